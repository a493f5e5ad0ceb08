#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QString>

#include <chrono>
#include <utility>

class QDate;
class QDateTime;
class QKeySequence;

namespace retalk {

struct SoundTrack;
struct SyncVerdict;

/// Formats numbers for display, in the program's language (QLocale()).
class Format
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Format)
public:
    /// "0:12", "1:02:03": rounded to the nearest second.
    static QString clock(std::chrono::milliseconds duration);
    /// "0:04.2", "1:00:04.2": truncated to tenths, as players show a position.
    static QString clockTenths(std::chrono::milliseconds position);
    /// "12.0 s": truncated to tenths like clockTenths(), so that a clip has the same length everywhere.
    static QString seconds(std::chrono::milliseconds duration);
    /// A duration: "12.0 s"; from one minute, "1:02:03".
    static QString length(std::chrono::milliseconds duration);
    /// The same for a number of seconds, rounded to the nearest millisecond: 22.4999999 is 22.5.
    static QString length(double seconds);
    /// "6.5": the number alone, for sentences that contain the unit.
    static QString secondsNumber(std::chrono::milliseconds duration);
    /// "30 Nov 2026": with the month's name, because "10/11" is ambiguous.
    static QString date(const QDate &day);
    /// "6:12 PM" or "18:12", as usual in the user's language.
    static QString time(const QTime &at);
    /// "30 Nov 2026, 6:12 PM", in local time; empty if `when` is invalid.
    static QString moment(const QDateTime &when);
    /// The same with seconds: "30 Nov 2026, 6:12:25 PM".
    static QString exactMoment(const QDateTime &when);
    /// "3.1 MB"; decimal units, as in the API's limits.
    static QString bytes(qint64 bytes);
    /// "1280×720". Isolated for right-to-left text, where "×" would swap the two numbers.
    static QString pixels(const QSize &size);
    /// A link or path, isolated for right-to-left text, where its "/" would end up at the wrong end.
    static QString address(const QString &text);
    /// "Ctrl+O" in the user's language. Isolated, because in right-to-left text "Ctrl+," would read ",+Ctrl".
    static QString shortcut(const QKeySequence &keys);
    /// "25 fps", "23.98 fps".
    static QString frameRate(double framesPerSecond);
    /// "14.4 credits".
    static QString credits(double credits);
    /// "1,095.4", without the unit.
    static QString creditsNumber(double credits);
    /// "In sync", "The mouth is 3 frames late", "The mouth did not move": what a verdict means; empty if the
    /// verdict is unsure.
    static QString sync(const SyncVerdict &verdict);
    /// The measurements behind the verdict, in a sentence or two.
    static QString syncFigures(const SyncVerdict &verdict);
    /// "Track 2: English, stereo".
    static QString soundTrack(const SoundTrack &track);
    /// "$0.21".
    static QString dollars(double usd);
    /// "72 %" from a fraction, 0..1.
    static QString percent(double fraction);
    /// Splits `text` into its first sentence and the rest, for places with room for only one.
    static std::pair<QString, QString> sentences(const QString &text);
    /// "a · b · c": joins the non-empty facts.
    static QString facts(const QStringList &facts);
};

} // namespace retalk
