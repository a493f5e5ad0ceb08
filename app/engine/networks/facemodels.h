#pragma once

#include "base/expected.h"

#include <QByteArray>

namespace retalk::lipsync {

/// Returns the folder of the face models: RETALK_FACE_MODELS, or next to the program as installed or built.
QString faceModelFolder();

/// Returns the contents of a model file. Errors: see faceModelError().
Expected<QByteArray> readFaceModel(const QString &folder, const QString &name);

/// Returns the error for a missing or damaged face model, with advice for the user; `detail` is for the log.
/// Kind Internal.
Error faceModelError(const QString &detail);

} // namespace retalk::lipsync
