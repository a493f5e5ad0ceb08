#pragma once

#include "base/expected.h"
#include "base/filestamp.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace retalk {

/// Limits of the files service: 100 MB per file, kept for 72 hours.
inline constexpr qint64 kUploadMaxBytes = 100 * 1000 * 1000;
inline constexpr std::chrono::hours kUploadKeptFor{72};

/// `data` of an upload's answer, or one row of the file list.
struct UploadedFile
{
    QString id;
    QString name;
    QString originalName;
    qint64 bytes = 0;
    QString mimeType;
    QString fileUrl; ///< used as video_url, audio_url or ref_image_url
    QString downloadUrl;
    QDateTime uploaded; ///< UTC
    QDateTime expires;  ///< UTC; invalid if the service didn't say
    FileStamp source;   ///< the local file at the time of the upload; invalid if unknown
    QString recipe{};   ///< how the uploaded copy was made from it; empty: uploaded unchanged

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
/// Parses the answer of a DELETE: true, or an Error according to its code.
Expected<bool> parseRemoval(const QByteArray &json);

} // namespace retalk
