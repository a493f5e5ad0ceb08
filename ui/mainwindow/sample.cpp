#include "mainwindow/sample.h"

#include <QCoreApplication>
#include <QDir>

namespace retalk {

namespace {

std::optional<GenerationRequest> sampleIn(const QString &folder)
{
    const QString video = QDir::cleanPath(folder + QStringLiteral("/presenter.mp4"));
    const QString voice = QDir::cleanPath(folder + QStringLiteral("/voice.wav"));
    if (!QFile::exists(video) || !QFile::exists(voice))
        return std::nullopt;
    GenerationRequest request;
    request.videoUrl = video;
    request.audioUrl = voice;
    return request;
}

} // namespace

std::optional<GenerationRequest> sampleRequest()
{
    const QString program = QCoreApplication::applicationDirPath();
    if (auto installed = sampleIn(program + QStringLiteral("/../share/retalk/sample")))
        return installed;
    // A build tree is somewhere below the source tree.
    QDir folder(program);
    for (int i = 0; i < 5; ++i) {
        if (auto found = sampleIn(folder.filePath(QStringLiteral("resources/sample"))))
            return found;
        if (!folder.cdUp())
            break;
    }
    return std::nullopt;
}

} // namespace retalk
