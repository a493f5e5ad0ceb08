#include "engine/faces/cropstore.h"

#include <QTemporaryFile>

#include <unistd.h>

#include <algorithm>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

/// Returns the chroma rectangle for a luma rectangle with even corners.
cv::Rect halved(const cv::Rect &area)
{
    return {area.x / 2, area.y / 2, (area.width + 1) / 2, (area.height + 1) / 2};
}

qint64 bytesOf(const cv::Rect &area)
{
    return qint64(area.area()) + 2 * qint64(halved(area).area());
}

} // namespace

struct CropStore::File
{
    explicit File(const QString &nameTemplate) : file(nameTemplate) {}
    QTemporaryFile file;
    qint64 size = 0;
};

CropStore::CropStore(const QString &directory)
    : m_file(std::make_shared<File>(directory + u"/.retalk-crops-XXXXXX"_s))
{
}

CropStore::CropStore(std::shared_ptr<File> file) : m_file(std::move(file)) {}

CropStore::~CropStore() = default;
CropStore::CropStore(CropStore &&) noexcept = default;
CropStore &CropStore::operator=(CropStore &&) noexcept = default;

CropStore CropStore::sibling() const
{
    return CropStore(m_file);
}

void CropStore::merge(const CropStore &sibling)
{
    m_entries.resize(std::max(m_entries.size(), sibling.m_entries.size()));
    for (std::size_t i = 0; i < sibling.m_entries.size(); ++i) {
        if (m_entries[i].offset < 0)
            m_entries[i] = sibling.m_entries[i];
    }
}

Expected<void> CropStore::add(const Frame &frame, const cv::Rect &area)
{
    QTemporaryFile &file = m_file->file;
    const auto failed = [this] {
        return failure(ErrorKind::Disk, u"There's no space on the disk to work on this video."_s,
                       m_file->file.errorString());
    };
    if (!file.isOpen()) {
        if (!file.open())
            return failed();
        ::unlink(file.fileName().toLocal8Bit().constData()); // now, so that a crash leaves nothing behind
    }
    cv::Rect even(area.x & ~1, area.y & ~1, 0, 0);
    even.width = (area.x + area.width - even.x + 1) & ~1;
    even.height = (area.y + area.height - even.y + 1) & ~1;
    even &= cv::Rect(0, 0, frame.y.cols, frame.y.rows);
    if (even.empty() || frame.number < 0)
        return {};
    const auto write = [&file](const cv::Mat &plane) {
        for (int row = 0; row < plane.rows; ++row) {
            if (file.write(reinterpret_cast<const char *>(plane.ptr(row)), plane.cols) != plane.cols)
                return false;
        }
        return true;
    };
    const cv::Rect chroma = halved(even);
    if (!write(frame.y(even)) || !write(frame.u(chroma)) || !write(frame.v(chroma)))
        return failed();
    if (m_entries.size() <= std::size_t(frame.number))
        m_entries.resize(std::size_t(frame.number) + 1);
    m_entries[std::size_t(frame.number)] = {m_file->size, even};
    m_file->size += bytesOf(even);
    // The readers use the descriptor directly, so nothing may remain in QFile's buffer.
    if (!file.flush())
        return failed();
    return {};
}

bool CropStore::has(int frameNumber) const
{
    return frameNumber >= 0 && std::size_t(frameNumber) < m_entries.size() &&
           m_entries[std::size_t(frameNumber)].offset >= 0;
}

Crop CropStore::read(int frameNumber) const
{
    if (!has(frameNumber))
        return {};
    const Entry &entry = m_entries[std::size_t(frameNumber)];
    const cv::Rect chroma = halved(entry.area);
    Crop crop{entry.area.tl(), cv::Mat(entry.area.size(), CV_8UC1), cv::Mat(chroma.size(), CV_8UC1),
              cv::Mat(chroma.size(), CV_8UC1)};
    qint64 offset = entry.offset;
    for (cv::Mat *plane : {&crop.y, &crop.u, &crop.v}) {
        const auto bytes = qint64(plane->total());
        if (::pread(m_file->file.handle(), plane->data, std::size_t(bytes), offset) != bytes)
            return {};
        offset += bytes;
    }
    return crop;
}

} // namespace retalk::lipsync
