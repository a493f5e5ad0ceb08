#include "preview/clipprobe.h"

namespace retalk {

ClipProbe::ClipProbe(QObject *parent) : QObject(parent) {}

ClipProbe::~ClipProbe() = default;

void ClipProbe::ask(const QUrl &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_probe.reset();
    Q_EMIT found({});
    if (source.isEmpty())
        return;
    m_probe = std::make_unique<MediaProbe>(source);
    m_probe->skipPoster();
    connect(m_probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        m_probe.release()->deleteLater(); // called from its own signal
        if (!result || result->info.kind != MediaKind::Video) {
            Q_EMIT notFound();
            return;
        }
        Q_EMIT measured(result->info);
        Q_EMIT found({.sampleAspect = result->info.sampleAspect, .colour = result->info.colour});
    });
    m_probe->start();
}

} // namespace retalk
