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

/// The lengths that decide what `request` costs: of its video's picture, and of the sound track that it uses,
/// which its offset makes longer or shorter. Zero: not known.
Lengths lengthsOf(const GenerationRequest &request, const InputAnswers &answers);

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
    const InputAnswers &answers() const { return m_answers; }
    /// How many are still to be answered.
    qsizetype open() const { return m_waiting.size() + qsizetype(m_probes.size()); }

Q_SIGNALS:
    /// One more has been answered.
    void changed();

private:
    void startNext();

    InputAnswers m_answers;
    QSet<QString> m_asked;
    QStringList m_waiting; ///< the next one last
    std::list<std::unique_ptr<MediaProbe>> m_probes;
};

} // namespace retalk
