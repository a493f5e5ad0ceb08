#pragma once

#include "media/probe.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace retalk {

/// The voices beyond the first: each becomes a job of its own on the same submit. Finds out how long they
/// are, because that is what they cost.
class MoreVoices : public QObject
{
    Q_OBJECT
public:
    explicit MoreVoices(QObject *parent = nullptr);
    ~MoreVoices() override;

    void set(const QStringList &texts);
    const QStringList &texts() const { return m_texts; }
    /// One for each text; zero while not known.
    const QList<std::chrono::milliseconds> &durations() const { return m_durations; }

Q_SIGNALS:
    void changed();

private:
    QStringList m_texts;
    QList<std::chrono::milliseconds> m_durations;
    std::vector<std::unique_ptr<MediaProbe>> m_probes;
};

} // namespace retalk
