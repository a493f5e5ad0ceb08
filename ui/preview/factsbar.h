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

/// Below the transport: the clip's name and facts, the verdict about lips and voice, and what can be done
/// with it.
class FactsBar : public QWidget
{
    Q_OBJECT
public:
    enum class Content { Nothing, Input, Result };

    /// `actions` outlive the bar.
    explicit FactsBar(StageActions *actions, QWidget *parent = nullptr);

    /// `facts`: "12.0 s · 1280×720 · 3.1 MB".
    void show(Content content, const QString &name, const QString &facts);
    using QWidget::show;
    void setName(const QString &name);
    /// `hasPicture`: a frame can be taken from it.
    void setFacts(const QString &facts, bool hasPicture);
    void setComparable(bool isComparable);
    /// A badge that tells a draft from what is delivered.
    void setDraft(bool isDraft);
    void setVerdict(const std::optional<SyncVerdict> &verdict, bool isChecking);
    /// One sentence in the verdict's place ("Saved as …", or why not); `isBad` decides its sign.
    void say(const QString &sentence, bool isBad);
    /// One sentence about what is under way. An empty one gives the place back to the verdict.
    void sayPending(const QString &sentence);

Q_SIGNALS:
    void showInFolderRequested();
    void saveRequested();
    void copyRequested();
    /// The same video with another voice.
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
    QString m_figures; ///< behind the verdict
    std::optional<SyncVerdict> m_shownVerdict;
    bool m_isVerdictShown = false;
    bool m_isPending = false; ///< something under way is said in its place
    Content m_content = Content::Nothing;
};

} // namespace retalk
