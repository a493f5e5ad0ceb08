#pragma once

#include "base/expected.h"
#include "engine/media/frame.h"

#include <memory>
#include <vector>

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
    /// An empty store that writes into the same file. Not for two threads at once.
    CropStore sibling() const;
    /// Takes over what a sibling kept; frames that both kept stay as they are.
    void merge(const CropStore &sibling);
    bool has(int frameNumber) const;
    /// The crop of a frame; empty when none was kept or the disk failed.
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
