#pragma once

#include "media/preflight.h"
#include "media/probe.h"
#include "media/waveform.h"

#include <QTimer>

namespace retalk {

/// Which of the three media fields an input belongs to.
using InputRole = MediaRole;

/// The field's name in the API: "video_url", "audio_url", "ref_image_url".
QString fieldName(InputRole role);
/// What `text` names: a local file's URL, else the text as a URL.
QUrl sourceOf(const QString &text);

/// The list of further voice tracks, where a field is named in the API's spelling.
inline constexpr QLatin1StringView kMoreVoicesField{"more_voices"};

struct InputLook;

/// Finds out what an input is while the person types: waits for a pause, then probes; a new text cancels the
/// old question.
class InputInspector : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Checking, Known, Failed };

    explicit InputInspector(InputRole role, QObject *parent = nullptr);
    ~InputInspector() override;

    /// `isTyping`: wait for a pause before asking. An empty text goes back to Idle.
    void inspect(const QString &text, bool isTyping);
    /// The sound track whose peaks are read, counted from 1; 0: the one that is used anyway. Holds until the
    /// next text.
    void setSoundTrack(int number);

    State state() const { return m_state; }
    /// All of it in one value.
    InputLook look() const;
    const MediaInfo &info() const { return m_result.info; }
    const QImage &poster() const { return m_result.poster; }
    /// Of a voice: 0..1, empty until read.
    const QList<float> &peaks() const { return m_peaks; }
    /// Of a voice that has been read: nothing in it can be heard.
    bool isSilent() const { return isSilence(m_peaks); }
    /// Peaks that were read, of something that nobody hears.
    static bool isSilence(const QList<float> &peaks);
    /// Why it Failed.
    const Error &error() const { return m_error; }

    static constexpr int kPeaks = 56;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void readPeaks();
    void stop();

    InputRole m_role;
    int m_soundTrack = 0;
    State m_state = State::Idle;
    QString m_text;
    QTimer m_pause;
    std::unique_ptr<MediaProbe> m_probe;
    std::unique_ptr<WaveformReader> m_waveform;
    MediaProbe::Result m_result;
    QList<float> m_peaks;
    Error m_error;
};

/// What is known about an input.
struct InputLook
{
    InputInspector::State state = InputInspector::State::Idle;
    MediaInfo info; ///< when Known
    Error error;    ///< when Failed
};

} // namespace retalk
