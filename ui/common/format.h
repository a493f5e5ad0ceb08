#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QString>

#include <chrono>
#include <utility>

class QKeySequence;

namespace retalk {

struct SoundTrack;
struct SyncVerdict;

/// Numbers as people read them, in the program's language (QLocale()).
class Format
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Format)
public:
    /// "0:12", "1:02:03": rounded to the nearest second.
    static QString clock(std::chrono::milliseconds duration);
    /// "0:04.2", "1:00:04.2": tenths, cut and not rounded, as a player's position reads.
    static QString clockTenths(std::chrono::milliseconds position);
    /// "12.0 s": tenths, cut as clockTenths() cuts them, so that a clip has one length everywhere.
    static QString seconds(std::chrono::milliseconds duration);
    /// How long something is: "12.0 s", from a minute on "1:02:03".
    static QString length(std::chrono::milliseconds duration);
    /// "6.5": the number alone, for sentences that bring their own unit.
    static QString secondsNumber(std::chrono::milliseconds duration);
    /// "3.1 MB"; decimal units, as the API's limits are.
    static QString bytes(qint64 bytes);
    /// "1280×720". Isolated among words that run to the left, where "×" would swap the two numbers.
    static QString pixels(const QSize &size);
    /// A link or a path as it reads where text runs to the left: its own "/" would go to the wrong end.
    static QString address(const QString &text);
    /// "Ctrl+O" in the person's language. Isolated, for "Ctrl+," would read ",+Ctrl".
    static QString shortcut(const QKeySequence &keys);
    /// "25 fps", "23.98 fps".
    static QString frameRate(double framesPerSecond);
    /// "14.4 credits".
    static QString credits(double credits);
    /// "1,095.4" without the word.
    static QString creditsNumber(double credits);
    /// "In sync", "The mouth is 3 frames late", "The mouth did not move": what a verdict means; empty for one
    /// that isn't sure.
    static QString sync(const SyncVerdict &verdict);
    /// What was measured for it, a sentence or two.
    static QString syncFigures(const SyncVerdict &verdict);
    /// "Track 2: English, stereo".
    static QString soundTrack(const SoundTrack &track);
    /// "$0.21".
    static QString dollars(double usd);
    /// "72 %" from 0..1.
    static QString percent(double fraction);
    /// The first sentence, and all that follow: for places with room for one only.
    static std::pair<QString, QString> sentences(const QString &text);
    /// "a · b · c": the facts that are not empty.
    static QString facts(const QStringList &facts);
};

} // namespace retalk
