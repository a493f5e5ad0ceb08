#include "requestform/recorddialog.h"

#include "base/onpool.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/question.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "common/verdictline.h"
#include "media/anonymousfile.h"
#include "preview/frameview.h"
#include "requestform/levelmeter.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace retalk {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr int kCountFrom = 3;
constexpr auto kFollowTick = 40ms;
constexpr QSize kPicture{480, 270};
/// The latest start of a recording, unless a later one is requested.
constexpr milliseconds kLatestStart = 10min;
/// Fraction of full scale; quieter means a muted microphone or the wrong one.
constexpr double kNothingHeard = 0.004;
/// If the picture hasn't moved by then, it won't.
constexpr qint64 kPictureLeads = 2000; ///< ms

double secondsOf(milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double highestSample(const MonoSound &sound)
{
    int highest = 0;
    for (qsizetype at = 0; at + 1 < sound.samples.size(); at += 2) {
        qint16 sample = 0;
        std::memcpy(&sample, sound.samples.constData() + at, sizeof sample);
        highest = std::max(highest, std::abs(int(sample)));
    }
    return highest / 32768.0;
}

} // namespace

RecordDialog::RecordDialog(const Wanted &wanted, QWidget *parent)
    : QDialog(parent)
    , m_wanted(wanted)
    , m_view(new FrameView(this))
    , m_number(new QLabel(m_view))
    , m_devices(new QComboBox(this))
    , m_level(new LevelMeter(this))
    , m_start(new QDoubleSpinBox(this))
    , m_time(new SoftLabel(this))
    , m_line(new VerdictLine(this))
    , m_record(new QPushButton(this))
    , m_listen(new QPushButton(this))
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(tr("Record a voice track"));
    build();

    connect(&m_microphone, &Microphone::opened, this,
            [this](const QList<Microphone::Device> &devices, const QByteArray &id) {
                const QSignalBlocker quiet(m_devices);
                m_devices->clear();
                for (const Microphone::Device &device : devices)
                    m_devices->addItem(device.name, device.id);
                m_devices->setCurrentIndex(m_devices->findData(id));
                m_devices->setVisible(devices.size() > 1);
                m_isMicrophoneLost = false;
                if (m_state == State::Opening)
                    setState(m_recording.samples.isEmpty() ? State::Ready : State::Recorded);
            });
    connect(&m_microphone, &Microphone::levelChanged, m_level, &LevelMeter::setLevel);
    connect(&m_microphone, &Microphone::recorded, this, &RecordDialog::take);
    connect(&m_microphone, &Microphone::failed, this, [this](const Error &error) {
        m_isMicrophoneLost = true;
        m_level->clear();
        if (m_state == State::Saving)
            return;
        m_count.stop();
        m_tick.stop();
        m_number->hide();
        m_video.pause();
        m_sound.stop();
        setState(State::Opening);
        m_line->say(VerdictLine::Verdict::Bad, error.message, tr("Try again"));
    });
    connect(m_line, &VerdictLine::actionClicked, this, [this] {
        m_line->clear();
        m_microphone.open(m_devices->currentData().toByteArray());
    });
    connect(m_level, &LevelMeter::tooLoudChanged, this, [this](bool isTooLoud) {
        if (isTooLoud && m_state != State::Opening)
            m_line->say(VerdictLine::Verdict::Warning,
                        tr("Too loud: the recording is distorted. Move away from the microphone, or turn its "
                           "level down."));
        else if (m_line->verdict() == VerdictLine::Verdict::Warning)
            refresh();
    });
    connect(m_devices, &QComboBox::activated, this, [this] {
        setState(State::Opening);
        m_microphone.open(m_devices->currentData().toByteArray());
    });

    connect(&m_probe, &ClipProbe::found, m_view, &FrameView::setResultFormat);
    connect(&m_video, &ClipPlayer::opened, this, &RecordDialog::showPlace);
    connect(&m_video, &ClipPlayer::durationChanged, this, [this](ClipPlayer::Time duration) {
        if (duration.count() > 0)
            m_start->setMaximum(std::min(secondsOf(std::max(kLatestStart, m_wanted.start)),
                                         std::chrono::duration<double>(duration).count()));
    });
    connect(&m_video, &ClipPlayer::frameArrived, this, [this](const ClipPlayer::Frame &frame) {
        m_view->showFrames(frame.picture, {});
        followVideo();
    });
    connect(&m_video, &ClipPlayer::failed, this, [this](const Error &) {
        m_view->showStill({}, false);
        m_line->say(VerdictLine::Verdict::Note,
                    tr("This video can't be shown here. You can record without seeing it."));
    });
    connect(m_start, &QDoubleSpinBox::valueChanged, this, &RecordDialog::showPlace);

    m_count.setObjectName(QStringLiteral("countIn"));
    m_count.setInterval(1s);
    connect(&m_count, &QTimer::timeout, this, &RecordDialog::count);
    m_tick.setInterval(kFollowTick);
    connect(&m_tick, &QTimer::timeout, this, &RecordDialog::followVideo);

    if (m_wanted.video.isEmpty()) {
        m_view->showStill({}, false);
    } else {
        m_probe.ask(m_wanted.video);
        m_video.open(m_wanted.video);
    }
    m_microphone.open();
    refresh();
    closeOnNewLanguage(this);
    ignoreHeldKeys(this);
}

