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

/// An item that was dropped or given on the command line.
struct DroppedItem
{
    QString text; ///< a URL or an absolute path
    enum class Kind { Unknown, Video, Voice, Face, Table, Refused } kind = Kind::Unknown;
    QString reason; ///< why it is Refused, as a sentence
    /// The first bytes don't distinguish sound from video, or show nothing at all; the file's tracks do.
    bool isInDoubt = false;
    /// A folder of which only some files are used: `reason` says what about the others.
    bool isPartlyUsed = false;

    bool operator==(const DroppedItem &) const = default;
};

/// A video and its voice track.
using DroppedPair = std::pair<QString, QString>;

/// The fields for the items of a drop.
struct RoutedDrop
{
    QString video;
    QStringList voices;
    bool addsVoices = false; ///< voices are added to the existing ones instead of replacing them
    QString face;
    QString table;            ///< a CSV file to import
    QList<DroppedPair> pairs; ///< several videos with their voice tracks, as a table of their own
    QList<DroppedItem> refused;

    bool operator==(const RoutedDrop &) const = default;
    bool isEmpty() const { return *this == RoutedDrop{}; }
};

/// Reads the drag data of browsers and file managers and chooses the fields. No I/O; DropSorter does what
/// needs files or the network.
class DropRouter
{
    Q_DECLARE_TR_FUNCTIONS(retalk::DropRouter)
public:
    /// The form's list of further voice tracks, in addition to the API's field names.
    static constexpr QLatin1StringView kMoreVoices = kMoreVoicesField;
    /// If a video comes with more voice tracks than this, they become a table, where they can be reviewed.
    static constexpr qsizetype kMaxListed = 30;

    /// Returns the addresses and files in `data`, in order and without duplicates: text/uri-list, text/html
    /// (pictures, media and links), text/plain line by line. Empty if there are none.
    static QStringList addresses(const QMimeData &data);
    /// Returns the picture contained in the drag, for drags without an address.
    static QImage picture(const QMimeData &data);
    /// Returns true if a drop of `data` might be useful, so that the window accepts the drag.
    static bool isPromising(const QMimeData &data);

    /// Returns the kind by file suffix, for addresses with (as yet) unknown content.
    static DroppedItem::Kind kindByName(const QString &text);
    static DroppedItem::Kind kindOf(MediaInfo::Kind kind);

    /// Pairs each voice track with the video whose name it has or starts with ("scene 1.mp4", "scene
    /// 1_de.wav"), preferring the longest such name. In the order of the videos; tracks without a match are
    /// left out.
    static QList<DroppedPair> pairByName(const QStringList &videos, const QStringList &voices);
    /// Returns the pairs as a table for import.
    static QByteArray tableOf(const QList<DroppedPair> &pairs);

    /// Chooses the fields for `items`. Items of unknown kind go to `fieldUnderPointer` ("video_url", ..., or
    /// kMoreVoices), else to the first empty field. If only videos are dropped on the voice field, they are
    /// used as voices. Several videos and voice tracks with matching names become pairs, and so do more voice
    /// tracks than the form's list holds.
    static RoutedDrop arrange(const QList<DroppedItem> &items, const QString &fieldUnderPointer);

    /// Names that share a reason.
    struct Refusal
    {
        QString names; ///< at most three, and how many more
        QString reason;

        bool operator==(const Refusal &) const = default;
    };
    /// Groups refused items by their reasons, in order.
    static QList<Refusal> refusals(const QList<DroppedItem> &refused);
};

} // namespace retalk
