#pragma once

#include "api/generationrequest.h"
#include "media/lengths.h"
#include "media/probe.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <list>
#include <optional>

namespace retalk {

/// What is known of inputs, by their texts.
using InputAnswers = QHash<QString, Expected<MediaInfo>>;

/// Returns the lengths that determine the cost of `request`: of its video's picture and of its sound track,
/// including the offset. Zero: unknown.
Lengths lengthsOf(const GenerationRequest &request, const InputAnswers &answers);

/// Probes many inputs, two at a time and each only once: voices after the first, a table's rows, an old job's
/// files.
class InputLookup : public QObject
{
    Q_OBJECT
public:
    explicit InputLookup(QObject *parent = nullptr);
    ~InputLookup() override;

    /// Probes URLs or local files. Inputs that were requested before aren't probed again.
    void ask(const QStringList &inputs);
    /// Returns nothing until the input has been probed.
    std::optional<Expected<MediaInfo>> answer(const QString &input) const;
    const InputAnswers &answers() const { return m_answers; }
    /// Returns the number of inputs not yet probed.
    qsizetype open() const { return m_waiting.size() + qsizetype(m_probes.size()); }

Q_SIGNALS:
    /// Emitted after each probe.
    void changed();

private:
    void startNext();

    InputAnswers m_answers;
    QSet<QString> m_asked;
    QStringList m_waiting; ///< processed from the end
    std::list<std::unique_ptr<MediaProbe>> m_probes;
};

} // namespace retalk