RecordDialog::~RecordDialog()
{
    // Members emit signals during destruction, which must not reach this object.
    m_microphone.disconnect(this);
    m_video.disconnect(this);
}

void RecordDialog::build()
{
    m_view->setMinimumSize(kPicture);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_number->setObjectName(QStringLiteral("countInNumber"));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setStyleSheet(QStringLiteral(
        "#countInNumber { background: rgba(21, 23, 26, 0.72); color: white; border-radius: 40px; }"));
    QFont large = m_number->font();
    large.setPointSizeF(large.pointSizeF() * 3);
    large.setWeight(QFont::DemiBold);
    m_number->setFont(large);
    m_number->setFixedSize(80, 80);
    m_number->hide();
    auto *middle = new QGridLayout(m_view);
    middle->addWidget(m_number, 0, 0, Qt::AlignCenter);

    m_level->setObjectName(QStringLiteral("microphoneLevel"));
    m_devices->setObjectName(QStringLiteral("microphones"));
    m_devices->setAccessibleName(tr("Microphone"));
    m_devices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_devices->setMinimumContentsLength(16);
    m_devices->hide();
    auto *sign = new QLabel(this);
    sign->setPixmap(icon("voice", IconTint::Soft).pixmap(16, 16));
    auto *hearing = new QHBoxLayout;
    hearing->setSpacing(kGap);
    hearing->addWidget(sign);
    hearing->addWidget(m_level, 1);
    hearing->addWidget(m_devices);

    m_start->setObjectName(QStringLiteral("recordStart"));
    m_start->setDecimals(2);
    m_start->setRange(0, secondsOf(std::max(kLatestStart, m_wanted.start)));
    m_start->setSingleStep(0.1);
    //: The unit after a number in a spin box, with a space before it
    m_start->setSuffix(tr(" s", "seconds"));
    m_start->setValue(secondsOf(m_wanted.start));
    auto *startLabel = new QLabel(tr("Start in the video at"), this);
    startLabel->setBuddy(m_start);
    const bool isChosenHere = !m_wanted.video.isEmpty() && !m_wanted.isStartFixed;
    startLabel->setVisible(isChosenHere);
    m_start->setVisible(isChosenHere);
    m_time->setObjectName(QStringLiteral("recordTime"));
    auto *place = new QHBoxLayout;
    place->setSpacing(kGap);
    place->addWidget(startLabel);
    place->addWidget(m_start);
    place->addStretch();
    place->addWidget(m_time);

    m_line->setObjectName(QStringLiteral("recordVerdict"));
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setDefault(true);
    m_listen->setObjectName(QStringLiteral("listen"));
    m_listen->setAutoDefault(false);
    connect(m_record, &QPushButton::clicked, this, &RecordDialog::press);
    connect(m_listen, &QPushButton::clicked, this,
            [this] { m_state == State::Listening ? stopListening() : listen(); });
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("keepRecording"));
    m_keep->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(kGap);
    bottom->addWidget(m_record);
    bottom->addWidget(m_listen);
    bottom->addStretch();
    bottom->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(m_view, 1);
    column->addLayout(hearing);
    column->addLayout(place);
    column->addWidget(m_line);
    column->addLayout(bottom);
}

milliseconds RecordDialog::start() const
{
    return m_wanted.video.isEmpty() ? 0ms : milliseconds(std::llround(m_start->value() * 1000));
}

milliseconds RecordDialog::recordedLength() const
{
    return m_recording.length();
}

