#pragma once

#include "base/mediafacts.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

class MediaProcess;
class MediaSource;

/// Finds where scenes of a video begin, among its whole pictures alone, which encoders begin scenes with: a
/// second for what takes minutes otherwise. One object, one search; deleting it cancels.
class SceneFinder : public QObject
{
    Q_OBJECT
public:
    /// Frames are counted at the steady `rate`.
    SceneFinder(const QUrl &source, FrameRate rate, QObject *parent = nullptr);
    ~SceneFinder() override;
    void start();

Q_SIGNALS:
    /// The frames that begin another scene, sorted; none also where the video can't be read.
    void finished(const QList<qint64> &frames);

private:
    FrameRate m_rate;
    std::unique_ptr<MediaSource> m_source;
    std::unique_ptr<MediaProcess> m_process;
    QByteArray m_report;
};

} // namespace retalk
