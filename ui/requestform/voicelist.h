#pragma once

#include "api/generationrequest.h"
#include "inputs/inputlookup.h"
#include "inputs/inputverdict.h"
#include "inputs/silencesearch.h"
#include "media/fixplan.h"
#include "media/lengths.h"

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

/// The voice tracks after the first, each of which becomes a video of its own in the same submission. Shows
/// each one's name, length, problem and what its result would leave out, with buttons to play and remove it.
/// Takes up no space if empty.
class VoiceList : public QWidget
{
    Q_OBJECT
public:
    /// Corrected copies are saved beside the original, or in the result folder of `settings`.
    explicit VoiceList(Settings *settings, QWidget *parent = nullptr);
    ~VoiceList() override;

    void setVoices(const QStringList &texts);
    const QStringList &voices() const { return m_voices; }
    void setRules(const InputRules &rules);
    /// Sets the lengths to compare voice tracks with; `lengths.voice` is ignored.
    void setTarget(const Lengths &lengths, std::chrono::milliseconds offset);
    /// Sets the voice track being played; empty: none of these.
    void setPlaying(const QString &voice);
    /// Shows a remark at the top that isn't an error of a voice track, until the next message.
    void remark(const QString &sentence);
    /// One per voice track; zero if unknown.
    QList<std::chrono::milliseconds> durations() const;
    /// Returns true while one of them is being checked.
    bool isLooking() const { return m_lookup.open() > 0; }
    /// Reports at the top that one of them can't be used; returns false if all can, as far as is known.
    bool showError();

Q_SIGNALS:
    /// Emitted when the voice tracks, or what is known about them, have changed.
    void changed();
    /// Requests that this voice track be played or stopped.
    void listenRequested(const QString &voice);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The widgets of one voice track.
    struct Row
    {
        QString voice;
        QWidget *whole = nullptr;
        SoftLabel *length = nullptr;
        FlatButton *listen = nullptr;
        VerdictLine *line = nullptr;
    };
    /// A corrected copy being made.
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

    Settings *m_settings;
    QStringList m_voices;
    InputRules m_rules;
    Lengths m_target;
    std::chrono::milliseconds m_offset{0};
    QString m_playing;
    InputLookup m_lookup;
    SilenceSearch m_silence;
    VerdictLine *m_head;
    QVBoxLayout *m_rowColumn;
    QList<Row> m_rows;
    std::map<QString, Fix> m_fixes;
    QHash<QString, QString> m_failed; ///< voice tracks whose copy failed, with the reason
};

} // namespace retalk
