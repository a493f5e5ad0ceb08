#include "inputs/silencesearch.h"

#include "api/generationrequest.h"
#include "inputs/inputinspector.h"
#include "media/waveform.h"

namespace retalk {

SilenceSearch::SilenceSearch(QObject *parent) : QObject(parent) {}

SilenceSearch::~SilenceSearch() = default;

void SilenceSearch::ask(const QStringList &voices)
{
    for (const QString &voice : voices) {
        if (localFilePath(voice).isEmpty() || m_asked.contains(voice))
            continue;
        m_asked.insert(voice);
        m_waiting.prepend(voice);
    }
    startNext();
}

void SilenceSearch::startNext()
{
    if (m_reader || m_waiting.isEmpty())
        return;
    const QString voice = m_waiting.takeLast();
    m_reader = std::make_unique<WaveformReader>(sourceOf(voice), 1);
    connect(m_reader.get(), &WaveformReader::finished, this,
            [this, voice](const Expected<QList<float>> &peaks) {
                m_reader.release()->deleteLater(); // called from its own signal
                if (peaks && InputInspector::isSilence(*peaks)) {
                    m_silent.insert(voice);
                    Q_EMIT found(voice);
                }
                startNext();
            });
    m_reader->start();
}

} // namespace retalk
