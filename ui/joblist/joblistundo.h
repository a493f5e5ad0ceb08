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

    /// For how long an offer can be taken: until another one is made, or while its sentence is shown, where
    /// taking it late could cost something.
    enum class Lasts { UntilTheNext, WhileShown };
    /// Whether an offer that is still there ends by another, or is taken along with it.
    enum class Offer { Alone, WithTheLast };
    /// Offers to take back with `what` what `sentence` says.
    void offer(const QString &sentence, const std::function<void()> &what, Lasts lasts = Lasts::UntilTheNext,
               Offer offer = Offer::Alone);
    /// Says something without an offer.
    void tell(const QString &sentence);
    /// Says what is under way until it's over: an empty sentence.
    void setUnderWay(const QString &sentence);
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
    QString m_sentence;
    Lasts m_lasts = Lasts::UntilTheNext;
    bool m_isMarkNewer = false; ///< than that
};

} // namespace retalk
