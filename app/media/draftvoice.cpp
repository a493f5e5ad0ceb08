#include "media/draftvoice.h"

#include "base/childenvironment.h"
#include "base/killanddelete.h"
#include "media/preflight.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>

#include <algorithm>
#include <utility>

namespace retalk {

using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::DraftVoice)
};

constexpr auto kRunLimit = 30s;
constexpr int kMaxRuns = 8;
/// Difference from the requested length that is too short to be heard, so no slower pace is tried.
constexpr auto kNearEnough = 60ms;

} // namespace

/// A run of espeak-ng with a text on standard input, which collects the output in memory. Deleting it kills
/// the program. Not in the anonymous namespace, because a member of DraftVoice::Private has this type.
class EspeakRun : public QObject
{
public:
    using Answer = std::function<void(const Expected<QByteArray> &)>;

    EspeakRun(const QStringList &arguments, QByteArray text, QObject *parent = nullptr)
        : QObject(parent), m_arguments(arguments), m_text(std::move(text))
    {
        m_limit.setSingleShot(true);
        m_limit.setInterval(kRunLimit);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            end(failure(ErrorKind::Timeout, DraftText::tr("Speaking this text takes too long.")));
        });
        connect(m_process, &QProcess::readyReadStandardOutput, this, [this] {
            m_bytes += m_process->readAllStandardOutput();
            if (m_bytes.size() > limits::kVoiceBytes)
                end(failure(tooLong()));
        });
        connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            m_bytes += m_process->readAllStandardOutput();
            const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
            if (code == 0 && status == QProcess::NormalExit)
                end(m_bytes);
            else
                end(failure(ErrorKind::Media, DraftText::tr("The text can't be spoken."), said));
        });
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(failure(missing()));
        });
    }
    ~EspeakRun() override
    {
        m_process->disconnect(this);
        killAndDelete(m_process);
    }

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    void start()
    {
        const QString program = QStandardPaths::findExecutable(u"espeak-ng"_s);
        if (program.isEmpty()) {
            QMetaObject::invokeMethod(
                this, [this] { end(failure(missing())); }, Qt::QueuedConnection);
            return;
        }
        m_limit.start();
        m_process->setProcessEnvironment(offlineEnvironment());
        m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process->start(program, m_arguments);
        m_process->write(m_text);
        m_process->closeWriteChannel();
    }

    static Error missing()
    {
        return {.kind = ErrorKind::Media,
                .message = DraftText::tr("Draft voices need the package espeak-ng. Install it, then try "
                                         "again."),
                .apiCode = u"no_espeak"_s};
    }
    static Error tooLong()
    {
        return {.kind = ErrorKind::InvalidInput,
                .message = DraftText::tr("The text is too long. Split it into parts."),
                .field = u"text"_s};
    }

private:
    void end(const Expected<QByteArray> &answer)
    {
        if (std::exchange(m_isOver, true))
            return;
        m_limit.stop();
        m_answer(answer); // last: may delete this
    }

    QProcess *m_process = new QProcess;
    QStringList m_arguments;
    QByteArray m_text;
    QByteArray m_bytes;
    Answer m_answer;
    QTimer m_limit;
    bool m_isOver = false;
};

QList<DraftLanguage> draftLanguagesIn(const QByteArray &listing)
{
    // " 5  de              --/M      German             gmw/de               (de 5)"
    static const QRegularExpression row(u"^\\s*\\d+\\s+(\\S+)\\s+\\S+\\s+(\\S+)\\s"_s);
    QList<DraftLanguage> languages;
    const QStringList lines = QString::fromUtf8(listing).split(u'\n');
    for (const QString &line : lines) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        const QString code = match.captured(1);
        const bool isKnown = std::any_of(languages.cbegin(), languages.cend(),
                                         [&code](const DraftLanguage &each) { return each.code == code; });
        if (!isKnown)
            languages.append({code, match.captured(2).replace(u'_', u' ')});
    }
    std::sort(languages.begin(), languages.end(), [](const DraftLanguage &a, const DraftLanguage &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return languages;
}

QString draftLanguageFor(const QLocale &locale, const QList<DraftLanguage> &known)
{
    const QString whole = locale.name().toLower().replace(u'_', u'-');
    QString language = whole.section(u'-', 0, 0);
    if (language == u"zh")
        language = u"cmn"_s;
    for (const QString &code : {whole, language}) {
        const bool isThere = std::any_of(known.cbegin(), known.cend(),
                                         [&code](const DraftLanguage &each) { return each.code == code; });
        if (isThere)
            return code;
    }
    const bool isChecked = !known.isEmpty();
    if (isChecked && language == u"en") {
        const auto english = std::find_if(known.cbegin(), known.cend(), [](const DraftLanguage &each) {
            return each.code.startsWith(u"en-"_s);
        });
        if (english != known.cend())
            return english->code;
    }
    return isChecked || locale.language() == QLocale::C ? u"en"_s : language;
}

class DraftVoice::Private : public QObject
{
public:
    Private(DraftVoice *voice, const Wanted &what) : q(voice), wanted(what) {}

    std::optional<Error> fault() const;
    Error noLanguage() const
    {
        return {.kind = ErrorKind::InvalidInput,
                .message =
                    DraftText::tr("There's no draft voice for the language “%1”.").arg(wanted.language),
                .field = u"language"_s};
    }
    void speak(int wordsAMinute);
    void take(int wordsAMinute, const MonoSound &sound);
    void end(const Expected<Spoken> &answer)
    {
        if (run)
            run.release()->deleteLater(); // it may be the caller
        Q_EMIT q->finished(answer);       // last: a receiver may delete the object
    }

    DraftVoice *q;
    Wanted wanted;
    std::unique_ptr<EspeakRun> run;
    int tooFew = kSlowest - 1; ///< words per minute known to be too slow or below the limit
    int enough = kFastest + 1; ///< slowest pace known to be fast enough
    std::optional<Spoken> best;
    int runs = 0;
};

DraftVoice::DraftVoice(const Wanted &wanted, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, wanted))
{
}

