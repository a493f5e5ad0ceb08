#pragma once

#include "media/draftvoice.h"
#include "requestform/voiceplayer.h"

#include <QDialog>
#include <QTimer>

#include <chrono>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace retalk {

class AnonymousFile;
class SoftLabel;
class VerdictLine;

/// Makes a voice track from typed text with a synthetic voice, fitted to the video's length, to judge the
/// timing before recording a real voice. Shows while typing how fast the text must be spoken to fit.
class SpeakDialog : public QDialog
{
    Q_OBJECT
public:
    struct Wanted
    {
        std::chrono::milliseconds length{0}; ///< of the video from the start of the voice; zero: unknown
        bool isPart = false;                 ///< the length is a part's
        QString folder;                      ///< where voice tracks are saved
    };

    explicit SpeakDialog(const Wanted &wanted, QWidget *parent = nullptr);
    ~SpeakDialog() override;

    /// Returns true if the current text has been spoken.
    bool isSpoken() const { return m_spoken.has_value(); }

Q_SIGNALS:
    /// Emitted when the voice track has been saved; the dialog is then accepted.
    void kept(const QString &path);

private:
    void build();
    void takeLanguages(const Expected<QList<DraftLanguage>> &languages);
    void textChanged();
    void speak();
    void take(const Expected<DraftVoice::Spoken> &spoken);
    void listen();
    void keep();
    void refresh();

    Wanted m_wanted;
    std::unique_ptr<DraftVoice> m_voice;
    std::optional<DraftVoice::Spoken> m_spoken;
    std::shared_ptr<AnonymousFile> m_heard; ///< the spoken text as a file for playback
    VoicePlayer m_player;
    QTimer m_pause; ///< after the last keystroke
    bool m_isListening = false;
    bool m_isSaving = false;
    bool m_isMissing = false; ///< espeak-ng isn't installed
    QPlainTextEdit *m_text;
    QComboBox *m_language;
    QCheckBox *m_fits;
    VerdictLine *m_line;
    QPushButton *m_listen;
    QPushButton *m_keep = nullptr;
};

} // namespace retalk
