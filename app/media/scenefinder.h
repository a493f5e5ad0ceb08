#pragma once

#include "base/mediafacts.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

class MediaProcess;
class MediaSource;

/// Finds scene changes in a video. Examines keyframes only, with which encoders start scenes: this takes a
/// second instead of minutes. Use each object once; deleting it cancels.
class SceneFinder : public QObject
{
    Q_OBJECT
public:
    /// Frames are counted at the constant `rate`.
    SceneFinder(const QUrl &source, FrameRate rate, QObject *parent = nullptr);
    ~SceneFinder() override;
    void start();

Q_SIGNALS:
    /// Emitted with the frames that start a new scene, sorted; empty if the video can't be read.
    void finished(const QList<qint64> &frames);

private:
    FrameRate m_rate;
    std::unique_ptr<MediaSource> m_source;
    std::unique_ptr<MediaProcess> m_process;
    QByteArray m_report;
};

} // namespace retalk
