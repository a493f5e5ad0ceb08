#pragma once

#include "base/expected.h"

#include <QObject>
#include <QString>

#include <functional>

namespace retalk {

class JobOrganizer;
class UndoBar;

/// Undo for the job list: the last removal or cancellation, and changes of names, stars and the like. The
/// newer of the two is undone first.
class JobListUndo : public QObject
{
    Q_OBJECT
public:
    /// `bar` and `organizer` must outlive it.
    JobListUndo(UndoBar *bar, JobOrganizer *organizer, QObject *parent = nullptr);

    /// How long an offer is valid: until the next one, or, if undoing it later could cost something, while
    /// its sentence is shown.
    enum class Lasts { UntilTheNext, WhileShown };
    /// Whether a new offer replaces the current one or is undone together with it.
    enum class Offer { Alone, MergeWithLast };
    /// Offers to undo, by calling `what`, the action that `sentence` describes.
    void offer(const QString &sentence, const std::function<void()> &what, Lasts lasts = Lasts::UntilTheNext,
               Offer offer = Offer::Alone);
    /// Shows a sentence without an offer.
    void tell(const QString &sentence);
    /// Shows a sentence about work in progress; an empty one ends it.
    void setUnderWay(const QString &sentence);
    /// Shows why something was refused, if it was.
    void showRefusal(const Expected<void> &done);

    /// Returns true if the last removal or cancellation can be undone.
    bool canRestoreLast() const { return bool(m_what); }
    void restoreLast();

    bool canUndo() const;
    bool canRedo() const;
    /// Names what undo() or redo() would change, such as "star" or "jobs"; empty if nothing.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

Q_SIGNALS:
    /// Emitted when what undo() or redo() would do has changed.
    void historyChanged();

private:
    bool isMarkFirst() const;

    UndoBar *m_bar;
    JobOrganizer *m_organizer;
    std::function<void()> m_what;
    QString m_sentence;
    Lasts m_lasts = Lasts::UntilTheNext;
    bool m_isMarkNewer = false; ///< than the removal or cancellation
};

} // namespace retalk
