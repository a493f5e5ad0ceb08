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

/// One of the three media fields: heading, preview picture, line for the URL or file, and the verdict below.
class MediaInput : public QWidget
{
    Q_OBJECT
public:
    /// `picture` displays the input and becomes a child. It may already contain `edit`, which is otherwise
    /// placed below it. Recent inputs are stored in `settings`.
    MediaInput(InputRole role, QWidget *picture, UrlEdit *edit, Settings *settings,
               QWidget *parent = nullptr);
    ~MediaInput() override;

    QString text() const;
    /// Returns the text last entered, without edits in progress.
    const QString &enteredText() const { return m_entered; }
    /// Enters what has been typed so far.
    void enter();
    /// Sets the text as if pasted: cleaned up and checked immediately.
    void setText(const QString &text);
    void setRules(const InputRules &rules);
    /// Selects the audio track of a voice input, counted from 1; 0: the file's default. Reset when the text
    /// changes.
    void setSoundTrack(int number);
    int soundTrack() const { return m_soundTrack; }
    /// Returns that track's properties, or null if they aren't known.
    const SoundTrack *usedTrack() const;
    /// Returns the voice track's length, for the selected audio track; zero: unknown.
    std::chrono::milliseconds length() const;
    InputInspector *inspector() const { return m_inspector; }
    const InputVerdict &verdict() const { return m_verdict; }
    UrlEdit *edit() const { return m_edit; }

    /// Adds a button at the end of the heading; it becomes a child.
    void addTool(QWidget *tool);
    /// Sets the tab order to the visual order: picture, line, message. Call when the window is complete.
    void orderTabs();
    /// Sets the text beside the heading; empty: the default ("who speaks").
    void setHint(const QString &hint);
    /// Sets the placeholder text; empty: the default ("Paste a link or drop a file").
    void setInvitation(const QString &words);
    /// Shows an error found on submission or returned by the service, until the text changes.
    void showError(const QString &sentence);
    /// Shows a remark that isn't an error of the input, until the next message.
    void remark(const QString &sentence);
    /// Shows a finding from elsewhere about the input `about`, while that is the field's text and usable, or
    /// while both are empty. A verdict of None removes it.
    void note(const QString &about, const InputVerdict &finding);
    /// Checks the same text again (a file may have reappeared).
    void lookAgain();
    void remember();

    /// The parts to offer if a file is too long.
    struct PartOffer
    {
        std::optional<fixplan::KeptPart> marked;
        std::chrono::milliseconds otherLength{0};
    };
    void setPartSource(std::function<PartOffer()> source) { m_partSource = std::move(source); }
    /// Lets the user choose files to add to the existing ones.
    void browseForMore();

public Q_SLOTS:
    void browse();

Q_SIGNALS:
    /// Emitted when the text, what is known about it, or its verdict has changed.
    void changed();
    /// Emitted when a text or an audio track has been entered.
    void entered(retalk::FormStep step);
    /// Emitted when the user chooses "Clear".
    void clearRequested();
    /// Emitted when several files are chosen to replace the existing ones.
    void severalChosen(const QStringList &files);
    /// Emitted when files are chosen to add to the existing ones.
    void moreChosen(const QStringList &files);
    /// Requests that the video's largest face be chosen.
    void largestRequested();
    /// Requests that the input be moved to the field it belongs in.
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
    bool shouldInspect() const;

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
    QString m_savedCopy; ///< the corrected copy just made
    std::function<PartOffer()> m_partSource;
    int m_soundTrack = 0;
    QString m_soundTrackOf; ///< the text it was chosen for
    InputVerdict m_verdict;
    QString m_noted;
    InputVerdict m_finding;
    QString m_hint;
    QString m_invitation;
    QTimer m_typingPause;
    std::unique_ptr<MediaFixer> m_fixer;
};

} // namespace retalk
