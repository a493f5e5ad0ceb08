#pragma once

#include "media/probe.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <list>
#include <optional>

namespace retalk {

/// Finds out what many inputs are, two at a time and each once: the voices beyond the first, a table's rows,
/// an old job's files.
class InputLookup : public QObject
{
    Q_OBJECT
public:
    explicit InputLookup(QObject *parent = nullptr);
    ~InputLookup() override;

    /// URLs or local files. An input that was asked for before is not asked again.
    void ask(const QStringList &inputs);
    /// Nothing while it is not answered.
    std::optional<Expected<MediaInfo>> answer(const QString &input) const;
    /// Zero: not known yet, or cannot be told.
    std::chrono::milliseconds lengthOf(const QString &input) const { return m_lengths.value(input); }
    /// All lengths that are known, by input.
    const QHash<QString, std::chrono::milliseconds> &lengths() const { return m_lengths; }
    /// How many are still to be answered.
    qsizetype open() const { return m_waiting.size() + qsizetype(m_probes.size()); }

Q_SIGNALS:
    /// One more has been answered.
    void changed();

private:
    void startNext();

    QHash<QString, Expected<MediaInfo>> m_answers;
    QHash<QString, std::chrono::milliseconds> m_lengths;
    QSet<QString> m_asked;
    QStringList m_waiting; ///< the next one last
    std::list<std::unique_ptr<MediaProbe>> m_probes;
};

} // namespace retalk
