#pragma once

#include "base/expected.h"

#include <QImage>

#include <functional>

class QObject;

namespace retalk {

/// Keeps a picture that has no file of its own (from a drag, or a frame of a video) as a PNG in the data
/// folder, so that a job can still upload it after a restart. Answers with its path on the thread of
/// `context`, unless that dies first.
void keepReferencePicture(const QImage &picture, QObject *context,
                          std::function<void(Expected<QString>)> handler);

} // namespace retalk
