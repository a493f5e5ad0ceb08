#include "requestform/formhistory.h"

#include <QUndoCommand>

#include <utility>

namespace retalk {

namespace {

/// More than enough for hours of work, and each step is small.
constexpr int kMaxSteps = 200;
/// A slider that rests this long between two moves has been moved twice.
constexpr int kOneMoveMs = 1500;

bool isGradual(FormStep step)
{
    return step == FormStep::Match || step == FormStep::VoiceStart || step == FormStep::PartMove ||
           step == FormStep::Underlay;
}

bool isOfSettings(FormStep step)
{
    return step == FormStep::Preset || step == FormStep::Presets || step == FormStep::Defaults;
}

} // namespace

class FormHistory::Change : public QUndoCommand
{
public:
    Change(FormHistory *history, FormStep step, FormState before, FormState after, bool joins)
        : QUndoCommand(name(step))
        , m_history(history)
        , m_step(step)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_joins(joins)
    {
    }

    void undo() override
    {
        m_history->go(m_after, m_before);
        Q_EMIT m_history->undone(m_step);
    }
    void redo() override
    {
        // QUndoStack calls redo() when a command is pushed, but the change has already been made.
        if (std::exchange(m_isDone, true))
            m_history->go(m_before, m_after);
    }
    int id() const override { return static_cast<int>(m_step); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Change *>(other);
        if (!next->m_joins)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    FormHistory *m_history;
    FormStep m_step;
    FormState m_before;
    FormState m_after;
    bool m_joins; ///< merge with the previous step of the same kind
    bool m_isDone = false;
};

FormHistory::FormHistory(std::function<FormState()> read, std::function<void(const FormState &)> apply,
                         QObject *parent)
    : QObject(parent), m_read(std::move(read)), m_apply(std::move(apply))
{
    m_stack.setUndoLimit(kMaxSteps);
}

void FormHistory::begin()
{
    m_stack.clear();
    m_last = m_read();
}

void FormHistory::record(FormStep step)
{
    if (m_isApplying)
        return;
    const FormState now = m_read();
    if (!isOfSettings(step)) {
        m_last.settings.quality = now.settings.quality;
        m_last.settings.service = now.settings.service;
        m_last.presets = now.presets;
    }
    if (now == m_last)
        return;
    const bool joins = isGradual(step) && m_sinceStep.isValid() && !m_sinceStep.hasExpired(kOneMoveMs);
    m_sinceStep.start();
    m_stack.push(new Change(this, step, std::exchange(m_last, now), now, joins));
    Q_EMIT recorded();
}

void FormHistory::go(const FormState &from, const FormState &to)
{
    m_isApplying = true;
    m_apply(withChanges(m_read(), from, to));
    m_isApplying = false;
    m_last = m_read();
    m_sinceStep.invalidate();
    Q_EMIT recorded();
}

QString FormHistory::name(FormStep step)
{
    switch (step) {
    case FormStep::Video:
        return tr("video");
    case FormStep::Voice:
        return tr("voice track");
    case FormStep::Face:
        return tr("face photo");
    case FormStep::Match:
        return tr("match");
    case FormStep::Extend:
        return tr("extend the video");
    case FormStep::VoiceStart:
        return tr("start of the voice track");
    case FormStep::Callback:
        return tr("callback URL");
    case FormStep::Drop:
        return tr("drop or paste");
    case FormStep::Clear:
        return tr("clear the form");
    case FormStep::Preset:
        return tr("apply a preset");
    case FormStep::Presets:
        return tr("change the presets");
    case FormStep::Defaults:
        return tr("use the defaults");
    case FormStep::Edit:
        return tr("fill in from a job");
    case FormStep::Sample:
        return tr("fill in the sample");
    case FormStep::Fix:
        return tr("use the corrected copy");
    case FormStep::PartMark:
        return tr("mark a part");
    case FormStep::PartMove:
        return tr("move a part");
    case FormStep::PartSplit:
        return tr("split a part");
    case FormStep::PartRemove:
        return tr("remove a part");
    case FormStep::Underlay:
        return tr("sound below the voice");
    }
    return {};
}

} // namespace retalk
