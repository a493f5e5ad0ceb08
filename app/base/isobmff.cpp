#include "base/isobmff.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace retalk {

namespace {

// A fragmented film of ten hours has some 40,000.
constexpr int kMaxBoxes = 1'000'000;

/// Box types are four printable characters (QuickTime's may begin with a copyright sign).
bool isType(QByteArrayView type)
{
    return std::all_of(type.begin(), type.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code >= 0x20 && code < 0x7f) || code == 0xa9;
    });
}

/// The boxes without which picture or sound is missing.
bool carriesMedia(QByteArrayView type)
{
    return type == "mdat" || type == "moof" || type == "moov";
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
            // Text at the end of a file that has everything reads like a box, too.
            if (!summary.hasIndex || !hasMedia || carriesMedia(type))
                summary.cutBoxAt = at;
            break;
        }
        summary.hasIndex = summary.hasIndex || type == "moov";
        hasMedia = hasMedia || type == "mdat";
        at += qint64(length);
    }
    return summary;
}

} // namespace retalk