DraftVoice::~DraftVoice() = default;

std::optional<Error> DraftVoice::Private::fault() const
{
    if (wanted.text.trimmed().isEmpty())
        return Error{.kind = ErrorKind::InvalidInput,
                     .message = DraftText::tr("There are no words to speak."),
                     .field = u"text"_s};
    if (wanted.text.size() > kLongestText)
        return EspeakRun::tooLong();
    // Anything else could be a file name.
    static const QRegularExpression code(u"^[A-Za-z][A-Za-z0-9-]*$"_s);
    if (!code.match(wanted.language).hasMatch())
        return noLanguage();
    return std::nullopt;
}

void DraftVoice::start()
{
    if (const auto fault = d->fault()) {
        QMetaObject::invokeMethod(
            d.get(), [this, fault] { d->end(failure(*fault)); }, Qt::QueuedConnection);
        return;
    }
    d->speak(kUsual);
}

void DraftVoice::Private::speak(int wordsAMinute)
{
    ++runs;
    if (run)
        run.release()->deleteLater(); // it is the caller
    const QStringList arguments{u"--stdin"_s, u"--stdout"_s,   u"-b"_s, u"1"_s,
                                u"-v"_s,      wanted.language, u"-s"_s, QString::number(wordsAMinute)};
    run = std::make_unique<EspeakRun>(arguments, wanted.text.toUtf8());
    run->setAnswer([this, wordsAMinute](const Expected<QByteArray> &wav) {
        if (!wav && best) // the slower pace made the output too large; the faster one fits
            return end(*best);
        if (!wav) {
            Error error = wav.error();
            if (error.detail.contains(u"voice does not exist"_s))
                error = noLanguage();
            return end(failure(error));
        }
        const auto sound = soundInWav(*wav);
        if (!sound || sound->samples.isEmpty())
            return end(failure(ErrorKind::Media, DraftText::tr("The text can't be spoken.")));
        take(wordsAMinute, *sound);
    });
    run->start();
}

/// Searches for the slowest natural pace at which the text ends in time.
void DraftVoice::Private::take(int wordsAMinute, const MonoSound &sound)
{
    Spoken spoken{.sound = sound, .speech = sound.length(), .wordsAMinute = wordsAMinute, .isTooLong = false};
    if (wanted.length <= 0ms)
        return end(spoken);
    const bool isInTime = spoken.speech <= wanted.length;
    if (isInTime) {
        enough = std::min(enough, wordsAMinute);
        spoken.sound.setLength(wanted.length);
        if (!best || best->wordsAMinute > wordsAMinute)
            best = spoken;
    } else {
        tooFew = std::max(tooFew, wordsAMinute);
        spoken.isTooLong = true;
        if (wordsAMinute == kFastest)
            return end(spoken);
    }
    const bool isNear = isInTime && wanted.length - spoken.speech <= kNearEnough;
    if (best && (isNear || enough - tooFew <= 1 || runs >= kMaxRuns))
        return end(*best);
    const auto next =
        int(double(wordsAMinute) * double(spoken.speech.count()) / double(wanted.length.count()));
    speak(runs >= kMaxRuns ? kFastest : std::clamp(next, tooFew + 1, std::min(enough - 1, kFastest)));
}

void DraftVoice::findLanguages(QObject *context,
                               const std::function<void(const Expected<QList<DraftLanguage>> &)> &answer)
{
    auto *run = new EspeakRun({u"--voices"_s}, {}, context);
    run->setAnswer([run, answer](const Expected<QByteArray> &listing) {
        run->deleteLater();
        if (listing)
            answer(draftLanguagesIn(*listing));
        else
            answer(failure(listing.error()));
    });
    run->start();
}

} // namespace retalk
