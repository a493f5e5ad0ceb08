#pragma once

#include "preview/previewpane.h"
#include "preview/stage.h"
#include "support/testtimeout.h"
#include "ui/countedclip.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace retalk::test {

/// Gives each test a preview of its own, and a finished job with two videos whose frames are numbered.
class ShownClip
{
protected:
    bool makeClips()
    {
        return makeCountedClip(m_folder.filePath(QStringLiteral("original.mp4")), 100) &&
               makeCountedClip(m_folder.filePath(QStringLiteral("result.mp4")), 100);
    }

    bool createPane()
    {
        m_pane = std::make_unique<PreviewPane>();
        m_pane->resize(900, 560);
        m_pane->show();
        return QTest::qWaitForWindowExposed(m_pane.get());
    }

    Job finishedJob() const
    {
        Job job;
        job.id = QUuid::createUuid();
        job.name = QStringLiteral("original.mp4 + voice.wav");
        job.state = JobState::Completed;
        job.request.videoUrl = m_folder.filePath(QStringLiteral("original.mp4"));
        job.outputPath = m_folder.filePath(QStringLiteral("result.mp4"));
        return job;
    }

    Stage &stage() { return *m_pane->findChild<Stage *>(); }

    bool waitForPicture()
    {
        return QTest::qWaitFor([this] { return !m_pane->currentFrame().isNull(); }, kTestTimeoutMs);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PreviewPane> m_pane;
};

} // namespace retalk::test