void RecordDialog::setState(State state)
{
    m_state = state;
    refresh();
    if (state == State::Ready)
        m_record->setFocus();
    else if (state == State::Recorded)
        m_keep->setFocus();
}

void RecordDialog::refresh()
{
    const bool hasRecording = !m_recording.samples.isEmpty();
    const bool isAtRest = m_state == State::Ready || m_state == State::Recorded;
    const bool isUnderWay = m_state == State::CountIn || m_state == State::Recording;
    m_record->setText(m_state == State::Recording || m_state == State::Ending ? tr("Stop")
                      : m_state == State::CountIn                             ? tr("Stop")
                      : hasRecording                                          ? tr("Record again")
                                                                              : tr("Record"));
    m_record->setIcon(isUnderWay || m_state == State::Ending ? icon("stop") : icon("record", IconTint::Bad));
    m_record->setEnabled(isAtRest || isUnderWay || m_state == State::Listening);
    const bool isListening = m_state == State::Listening;
    m_listen->setText(isListening ? tr("Stop listening") : tr("Listen"));
    m_listen->setIcon(icon(isListening ? "stop" : "play"));
    m_listen->setEnabled(m_heard && (isAtRest || isListening));
    m_start->setEnabled(isAtRest);
    m_devices->setEnabled(isAtRest || m_state == State::Opening);
    // What was recorded before the microphone was lost can still be kept.
    m_keep->setEnabled(hasRecording &&
                       (isAtRest || isListening || (m_state == State::Opening && m_isMicrophoneLost)));
    switch (m_state) {
    case State::Opening:
    case State::Saving:
        break;
    case State::Ready:
        m_line->say(VerdictLine::Verdict::Note,
                    m_wanted.video.isEmpty() ? tr("Recording begins after a count of three.")
                                             : tr("After a count of three the video plays without its sound, "
                                                  "and you speak."));
        break;
    // Always show a message, so that the picture keeps its size.
    case State::CountIn:
        m_line->say(VerdictLine::Verdict::Note, tr("Get ready to speak."));
        break;
    case State::Recording:
    case State::Ending:
        m_line->say(VerdictLine::Verdict::Note, tr("Recording. Press Stop when you're done."));
        break;
    case State::Listening:
        m_line->say(VerdictLine::Verdict::Note, tr("Playing the recording with the video."));
        break;
    case State::Recorded:
        if (highestSample(m_recording) < kNothingHeard)
            m_line->say(VerdictLine::Verdict::Warning,
                        tr("Nothing was heard. Check that the right microphone is chosen and not muted, then "
                           "record again."));
        else
            m_line->say(VerdictLine::Verdict::Good, tr("%1 recorded.").arg(Format::length(recordedLength())));
        break;
    }
    if (isAtRest || m_state == State::Opening)
        showTime(recordedLength());
}

void RecordDialog::press()
{
    switch (m_state) {
    case State::Ready:
    case State::Recorded:
        return begin();
    case State::Listening:
        stopListening();
        return begin();
    case State::CountIn:
        return startOver();
    case State::Recording:
        m_video.pause();
        m_microphone.finish();
        return setState(State::Ending);
    case State::Opening:
    case State::Ending:
    case State::Saving:
        break;
    }
}

void RecordDialog::begin()
{
    m_counted = kCountFrom;
    m_level->clear();
    setState(State::CountIn);
    showPlace();
    showTime(0ms);
    m_number->setText(QLocale().toString(m_counted));
    m_number->show();
    m_count.start();
}

void RecordDialog::count()
{
    if (--m_counted > 0) {
        m_number->setText(QLocale().toString(m_counted));
        return;
    }
    m_count.stop();
    m_number->hide();
    record();
}

void RecordDialog::record()
{
    m_recording = {};
    m_microphone.keepFrom(Microphone::Clock::now());
    setState(State::Recording);
    playVideo();
}

void RecordDialog::playVideo()
{
    m_isRunning = false;
    m_clockShift = 0ms;
    m_clock.start();
    m_stoodAt.reset();
    if (!m_video.isSeeking())
        m_stoodAt = m_video.frame().middle;
    m_tick.start();
    m_video.play();
}

/// Cancelled before anything was recorded: keeps the previous recording.
void RecordDialog::startOver()
{
    m_count.stop();
    m_number->hide();
    setState(m_recording.samples.isEmpty() ? State::Ready : State::Recorded);
}

