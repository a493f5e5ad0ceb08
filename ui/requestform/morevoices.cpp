#include "requestform/morevoices.h"

#include "requestform/inputinspector.h"

namespace retalk {

MoreVoices::MoreVoices(QObject *parent) : QObject(parent) {}

MoreVoices::~MoreVoices() = default;

void MoreVoices::set(const QStringList &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    m_durations.fill(std::chrono::milliseconds(0), texts.size());
    m_probes.clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto probe = std::make_unique<MediaProbe>(sourceOf(texts[i]));
        connect(probe.get(), &MediaProbe::finished, this,
                [this, i](const Expected<MediaProbe::Result> &result) {
                    // What is wrong with a voice its own job will say; here it only leaves the price open.
                    if (result)
                        m_durations[i] = result->info.duration;
                    Q_EMIT changed();
                });
        probe->start();
        m_probes.push_back(std::move(probe));
    }
    Q_EMIT changed();
}

} // namespace retalk
