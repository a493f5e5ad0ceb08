#pragma once

#include "api/syncverdict.h"

#include <QObject>
#include <QString>

#include <functional>

namespace retalk {

/// Judges a finished video. Implemented over /local/sync-check of the service on this computer, or absent.
class SyncCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Handler = std::function<void(Expected<SyncVerdict>)>;

    /// `video` is a local file; `original` a local file, a URL or empty. Answers once on the thread of
    /// `context`, unless it dies first.
    virtual void check(const QString &video, const QString &original, QObject *context, Handler handler) = 0;
};

} // namespace retalk