/// Called for each frame, and by a timer.
void RecordDialog::followVideo()
{
    if (m_state != State::Recording && m_state != State::Listening)
        return;
    if (!m_isRunning) {
        // The player needs a moment to start, so the first frame that moves counts. The still frame before it
        // is the nearest one, which may start before or after the chosen position.
        if (!m_stoodAt && !m_video.isSeeking())
            m_stoodAt = m_video.frame().middle;
        const auto shown = duration_cast<milliseconds>(m_video.frame().middle - m_video.framePeriod() / 2);
        const bool isMoving = m_video.isPlaying() && m_stoodAt && m_video.frame().middle > *m_stoodAt;
        if (!isMoving && m_video.isOpen() && !m_clock.hasExpired(kPictureLeads))
            return;
        m_isRunning = true;
        m_clockShift = isMoving ? shown - start() : 0ms;
        if (m_state == State::Recording && isMoving)
            m_microphone.keepFrom(Microphone::Clock::now() - m_clockShift);
        if (isMoving || m_state == State::Listening)
            m_clock.start();
    }
    const milliseconds passed = milliseconds(m_clock.elapsed()) + m_clockShift;
    showTime(passed);
    if (m_state != State::Listening)
        return;
    m_sound.follow(passed, 1);
    if (passed >= recordedLength())
        stopListening();
}

void RecordDialog::take(const MonoSound &sound)
{
    m_video.pause();
    m_tick.stop();
    m_recording = sound;
    m_heard.reset();
    setState(sound.samples.isEmpty() ? State::Ready : State::Recorded);
    showPlace();
    if (!sound.samples.isEmpty())
        prepareSound();
}

/// So that playback starts immediately.
void RecordDialog::prepareSound()
{
    m_sound.clear(ClipSound::Source::Result);
    onPool(
        this, [sound = m_recording] { return AnonymousFile::holding(wavOf(sound)); },
        [this, sound = m_recording](const std::shared_ptr<AnonymousFile> &file) {
            if (m_recording != sound)
                return;
            if (!file) {
                m_line->say(VerdictLine::Verdict::Warning, AnonymousFile::full().message);
                return;
            }
            m_heard = file;
            m_sound.takeDevice();
            m_sound.setLength(recordedLength());
            m_sound.setClip(ClipSound::Source::Result, QUrl::fromLocalFile(file->path()));
            refresh();
        });
}

void RecordDialog::listen()
{
    setState(State::Listening);
    showPlace();
    m_sound.wake();
    playVideo();
}

void RecordDialog::stopListening()
{
    m_tick.stop();
    m_sound.stop();
    m_video.pause();
    setState(State::Recorded);
    showPlace();
}

void RecordDialog::showTime(milliseconds time)
{
    m_time->setText(Format::clockTenths(time));
}

/// Shows the frame at which the recording starts.
void RecordDialog::showPlace()
{
    if (m_video.isOpen())
        m_video.seek(ClipPlayer::Time(start()) + m_video.framePeriod() / 2);
}

void RecordDialog::keep()
{
    if (m_state == State::Listening)
        stopListening();
    setState(State::Saving);
    m_line->say(VerdictLine::Verdict::Checking, tr("Saving the recording…"));
    //: A file's name; %1 is a date and a time
    const QString name =
        tr("Recording %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    onPool(
        this,
        [sound = m_recording, folder = m_wanted.folder, name] { return saveNewWav(sound, folder, name); },
        [this](const Expected<QString> &saved) {
            if (!saved) {
                const bool isLost = m_isMicrophoneLost;
                setState(isLost ? State::Opening : State::Recorded);
                m_line->say(VerdictLine::Verdict::Bad, saved.error().message,
                            isLost ? tr("Try again") : QString());
                return;
            }
            Q_EMIT kept(*saved, start());
            accept();
        });
}

void RecordDialog::reject()
{
    if (m_state == State::CountIn)
        return startOver();
    // Allowed even while saving, which can hang on a network folder.
    const bool isLost =
        m_state == State::Recording || m_state == State::Ending || !m_recording.samples.isEmpty();
    if (!isLost)
        return QDialog::reject();
    if (m_state == State::Recording)
        press();
    ask(this,
        {.name = QStringLiteral("discardRecording"),
         .title = tr("Discard the recording?"),
         .text = tr("It hasn't been kept in a file."),
         .action = tr("Discard"),
         .isUsual = false},
        [this] { QDialog::reject(); });
}

} // namespace retalk
