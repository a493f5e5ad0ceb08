#pragma once

#include "media/mediainfo.h"

#include <QCoreApplication>
#include <QImage>
#include <QList>
#include <QString>

class QMimeData;

namespace retalk {

/// One thing that was dropped or given on the command line.
struct DroppedItem
{
    QString text; ///< a URL or an absolute path
    enum class Kind { Unknown, Video, Voice, Face, Table, Refused } kind = Kind::Unknown;
    QString reason; ///< why it is Refused, a sentence
    /// The first bytes don't tell a sound from a video, or nothing at all: the file's tracks do.
    bool isInDoubt = false;

    bool operator==(const DroppedItem &) const = default;
};

/// Where everything of one drop goes.
struct RoutedDrop
{
    QString video;
    QStringList voices;
    bool addsVoices = false; ///< the voices come after those that are there, and replace none
    QString face;
    QString table; ///< a CSV file to import
    QList<DroppedItem> refused;

    bool operator==(const RoutedDrop &) const = default;
    bool isEmpty() const { return *this == RoutedDrop{}; }
};

/// Reads what browsers and file managers put into a drag, and finds the right field for it. Pure; DropSorter
/// does what needs files and the network.
class DropRouter
{
    Q_DECLARE_TR_FUNCTIONS(retalk::DropRouter)
public:
    /// The list of further voice tracks, where others name the API's field.
    static constexpr QLatin1StringView kMoreVoices{"more_voices"};

    /// The addresses and files in `data`, in order, each once: text/uri-list, text/html (pictures, media and
    /// links), text/plain line by line. Empty when there is none.
    static QStringList addresses(const QMimeData &data);
    /// A picture in the drag itself, for when it has no address.
    static QImage picture(const QMimeData &data);
    /// True when a drop of `data` could be of use: what decides whether the window accepts a drag.
    static bool isPromising(const QMimeData &data);

    /// By the ending of the file name, for an address whose content is not known (yet).
    static DroppedItem::Kind kindByName(const QString &text);
    static DroppedItem::Kind kindOf(MediaInfo::Kind kind);

    /// `fieldUnderPointer` ("video_url", ..., or kMoreVoices) takes what is of unknown kind, else the first
    /// free field does. Videos alone that are dropped on the voice's field serve as voices.
    static RoutedDrop arrange(const QList<DroppedItem> &items, const QString &fieldUnderPointer);
};

} // namespace retalk
