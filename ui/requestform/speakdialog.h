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

class NamelessFile;
class SoftLabel;
class VerdictLine;

/// Words typed instead of a recording: spoken by a robot's voice, as long as the video, to judge timing
/// before a voice is recorded. Says while one types at what pace they fit.
class SpeakDialog : public QDialog
{
    Q_OBJECT
public:
    struct Wanted
    {
        std::chrono::milliseconds length{0}; ///< of the video from where the voice starts; zero: not known
        bool isPart = false;                 ///< it's a part's length
        QString folder;                      ///< where voice tracks go
    };

    explicit SpeakDialog(const Wanted &wanted, QWidget *parent = nullptr);
    ~SpeakDialog() override;

    /// The words that are in the field now have been spoken.
    bool isSpoken() const { return m_spoken.has_value(); }

Q_SIGNALS:
    /// The voice track is in a file; the dialog is accepted.
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
    std::shared_ptr<NamelessFile> m_heard; ///< what was spoken, as it is played
    VoicePlayer m_player;
    QTimer m_pause; ///< after the last key
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
