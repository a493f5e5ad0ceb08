#include "local/readyline.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace retalk {

Expected<ReadyLine> parseReadyLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int port = object.value(QLatin1StringView("port")).toInt();
    if (port < 1 || port > 65535) {
        return failure(
            ErrorKind::LocalService,
            QCoreApplication::translate(
                "retalk::LocalService",
                "The local service gave an unexpected reply. It may be from another version of Retalk."),
            QString::fromUtf8(line.left(200)));
    }
    return ReadyLine{.port = static_cast<quint16>(port),
                     .token = object.value(QLatin1StringView("token")).toString(),
                     .version = object.value(QLatin1StringView("version")).toString(),
                     .pid = object.value(QLatin1StringView("pid")).toInteger(),
                     .acceptsFiles = object.value(QLatin1StringView("accepts_files")).toBool()};
}

} // namespace retalk
