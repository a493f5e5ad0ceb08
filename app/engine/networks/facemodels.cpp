#include "engine/networks/facemodels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace retalk::lipsync {

using namespace Qt::StringLiterals;

QString faceModelFolder()
{
    const QByteArray named = qgetenv("RETALK_FACE_MODELS");
    if (!named.isEmpty())
        return QFile::decodeName(named);
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/retalk/models"_s);
}

Expected<QByteArray> readFaceModel(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(faceModelError(file.fileName() + u": "_s + file.errorString()));
    return file.readAll();
}

Error faceModelError(const QString &detail)
{
    return {
        .kind = ErrorKind::Internal,
        .message =
            u"The face models are missing or damaged. Run resources/packages/face-model, then build Retalk "
            "again."_s,
        .detail = detail};
}

} // namespace retalk::lipsync
