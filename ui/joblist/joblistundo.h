#pragma once

#include "base/expected.h"

#include <QObject>
#include <QString>

#include <functional>

namespace retalk {

class JobKeeping;
class UndoBar;

/// What can be taken back in the job list: what was removed or cancelled last, and changes of names, stars
/// and the like. The newer of the two goes first.
class JobListUndo : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    JobListUndo(UndoBar *bar, JobKeeping *keeping, QObject *parent = nullptr);

    /// Offers to take back with `what` what `sentence` says; an earlier offer ends.
    void offer(const QString &sentence, const std::function<void()> &what);
    /// Says something without an offer.
    void tell(const QString &sentence);
    /// Says why something was refused, if it was.
    void tellRefusal(const Expected<void> &done);

    /// What was removed or cancelled last can be brought back.
    bool canBringBack() const { return bool(m_what); }
    void bringBack();

    bool canUndo() const;
    bool canRedo() const;
    /// What undo() or redo() would be about: "star", "jobs"; empty without one.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

Q_SIGNALS:
    /// undo() or redo() has something else to do.
    void historyChanged();

private:
    bool isMarkFirst() const;

    UndoBar *m_bar;
    JobKeeping *m_keeping;
    std::function<void()> m_what;
    bool m_isMarkNewer = false; ///< than that
};

} // namespace retalk
