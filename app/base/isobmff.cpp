#include "base/isobmff.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <optional>

namespace retalk {

namespace {

// A fragmented ten-hour video has about 40,000.
constexpr int kMaxBoxes = 1'000'000;

/// Limit inside another box, and before the index if only the track kinds are needed.
constexpr int kMaxInnerBoxes = 1000;
/// Bytes of chunk offsets read at a time.
constexpr qint64 kOffsetsAtOnce = 64 * 1024;

/// Box types are four printable characters (QuickTime's may begin with a copyright sign).
bool isType(QByteArrayView type)
{
    return std::all_of(type.begin(), type.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code >= 0x20 && code < 0x7f) || code == 0xa9;
    });
}

/// Boxes without which picture or sound is missing.
bool carriesMedia(QByteArrayView type)
{
    return type == "mdat" || type == "moof" || type == "moov";
}

struct Box
{
    QByteArray type;
    qint64 body = 0;
    qint64 end = 0;
};

/// Returns the complete box at `at`, inside an area that ends at `end`.
std::optional<Box> boxAt(QIODevice &file, qint64 at, qint64 end)
{
    if (end - at < 8 || !file.seek(at))
        return std::nullopt;
    const QByteArray head = file.read(16);
    if (head.size() < 8)
        return std::nullopt;
    quint64 length = qFromBigEndian<quint32>(head.constData());
    const bool isLong = length == 1 && head.size() == 16;
    if (isLong)
        length = qFromBigEndian<quint64>(head.constData() + 8);
    else if (length == 0)
        length = quint64(end - at);
    const qint64 headBytes = isLong ? 16 : 8;
    if (length < quint64(headBytes) || length > quint64(end - at))
        return std::nullopt;
    return Box{head.sliced(4, 4), at + headBytes, at + qint64(length)};
}

/// Calls `take` for each box inside `outer`.
template <typename Take>
void eachBox(QIODevice &file, const Box &outer, Take take)
{
    qint64 at = outer.body;
    for (int i = 0; i < kMaxInnerBoxes; ++i) {
        const auto box = boxAt(file, at, outer.end);
        if (!box)
            return;
        take(*box);
        at = box->end;
    }
}

void takeTrack(QIODevice &file, const Box &track, TrackKinds &kinds)
{
    bool isOn = true;
    QByteArray handler;
    eachBox(file, track, [&](const Box &box) {
        if (box.type == "tkhd" && file.seek(box.body)) {
            const QByteArray flags = file.read(4);
            isOn = flags.size() < 4 || (flags.back() & 1) != 0;
        }
        if (box.type != "mdia")
            return;
        eachBox(file, box, [&](const Box &inner) {
            if (inner.type == "hdlr" && file.seek(inner.body))
                handler = file.read(12).mid(8);
        });
    });
    kinds.hasPicture = kinds.hasPicture || (isOn && handler == "vide");
    kinds.hasSound = kinds.hasSound || (isOn && handler == "soun");
}

/// Returns the box at `path` inside `outer`, if any.
std::optional<Box> findBox(QIODevice &file, const Box &outer, std::initializer_list<QByteArrayView> path)
{
    std::optional<Box> found = outer;
    for (const QByteArrayView type : path) {
        std::optional<Box> inner;
        eachBox(file, *found, [&](const Box &box) {
            if (!inner && box.type == type)
                inner = box;
        });
        if (!inner)
            return std::nullopt;
        found = inner;
    }
    return found;
}

/// Returns the largest offset in a "stco" (`entryBytes` 4) or "co64" (8) box.
qint64 largestOffset(QIODevice &file, const Box &table, qint64 entryBytes)
{
    if (!file.seek(table.body + 8))
        return -1;
    quint64 largest = 0;
    for (qint64 left = table.end - table.body - 8; left >= entryBytes;) {
        const QByteArray entries = file.read(std::min(left, kOffsetsAtOnce) / entryBytes * entryBytes);
        if (entries.isEmpty())
            break;
        left -= entries.size();
        for (qsizetype at = 0; at + entryBytes <= entries.size(); at += entryBytes)
            largest = std::max(largest, entryBytes == 8 ? qFromBigEndian<quint64>(entries.constData() + at)
                                                        : qFromBigEndian<quint32>(entries.constData() + at));
    }
    return largest > 0 ? qint64(std::min(largest, quint64(std::numeric_limits<qint64>::max()))) : -1;
}

qint64 lastChunk(QIODevice &file, const Box &index)
{
    qint64 last = -1;
    eachBox(file, index, [&](const Box &track) {
        const auto table =
            track.type == "trak" ? findBox(file, track, {"mdia", "minf", "stbl"}) : std::nullopt;
        if (!table)
            return;
        if (const auto offsets = findBox(file, *table, {"stco"}))
            last = std::max(last, largestOffset(file, *offsets, 4));
        if (const auto offsets = findBox(file, *table, {"co64"}))
            last = std::max(last, largestOffset(file, *offsets, 8));
    });
    return last;
}

} // namespace

// ISO/IEC 14496-12, 4.2: 32-bit size, type; size 1: a 64-bit size follows; size 0: to the end of the file.
BoxSummary readBoxes(QIODevice &file)
{
    BoxSummary summary;
    bool hasMedia = false;
    const qint64 end = file.size();
    qint64 at = 0;
    for (int boxes = 0; boxes < kMaxBoxes && end - at >= 8; ++boxes) {
        if (!file.seek(at))
            break;
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            break;
        const QByteArray type = head.sliced(4, 4);
        quint64 length = qFromBigEndian<quint32>(head.constData());
        if (length == 1 && head.size() == 16)
            length = qFromBigEndian<quint64>(head.constData() + 8);
        else if (length == 0)
            length = quint64(end - at);
        if (length < 8 || !isType(type))
            break;
        if (length > quint64(end - at)) {
            // Text after the end of a complete file can look like a box, too.
            if (!summary.hasIndex || !hasMedia || carriesMedia(type))
                summary.cutBoxAt = at;
            break;
        }
        if (type == "moov") {
            summary.hasIndex = true;
            if (const auto index = boxAt(file, at, end))
                summary.lastChunkAt = lastChunk(file, *index);
        }
        hasMedia = hasMedia || type == "mdat";
        at += qint64(length);
    }
    return summary;
}

TrackKinds isoTracks(QIODevice &file)
{
    TrackKinds kinds;
    qint64 at = 0;
    for (int boxes = 0; boxes < kMaxInnerBoxes && !kinds.isKnown(); ++boxes) {
        const auto box = boxAt(file, at, file.size());
        if (!box)
            break;
        at = box->end;
        if (box->type != "moov")
            continue;
        eachBox(file, *box, [&](const Box &track) {
            if (track.type == "trak")
                takeTrack(file, track, kinds);
        });
    }
    return kinds;
}

} // namespace retalk
