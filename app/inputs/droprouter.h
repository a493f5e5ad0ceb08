#pragma once

#include "inputs/inputinspector.h"
#include "media/mediainfo.h"

#include <QCoreApplication>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

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

/// A video and a voice track for it.
using DroppedPair = std::pair<QString, QString>;

/// Where everything of one drop goes.
struct RoutedDrop
{
    QString video;
    QStringList voices;
    bool addsVoices = false; ///< the voices come after those that are there, and replace none
    QString face;
    QString table;            ///< a CSV file to import
    QList<DroppedPair> pairs; ///< several videos with their voice tracks: for a table of their own
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
    /// The form's list of further voice tracks, beside the API's names of the fields.
    static constexpr QLatin1StringView kMoreVoices = kMoreVoicesField;
    /// More voice tracks than this for one video are a table's, where they can be reviewed.
    static constexpr qsizetype kMostListed = 30;

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

    /// Each voice track with the video whose name it has or begins with ("scene 1.mp4", "scene 1_de.wav"):
    /// the longest such name. In the order of the videos; what finds no partner is left out.
    static QList<DroppedPair> pairByName(const QStringList &videos, const QStringList &voices);
    /// The pairs as a table that can be imported.
    static QByteArray tableOf(const QList<DroppedPair> &pairs);

    /// `fieldUnderPointer` ("video_url", ..., or kMoreVoices) takes what is of unknown kind, else the first
    /// free field does. Videos alone that are dropped on the voice's field serve as voices.
    /// Several videos and voice tracks whose names belong together become pairs, and so do more voice tracks
    /// than the form's list is for.
    static RoutedDrop arrange(const QList<DroppedItem> &items, const QString &fieldUnderPointer);
};

} // namespace retalk
