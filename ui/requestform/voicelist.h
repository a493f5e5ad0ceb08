#pragma once

#include "api/generationrequest.h"
#include "inputs/inputlookup.h"
#include "inputs/inputverdict.h"
#include "media/fixplan.h"
#include "media/lengths.h"
#include "media/waveform.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <map>
#include <memory>

class QVBoxLayout;

namespace retalk {

class FlatButton;
class MediaFixer;
class Settings;
class SoftLabel;
class VerdictLine;

/// The voice tracks beyond the first, each of which becomes a video of its own on the same submit: what each
/// is, how long, what is wrong with it and what the result would leave out, a button to listen to it and one
/// that takes it out. Takes no room while there is none.
class VoiceList : public QWidget
{
    Q_OBJECT
public:
    /// Corrected copies go beside the original, or into the result folder of `settings`.
    explicit VoiceList(Settings *settings, QWidget *parent = nullptr);
    ~VoiceList() override;

    void setVoices(const QStringList &texts);
    const QStringList &voices() const { return m_voices; }
    void setRules(const InputRules &rules);
    /// What the voices are measured against; `lengths.voice` is not looked at.
    void setTarget(const Lengths &lengths, std::chrono::milliseconds offset);
    /// The voice that is being listened to; empty: none of them.
    void setPlaying(const QString &voice);
    /// Says something at its head that is no fault of the voices, until there is something else to say.
    void remark(const QString &sentence);
    /// One for each voice; zero while not known.
    QList<std::chrono::milliseconds> durations() const;
    /// True while one of them is being looked at.
    bool isLooking() const { return m_lookup.open() > 0; }
    /// Says at its head that one of them cannot be used; false when all can, as far as is known.
    bool complain();

Q_SIGNALS:
    /// The voices, or what is known about them.
    void changed();
    /// Play this voice, or stop it.
    void listenRequested(const QString &voice);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The widgets of one voice.
    struct Row
    {
        QString voice;
        QWidget *whole = nullptr;
        SoftLabel *length = nullptr;
        FlatButton *listen = nullptr;
        VerdictLine *line = nullptr;
    };
    /// A corrected copy on its way.
    struct Fix
    {
        std::unique_ptr<MediaFixer> fixer;
        double fraction = 0;
    };

    InputVerdict verdictOf(const QString &voice) const;
    std::chrono::milliseconds lengthOf(const QString &voice) const;
    QString remarkOn(const QString &voice) const;
    void rebuild();
    void addRow(const QString &voice, int number, QWidget *&before);
    void refresh();
    void remove(const QString &voice);
    void say(VerdictLine *line, const QString &voice) const;
    void act(const QString &voice);
    void fix(const QString &voice, const fixplan::KeptPart &part);
    void lookForSilence();

    Settings *m_settings;
    QStringList m_voices;
    InputRules m_rules;
    Lengths m_target;
    std::chrono::milliseconds m_offset{0};
    QString m_playing;
    InputLookup m_lookup;
    std::unique_ptr<WaveformReader> m_reader;
    QSet<QString> m_read;   ///< looked into for silence
    QSet<QString> m_silent; ///< with nothing in them to hear
    VerdictLine *m_head;
    QVBoxLayout *m_rowColumn;
    QList<Row> m_rows;
    std::map<QString, Fix> m_fixes;
    QHash<QString, QString> m_failed; ///< voices whose copy could not be made, and why
};

} // namespace retalk
