#pragma once

#include "base/expected.h"

#include <QByteArray>

namespace retalk::lipsync {

/// Where the face models lie: RETALK_FACE_MODELS, or beside the program as installed or built.
QString faceModelFolder();

/// A model's bytes. Errors: as faceModelError().
Expected<QByteArray> readFaceModel(const QString &folder, const QString &name);

/// What to do where a face model is missing or damaged; `detail` is for the log. Internal.
Error faceModelError(const QString &detail);

} // namespace retalk::lipsync
