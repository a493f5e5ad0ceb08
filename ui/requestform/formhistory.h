#pragma once

#include "requestform/formstate.h"

#include <QElapsedTimer>
#include <QUndoStack>

#include <functional>

namespace retalk {

/// The kind of change made to the form.
enum class FormStep {
    Video,
    Voice,
    Face,
    Match,
    Extend,
    VoiceStart,
    Callback,
    Drop, ///< or paste
    Clear,
    Preset,  ///< applied
    Presets, ///< saved or deleted
    Defaults,
    Edit, ///< filled with a job's request
    Sample,
    Fix,
    PartMark,
    PartMove,
    PartSplit,
    PartRemove,
    Underlay
};

/// The form's undo history: one step per change, each of which restores only what it changed.
class FormHistory : public QObject
{
    Q_OBJECT
public:
    /// `read` returns the form's current state, `apply` sets it.
    FormHistory(std::function<FormState()> read, std::function<void(const FormState &)> apply,
                QObject *parent = nullptr);

    /// Records the changes since the last step as a step, if there are any. Successive changes of the same
    /// slider or number are merged. Changes to the service, the quality or the presets only count for steps
    /// about those: otherwise the user made them elsewhere, and they aren't recorded.
    void record(FormStep step);
    /// Clears the history; the current state is where undo ends.
    void begin();
    QUndoStack *stack() { return &m_stack; }
    bool isApplying() const { return m_isApplying; }
    static QString name(FormStep step);

Q_SIGNALS:
    /// Emitted when the form differs from the last step.
    void recorded();
    void undone(retalk::FormStep step);

private:
    class Change;
    void go(const FormState &from, const FormState &to);

    std::function<FormState()> m_read;
    std::function<void(const FormState &)> m_apply;
    FormState m_last;
    QElapsedTimer m_sinceStep;
    QUndoStack m_stack;
    bool m_isApplying = false;
};

} // namespace retalk
