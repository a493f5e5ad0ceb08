#pragma once

#include "base/expected.h"
#include "base/filestamp.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace retalk {

/// The files service's limits: 100 MB a file, kept 72 hours.
inline constexpr qint64 kUploadMaxBytes = 100 * 1000 * 1000;
inline constexpr std::chrono::hours kUploadKeptFor{72};

/// `data` of an upload answer, or one row of the list.
struct UploadedFile
{
    QString id;
    QString name;
    QString originalName;
    qint64 bytes = 0;
    QString mimeType;
    QString fileUrl; ///< goes into video_url, audio_url or ref_image_url
    QString downloadUrl;
    QDateTime uploaded; ///< UTC
    QDateTime expires;  ///< UTC; invalid when the service did not say
    FileStamp source;   ///< the file on this computer as it was uploaded; invalid when that is not known
    QString recipe{};   ///< what the copy of it that was uploaded was made like; empty: it went as it was

    bool operator==(const UploadedFile &) const = default;
};

struct FilePage
{
    QList<UploadedFile> files;
    int total = 0;
    bool operator==(const FilePage &) const = default;
};

struct FileQuota
{
    QString userGroup;
    int usedFiles = 0;
    int maxFiles = 0;
    int remainingFiles = 0;
    bool operator==(const FileQuota &) const = default;
};

Expected<UploadedFile> parseUploadedFile(const QByteArray &json);
Expected<FilePage> parseFilePage(const QByteArray &json);
Expected<FileQuota> parseFileQuota(const QByteArray &json);
/// The answer of a DELETE: true, or the Error that its code stands for.
Expected<bool> parseRemoval(const QByteArray &json);

} // namespace retalk
