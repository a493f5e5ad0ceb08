#include "requestform/microphone.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <optional>

namespace retalk {

using namespace std::chrono_literals;

namespace {

constexpr int kHertz = 48'000;
constexpr qsizetype kBytesOfSample = 2;
/// How much is buffered before it is known to be needed.
constexpr qint64 kEarlier = 2 * kHertz; ///< samples
/// An open microphone delivers samples every few milliseconds, even in a silent room.
constexpr auto kMute = 3s;
/// How long a sound server may hold back the last samples.
constexpr auto kLastSamples = 700ms;

double secondsSince(Microphone::Clock::time_point time)
{
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

} // namespace

/// The part that lives in the thread.
class Microphone::Worker : public QObject
{
public:
    explicit Worker(const WorkerLink<Microphone> &link) : m_link(link)
    {
        m_muteWatch.setSingleShot(true);
        m_muteWatch.setInterval(kMute);
        connect(&m_muteWatch, &QTimer::timeout, this, [this] {
            lose(Microphone::tr("The microphone gives no sound. Check that it's connected and not switched "
                                "off, then try again."));
        });
        m_endWatch.setSingleShot(true);
        m_endWatch.setInterval(kLastSamples);
        connect(&m_endWatch, &QTimer::timeout, this, &Worker::handOver);
    }
    ~Worker() override
    {
        if (m_source)
            m_source->disconnect(this); // emits signals during destruction
    }

    void open(const QByteArray &id, quint64 turn);
    void close();
    void keepFrom(double time) { m_from = time; }
    void finish();
    void forget()
    {
        m_from.reset();
        m_end.reset();
        m_endWatch.stop();
    }

private:
    /// Runs `report` in the microphone's thread, unless it has been opened again.
    template <typename Report>
    void tell(Report report);
    void fail(ErrorKind kind, const QString &sentence);
    void lose(const QString &sentence);
    void read();
    void handOver();
    qint64 indexOf(double time) const { return std::llround((time - m_zero) * kHertz); }
    qint64 heard() const { return m_first + m_samples.size() / kBytesOfSample; }

    WorkerLink<Microphone> m_link;
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_input = nullptr; ///< owned by m_source
    int m_channels = 1;
    QByteArray m_rest; ///< an incomplete sample
    QByteArray m_samples;
    qint64 m_first = 0;           ///< index of the first of m_samples among all samples heard
    double m_zero = 0;            ///< s on the clock, when the first sample of all was heard
    std::optional<double> m_from; ///< s on the clock
    std::optional<qint64> m_end;  ///< index after the last sample to record
    QTimer m_muteWatch{this};
    QTimer m_endWatch{this};
    quint64 m_generation = 0;
};

template <typename Report>
void Microphone::Worker::tell(Report report)
{
    m_link.post([turn = m_generation, report](Microphone *microphone) {
        if (turn == microphone->m_generation)
            report(microphone);
    });
}

void Microphone::Worker::fail(ErrorKind kind, const QString &sentence)
{
    close();
    tell([error = Error{.kind = kind, .message = sentence}](Microphone *microphone) {
        Q_EMIT microphone->failed(error);
    });
}

/// Fails while open, without losing the recording so far.
void Microphone::Worker::lose(const QString &sentence)
{
    if (m_from)
        handOver();
    fail(ErrorKind::Media, sentence);
}

void Microphone::Worker::open(const QByteArray &id, quint64 turn)
{
    close();
    m_generation = turn;
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    QAudioDevice chosen = QMediaDevices::defaultAudioInput();
    QList<Device> choice;
    for (const QAudioDevice &device : devices) {
        choice.append({device.id(), device.description()});
        if (device.id() == id)
            chosen = device;
    }
    if (chosen.isNull() && !devices.isEmpty())
        chosen = devices.constFirst();
    if (chosen.isNull())
        return fail(ErrorKind::NotFound,
                    Microphone::tr("No microphone was found. Connect one, then try again."));
    QAudioFormat format;
    format.setSampleRate(kHertz);
    format.setSampleFormat(QAudioFormat::Int16);
    format.setChannelCount(1);
    if (!chosen.isFormatSupported(format))
        format.setChannelCount(2);
    m_channels = format.channelCount();
    m_source = std::make_unique<QAudioSource>(chosen, format);
    m_source->setBufferSize(kHertz / 5 * kBytesOfSample * m_channels);
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && m_input && m_source->error() != QAudio::NoError)
            QMetaObject::invokeMethod(
                this, // called from its own signal
                [this] {
                    if (m_source && m_source->state() == QAudio::StoppedState)
                        lose(Microphone::tr("The microphone was disconnected."));
                },
                Qt::QueuedConnection);
    });
    m_input = m_source->start();
    if (!m_input || m_source->error() != QAudio::NoError)
        return fail(ErrorKind::Permission,
                    Microphone::tr("The microphone can't be opened. Check that Retalk may use it and that no "
                                   "other program does, then try again."));
    m_zero = secondsSince(Clock::now());
    connect(m_input, &QIODevice::readyRead, this, &Worker::read);
    m_muteWatch.start();
    tell([choice, used = chosen.id()](Microphone *microphone) { Q_EMIT microphone->opened(choice, used); });
}

