#pragma once

#include "base/expected.h"

#include <QImage>

#include <functional>

class QObject;

namespace retalk {

/// Saves a picture that has no file (from a drag, or a frame of a video) as a PNG in the data folder, so that
/// a job can still upload it after a restart. Calls `handler` with the path on the thread of `context`,
/// unless that is destroyed first.
void keepReferencePicture(const QImage &picture, QObject *context,
                          std::function<void(Expected<QString>)> handler);

} // namespace retalk
