#include "preview/previewpane.h"

#include <QImage>

namespace retalk {

class PreviewPane::Private
{
public:
    QUuid jobId;
    SyncCheck *syncCheck = nullptr;
};

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("previewPane"));
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::showJob(const Job &job)
{
    d->jobId = job.id;
}

QUuid PreviewPane::shownJob() const
{
    return d->jobId;
}

void PreviewPane::showInput(const QUrl &, const QString &) {}

void PreviewPane::clear() {}

void PreviewPane::setSyncCheck(SyncCheck *check)
{
    d->syncCheck = check;
}

QImage PreviewPane::currentFrame() const
{
    return {};
}

void PreviewPane::togglePlay() {}

void PreviewPane::toggleFullScreen() {}

void PreviewPane::saveAs() {}

void PreviewPane::showInFolder() {}

void PreviewPane::copyFile() {}

void PreviewPane::saveSnapshot() {}

} // namespace retalk
