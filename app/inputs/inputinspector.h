#pragma once

#include "media/preflight.h"
#include "media/probe.h"
#include "media/waveform.h"

#include <QTimer>

namespace retalk {

/// The media field of an input.
using InputRole = MediaRole;

/// Returns the field's name in the API: "video_url", "audio_url", "ref_image_url".
QString fieldName(InputRole role);
/// Returns the URL of the local file that `text` names, else `text` as a URL.
QUrl sourceOf(const QString &text);

/// The field name of the list of further voice tracks, in the API's style.
inline constexpr QLatin1StringView kMoreVoicesField{"more_voices"};

struct InputInspection;

/// Examines an input while the user types: waits for a pause, then probes it. A new text cancels the current
/// probe.
class InputInspector : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Checking, Known, Failed };

    explicit InputInspector(InputRole role, QObject *parent = nullptr);
    ~InputInspector() override;

    /// If `isTyping`, waits for a pause first. An empty text resets the state to Idle.
    void inspect(const QString &text, bool isTyping);
    /// Selects the sound track for the peaks, counted from 1; 0: the default one. Valid until the text
    /// changes.
    void setSoundTrack(int number);

    State state() const { return m_state; }
    /// Returns state, information and error as one value.
    InputInspection inspection() const;
    const MediaInfo &info() const { return m_result.info; }
    const QImage &poster() const { return m_result.poster; }
    /// Of a voice: 0 to 1; empty until read.
    const QList<float> &peaks() const { return m_peaks; }
    /// Returns true for a voice that has been read and is silent.
    bool isSilent() const { return isSilence(m_peaks); }
    /// Returns true for the peaks of a silent sound; false if they are empty.
    static bool isSilence(const QList<float> &peaks);
    /// Reason for Failed.
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

/// What is known of an input.
struct InputInspection
{
    InputInspector::State state = InputInspector::State::Idle;
    MediaInfo info; ///< if Known
    Error error;    ///< if Failed
};

} // namespace retalk
