#pragma once

#include "api/generationrequest.h"
#include "inputs/inputinspector.h"
#include "inputs/inputverdict.h"
#include "media/fixplan.h"
#include "requestform/formhistory.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace retalk {

class VerdictLine;
class MediaFixer;
class Settings;
class SoftLabel;
class UrlEdit;

/// One of the three media fields: its heading, its picture, the line for the URL or file, and the verdict
/// underneath.
class MediaInput : public QWidget
{
    Q_OBJECT
public:
    /// `picture` shows what the input is and becomes a child. It may have taken `edit` in; else that stands
    /// below it. Recent inputs are kept in `settings`.
    MediaInput(InputRole role, QWidget *picture, UrlEdit *edit, Settings *settings,
               QWidget *parent = nullptr);
    ~MediaInput() override;

    QString text() const;
    /// The text as it was entered last: without what is still being typed.
    const QString &enteredText() const { return m_entered; }
    /// What has been typed so far counts as entered.
    void enter();
    /// As if pasted: tidied and looked at at once.
    void setText(const QString &text);
    void setRules(const InputRules &rules);
    /// Of a voice: which of its sound tracks is meant, counted from 1; 0: the file's default. Taken back when
    /// the text changes.
    void setSoundTrack(int number);
    int soundTrack() const { return m_soundTrack; }
    /// What is known about that track; null where that isn't known.
    const SoundTrack *usedTrack() const;
    /// The voice's length, that of the chosen track; zero: not known.
    std::chrono::milliseconds length() const;
    InputInspector *inspector() const { return m_inspector; }
    const InputVerdict &verdict() const { return m_verdict; }
    UrlEdit *edit() const { return m_edit; }

    /// A button at the end of the heading; becomes a child.
    void addTool(QWidget *tool);
    /// Tab goes as the eye does: picture, line, what is said about it. To be called in the finished window.
    void orderTabs();
    /// The words beside the heading; empty: the standing ones ("who speaks").
    void setHint(const QString &hint);
    /// The words in the empty line; empty: the standing ones ("Paste a link or drop a file").
    void setInvitation(const QString &words);
    /// Shows what a submit found missing or the service refused, until the text changes.
    void complain(const QString &sentence);
    /// Says something that is no fault of the input, until there is something else to say.
    void remark(const QString &sentence);
    /// What somebody else found out about `about`: shown while that is the field's text and usable, or while
    /// both are empty. A verdict of None takes it back.
    void note(const QString &about, const InputVerdict &finding);
    /// Looks again at the same text (a file may have come back).
    void lookAgain();
    void remember();

    /// What is offered as the part to keep when a file is too long.
    struct PartOffer
    {
        std::optional<fixplan::KeptPart> marked;
        std::chrono::milliseconds otherLength{0};
    };
    void setPartSource(std::function<PartOffer()> source) { m_partSource = std::move(source); }
    /// Lets files be chosen that come after those that are there.
    void browseForMore();

public Q_SLOTS:
    void browse();

Q_SIGNALS:
    /// The text, what is known about it, or its verdict has changed.
    void changed();
    /// Its text, or its sound track, has been entered.
    void entered(retalk::FormStep step);
    /// "Clear" was chosen.
    void clearRequested();
    /// Several files were chosen; they shall come in place of what is there.
    void severalChosen(const QStringList &files);
    /// Files were chosen that come after those that are there.
    void moreChosen(const QStringList &files);
    /// The largest face of the video is to be chosen.
    void largestRequested();
    /// It belongs into another field.
    void moveRequested(retalk::InputRole to, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void textTyped();
    void take(const QString &text, FormStep step);
    void judge();
    void fillRecent();
    void openBrowser(bool isForMore);
    void fix();
    void startFix(const MediaInfo &info, const fixplan::KeptPart &part);
    void endFix(const Expected<QString> &copy);
    void remedy();
    bool isWorthALook() const;

    InputRole m_role;
    Settings *m_settings;
    InputInspector *m_inspector;
    QWidget *m_picture;
    QLabel *m_heading;
    QHBoxLayout *m_head;
    SoftLabel *m_hintLabel;
    UrlEdit *m_edit;
    VerdictLine *m_line;
    QMenu *m_menu;
    QMenu *m_recent;
    QAction *m_browseAction;
    QAction *m_pasteAction;
    QAction *m_againAction;
    QAction *m_clearAction;
    InputRules m_rules;
    QString m_entered;
    QString m_savedCopy; ///< a corrected copy that was just made
    std::function<PartOffer()> m_partSource;
    int m_soundTrack = 0;
    QString m_soundTrackOf; ///< the text that it was chosen for
    InputVerdict m_verdict;
    QString m_noted;
    InputVerdict m_finding;
    QString m_hint;
    QString m_invitation;
    QTimer m_typingPause;
    std::unique_ptr<MediaFixer> m_fixer;
};

} // namespace retalk
