#pragma once

#include "base/expected.h"
#include "service/lipsync/frame.h"

#include <memory>
#include <vector>

class QTemporaryFile;

namespace retalk::lipsync {

/// Crops by source frame number, kept in a nameless temporary file: a long video's mouths would not fit into
/// memory, and the computer's file cache keeps those in use at hand. Writing is for one thread; reading,
/// afterwards, for any number.
class CropStore
{
public:
    /// `directory` must be writable; nothing is left there.
    explicit CropStore(const QString &directory);
    ~CropStore();
    CropStore(CropStore &&) noexcept;
    CropStore &operator=(CropStore &&) noexcept;

    /// Keeps the samples of `frame` within `area` (luma pixels; widened to even sides and cut to the
    /// picture). Errors: Disk.
    Expected<void> add(const Frame &frame, const cv::Rect &area);
    bool has(int frameNumber) const;
    /// The crop of a frame; empty when none was kept or the disk failed.
    Crop read(int frameNumber) const;

private:
    struct Entry
    {
        qint64 offset = -1;
        cv::Rect area;
    };
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Entry> m_entries;
    qint64 m_size = 0;
};

} // namespace retalk::lipsync
