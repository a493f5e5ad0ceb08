#pragma once

#include "requestform/formstate.h"

#include <QElapsedTimer>
#include <QUndoStack>

#include <functional>

namespace retalk {

/// What changed the form.
enum class FormStep {
    Video,
    Voice,
    Face,
    Match,
    Extend,
    VoiceStart,
    Callback,
    Drop, ///< also pasted
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

/// The form's way back: a step for each change, each of which puts back what it has changed and no more.
class FormHistory : public QObject
{
    Q_OBJECT
public:
    /// `read` says what the form says now, `apply` makes it say something else.
    FormHistory(std::function<FormState()> read, std::function<void(const FormState &)> apply,
                QObject *parent = nullptr);

    /// What is different since the last step becomes a step; nothing where nothing is. Changes of one slider
    /// or number in a row are one step. What a step of another kind finds changed in the service, the quality
    /// or the presets, the person has chosen elsewhere: that is no step.
    void record(FormStep step);
    /// What the form says now is where the way back ends.
    void begin();
    QUndoStack *stack() { return &m_stack; }
    bool isApplying() const { return m_isApplying; }
    static QString name(FormStep step);

Q_SIGNALS:
    /// The form says something else than at the last step.
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