void Microphone::Worker::close()
{
    m_muteWatch.stop();
    forget();
    m_input = nullptr;
    if (m_source) {
        m_source->disconnect(this);
        m_source->stop();
        m_source.release()->deleteLater(); // it may be the caller
    }
    m_rest.clear();
    m_samples.clear();
    m_first = 0;
}

void Microphone::Worker::read()
{
    const QByteArray bytes = m_rest + m_input->readAll();
    const qsizetype frames = bytes.size() / kBytesOfSample / m_channels;
    m_rest = bytes.mid(frames * kBytesOfSample * m_channels);
    if (frames == 0)
        return;
    m_muteWatch.start();
    int peak = 0;
    const qsizetype before = m_samples.size();
    m_samples.resize(before + frames * kBytesOfSample);
    for (qsizetype i = 0; i < frames; ++i) {
        int sum = 0;
        for (int channel = 0; channel < m_channels; ++channel) {
            qint16 sample = 0;
            std::memcpy(&sample, bytes.constData() + (i * m_channels + channel) * kBytesOfSample,
                        sizeof sample);
            sum += sample;
        }
        const auto mixed = static_cast<qint16>(sum / m_channels);
        peak = std::max(peak, std::abs(int(mixed)));
        std::memcpy(m_samples.data() + before + i * kBytesOfSample, &mixed, sizeof mixed);
    }
    // Delivery can only be late, so the earliest estimate of the first sample's time is the right one.
    m_zero = std::min(m_zero, secondsSince(Clock::now()) - double(heard()) / kHertz);
    tell([level = peak / 32768.0](Microphone *microphone) { Q_EMIT microphone->levelChanged(level); });
    if (!m_from) {
        const qint64 excess = m_samples.size() / kBytesOfSample - kEarlier;
        if (excess > 0) {
            m_samples.remove(0, excess * kBytesOfSample);
            m_first += excess;
        }
        return;
    }
    const qint64 longest = std::chrono::seconds(kLongest).count() * kHertz;
    if (!m_end && heard() - indexOf(*m_from) >= longest)
        m_end = indexOf(*m_from) + longest;
    if (m_end && heard() >= *m_end)
        handOver();
}

void Microphone::Worker::finish()
{
    if (!m_from || m_end)
        return;
    m_end = indexOf(secondsSince(Clock::now()));
    if (heard() >= *m_end)
        handOver();
    else
        m_endWatch.start();
}

void Microphone::Worker::handOver()
{
    if (!m_from)
        return;
    const qint64 from = indexOf(*m_from);
    const qint64 end = std::min(m_end.value_or(heard()), heard());
    MonoSound sound{.samples = {}, .rate = kHertz};
    if (from < m_first) // before the first sample
        sound.samples.fill('\0', (m_first - from) * kBytesOfSample);
    const qint64 begin = std::max(from, m_first);
    if (end > begin)
        sound.samples += m_samples.mid((begin - m_first) * kBytesOfSample, (end - begin) * kBytesOfSample);
    forget();
    tell([sound](Microphone *microphone) { Q_EMIT microphone->recorded(sound); });
}

Microphone::Microphone(QObject *parent)
    : QObject(parent), m_thread(new WorkerThread(QStringLiteral("microphone"))), m_link(this)
{
}

Microphone::~Microphone()
{
    m_link.cut();
}

template <typename Command>
void Microphone::post(Command command)
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, command] { command(worker); }, Qt::QueuedConnection);
}

void Microphone::open(const QByteArray &id)
{
    if (!m_worker) {
        m_worker = new Worker(m_link);
        m_thread->begin(m_worker);
    }
    post([id, turn = ++m_generation](Worker *worker) { worker->open(id, turn); });
}

void Microphone::close()
{
    ++m_generation;
    post([](Worker *worker) { worker->close(); });
}

void Microphone::keepFrom(Clock::time_point time)
{
    post([seconds = secondsSince(time)](Worker *worker) { worker->keepFrom(seconds); });
}

void Microphone::finish()
{
    post([](Worker *worker) { worker->finish(); });
}

void Microphone::forget()
{
    post([](Worker *worker) { worker->forget(); });
}

} // namespace retalk
