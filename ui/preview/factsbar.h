#pragma once

#include "media/mediainfo.h"
#include "program/synccheck.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace retalk {

class ElidedLabel;
class FlatButton;
class StageActions;

/// The bar below the transport: the clip's name and facts, the sync verdict, and actions for the clip.
class FactsBar : public QWidget
{
    Q_OBJECT
public:
    enum class Content { Nothing, Input, Result };

    /// `actions` must outlive the bar.
    explicit FactsBar(StageActions *actions, QWidget *parent = nullptr);

    /// `facts`: "12.0 s · 1280×720 · 3.1 MB".
    void show(Content content, const QString &name, const QString &facts);
    using QWidget::show;
    void setName(const QString &name);
    /// `hasPicture`: frames can be taken from the clip.
    void setFacts(const QString &facts, bool hasPicture);
    void setComparable(bool isComparable);
    /// Shows a badge that marks the clip as a draft.
    void setDraft(bool isDraft);
    void setVerdict(const std::optional<SyncVerdict> &verdict, bool isChecking);
    /// Shows a sentence in place of the verdict ("Saved as …", or an error); `isBad` decides its sign.
    void say(const QString &sentence, bool isBad);
    /// Shows a sentence about work in progress. An empty one restores the verdict.
    void sayPending(const QString &sentence);

Q_SIGNALS:
    void showInFolderRequested();
    void saveRequested();
    void copyRequested();
    /// The same video with another voice track.
    void anotherRequested();
    void dragStarted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void makeCompareMenu();
    void makeMoreMenu();
    void makeRoom();
    void paintSign();

    StageActions *m_actions;
    enum class Sign { None, Good, Warning, Bad, Waiting };
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QLabel *m_draft;
    QWidget *m_sign;
    ElidedLabel *m_verdict;
    QPushButton *m_switch;
    QPushButton *m_another;
    QPushButton *m_compare;
    QPushButton *m_reference;
    QPushButton *m_folder;
    QPushButton *m_save;
    FlatButton *m_more;
    QPoint m_pressed;
    Sign m_signKind = Sign::None;
    QString m_figures; ///< the measurements behind the verdict
    std::optional<SyncVerdict> m_shownVerdict;
    bool m_isVerdictShown = false;
    bool m_isPending = false; ///< a sentence about work in progress is in its place
    Content m_content = Content::Nothing;
};

} // namespace retalk
