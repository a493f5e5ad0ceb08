#include "common/format.h"

#include "api/syncverdict.h"
#include "base/isolated.h"
#include "base/sizetext.h"
#include "media/mediainfo.h"

#include <QKeySequence>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <cmath>

namespace retalk {

namespace {

/// Returns the locale's short time format ("h:mm AP") with seconds; its long one adds the time zone.
QString formatWithSeconds()
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (minutes > 0 && !format.contains(u's'))
        format.insert(minutes + 2, format[minutes - 1] + QStringLiteral("ss"));
    return format;
}

} // namespace

using std::chrono::milliseconds;

QString Format::clock(milliseconds duration)
{
    const qint64 total = (std::max<qint64>(duration.count(), 0) + 500) / 1000;
    const QLocale locale;
    const auto two = [&locale](qint64 n) {
        return (n < 10 ? locale.toString(0) : QString()) + locale.toString(n);
    };
    const qint64 hours = total / 3600;
    const qint64 minutes = total / 60 % 60;
    if (hours > 0)
        return tr("%1:%2:%3", "hours, minutes, seconds")
            .arg(locale.toString(hours), two(minutes), two(total % 60));
    return tr("%1:%2", "minutes and seconds").arg(locale.toString(minutes), two(total % 60));
}

QString Format::clockTenths(milliseconds position)
{
    const qint64 tenths = std::max<qint64>(position.count(), 0) / 100;
    const QLocale locale;
    const QString seconds = locale.toString(static_cast<double>(tenths % 600) / 10.0, 'f', 1);
    const QString padded = tenths % 600 < 100 ? locale.toString(0) + seconds : seconds;
    const qint64 minutes = tenths / 600;
    if (minutes < 60)
        return tr("%1:%2", "minutes and seconds").arg(locale.toString(minutes), padded);
    const QString ofHour =
        (minutes % 60 < 10 ? locale.toString(0) : QString()) + locale.toString(minutes % 60);
    return tr("%1:%2:%3", "hours, minutes, seconds").arg(locale.toString(minutes / 60), ofHour, padded);
}

QString Format::seconds(milliseconds duration)
{
    return tr("%1 s", "seconds").arg(secondsNumber(duration));
}

QString Format::length(milliseconds duration)
{
    return duration < std::chrono::minutes(1) ? seconds(duration) : clock(duration);
}

QString Format::length(double seconds)
{
    return length(milliseconds(std::llround(seconds * 1000)));
}

QString Format::secondsNumber(milliseconds duration)
{
    const auto tenths = duration.count() / 100; // truncated: the rest isn't shown
    return QLocale().toString(static_cast<double>(tenths) / 10.0, 'f', 1);
}

QString Format::date(const QDate &day)
{
    //: A date: d the day, MMM the month's short name, yyyy the year
    return QLocale().toString(day, tr("d MMM yyyy"));
}

QString Format::time(const QTime &at)
{
    return QLocale().toString(at, QLocale::ShortFormat);
}

QString Format::moment(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    return tr("%1, %2", "date, time").arg(date(local.date()), time(local.time()));
}

QString Format::exactMoment(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    return tr("%1, %2", "date, time")
        .arg(date(local.date()), QLocale().toString(local.time(), formatWithSeconds()));
}

QString Format::bytes(qint64 bytes)
{
    return sizeText(bytes);
}

QString Format::pixels(const QSize &size)
{
    return pixelsText(size);
}

QString Format::address(const QString &text)
{
    return isolated(text);
}

QString Format::shortcut(const QKeySequence &keys)
{
    return isolated(keys.toString(QKeySequence::NativeText));
}

QString Format::frameRate(double framesPerSecond)
{
    const bool isWhole = std::abs(framesPerSecond - std::round(framesPerSecond)) < 0.005;
    return tr("%1 fps", "frames per second").arg(QLocale().toString(framesPerSecond, 'f', isWhole ? 0 : 2));
}

QString Format::credits(double credits)
{
    const double whole = std::round(credits);
    const bool isCount = std::abs(credits - whole) < 0.05 && whole >= 0 && whole < 1e9;
    return isCount ? tr("%Ln credits", nullptr, static_cast<int>(whole))
                   : tr("%1 credits", "with a fraction").arg(creditsNumber(credits));
}

