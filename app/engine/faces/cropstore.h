#pragma once

#include "base/expected.h"
#include "engine/media/frame.h"

#include <memory>
#include <vector>

namespace retalk::lipsync {

/// Stores crops by source frame number in an unnamed temporary file: the mouths of a long video would not fit
/// into memory, and the file cache keeps the ones in use. Write from one thread only; afterwards any number
/// of threads may read.
class CropStore
{
public:
    /// `directory` must be writable; no files are left there.
    explicit CropStore(const QString &directory);
    ~CropStore();
    CropStore(CropStore &&) noexcept;
    CropStore &operator=(CropStore &&) noexcept;

    /// Stores the samples of `frame` within `area` (luma pixels; extended to even sides and clipped to the
    /// picture). Errors: Disk.
    Expected<void> add(const Frame &frame, const cv::Rect &area);
    /// Returns an empty store that writes to the same file. The two must not be used by different threads at
    /// the same time.
    CropStore sibling() const;
    /// Adds the crops of a sibling; for frames in both, this store's crop is kept.
    void merge(const CropStore &sibling);
    bool has(int frameNumber) const;
    /// Returns the crop of a frame; empty if there is none or on a disk error.
    Crop read(int frameNumber) const;

private:
    struct Entry
    {
        qint64 offset = -1;
        cv::Rect area;
    };
    struct File;
    explicit CropStore(std::shared_ptr<File> file);

    std::shared_ptr<File> m_file;
    std::vector<Entry> m_entries;
};

} // namespace retalk::lipsync