QString Format::creditsNumber(double credits)
{
    const bool isWhole = std::abs(credits - std::round(credits)) < 0.05;
    return QLocale().toString(credits, 'f', isWhole ? 0 : 1);
}

QString Format::sync(const SyncVerdict &verdict)
{
    switch (verdict.finding) {
    case SyncVerdict::Finding::Unsure:
        break;
    case SyncVerdict::Finding::InSync:
        return tr("In sync");
    case SyncVerdict::Finding::MouthLate:
        return tr("The mouth is %Ln frame(s) late", nullptr, std::abs(verdict.lagFrames));
    case SyncVerdict::Finding::MouthEarly:
        return tr("The mouth is %Ln frame(s) early", nullptr, std::abs(verdict.lagFrames));
    case SyncVerdict::Finding::DidNotMove:
        return tr("The mouth didn't move");
    case SyncVerdict::Finding::WrongPerson:
        //: Another one than the person on the face photo
        return tr("Another person's mouth moved");
    }
    return {};
}

QString Format::syncFigures(const SyncVerdict &verdict)
{
    const bool isOld = verdict.frames == 0; // earlier versions stored no figures
    if (verdict.finding == SyncVerdict::Finding::Unsure || isOld)
        return {};
    QStringList sentences;
    if (verdict.finding == SyncVerdict::Finding::WrongPerson)
        sentences += tr("The mouth of the person on the face photo is as in the original video.");
    else if (verdict.finding == SyncVerdict::Finding::DidNotMove)
        sentences += tr("It is as in the original video.");
    else if (verdict.lagFrames == 0)
        sentences += tr("Mouth and voice track are in sync to within a frame.");
    else if (verdict.lagFrames > 0)
        sentences += tr("The mouth is %1 ms behind the voice track.")
                         .arg(QLocale().toString(1000 * verdict.lagSeconds, 'f', 0));
    else
        sentences += tr("The mouth is %1 ms ahead of the voice track.")
                         .arg(QLocale().toString(-1000 * verdict.lagSeconds, 'f', 0));
    sentences += tr("Measured on %1 of %2 frames, confidence %3.")
                     .arg(QLocale().toString(verdict.mouthSeen), QLocale().toString(verdict.frames),
                          QLocale().toString(verdict.confidence, 'f', 2));
    return sentences.join(u' ');
}

QString Format::soundTrack(const SoundTrack &track)
{
    QString channels;
    if (track.channels == 1)
        channels = tr("mono");
    else if (track.channels == 2)
        channels = tr("stereo");
    else if (track.channels > 2)
        channels = tr("%Ln channels", nullptr, track.channels);
    const QLocale language(track.language);
    const bool isLanguage = !track.language.isEmpty() && language.language() != QLocale::C;
    QStringList known{track.title, isLanguage ? QLocale::languageToString(language.language()) : QString(),
                      channels};
    known.removeAll(QString());
    const QString number = QLocale().toString(track.number);
    //: A sound track by its number alone
    return known.isEmpty() ? tr("Track %1").arg(number)
                           //: %1 is a number, %2 what is known about it, such as "English, stereo"
                           : tr("Track %1: %2").arg(number, known.join(QStringLiteral(", ")));
}

QString Format::dollars(double usd)
{
    const QLocale american(QLocale().language(), QLocale::UnitedStates);
    const QLocale locale = american.zeroDigit() == QLocale().zeroDigit() ? american : QLocale();
    return locale.toCurrencyString(usd, QStringLiteral("$"), 2);
}

QString Format::percent(double fraction)
{
    return tr("%1 %", "percent")
        .arg(QLocale().toString(static_cast<int>(std::floor(fraction * 100.0 + 1e-9))));
}

std::pair<QString, QString> Format::sentences(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const qsizetype end = std::max<qsizetype>(finder.toNextBoundary(), 0);
    return {text.first(end).trimmed(), text.sliced(end).trimmed()};
}

QString Format::facts(const QStringList &facts)
{
    QStringList known = facts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

} // namespace retalk
