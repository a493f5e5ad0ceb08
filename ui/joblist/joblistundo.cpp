#include "joblist/joblistundo.h"

#include "joblist/joblistwords.h"
#include "joblist/joborganizer.h"
#include "joblist/undobar.h"

#include <utility>

namespace retalk {

JobListUndo::JobListUndo(UndoBar *bar, JobOrganizer *organizer, QObject *parent)
    : QObject(parent), m_bar(bar), m_organizer(organizer)
{
    connect(m_bar, &UndoBar::undone, this, &JobListUndo::restoreLast);
    connect(m_bar, &UndoBar::closed, this, [this] {
        if (m_lasts == Lasts::WhileShown && std::exchange(m_what, {}))
            Q_EMIT historyChanged();
    });
    connect(m_organizer, &JobOrganizer::messageRequested, m_bar, &UndoBar::tell);
    connect(m_organizer, &JobOrganizer::historyChanged, this, [this] {
        m_isMarkNewer = true;
        Q_EMIT historyChanged();
    });
}

void JobListUndo::offer(const QString &sentence, const std::function<void()> &what, Lasts lasts, Offer offer)
{
    if (offer == Offer::MergeWithLast && m_what) {
        m_what = [before = m_what, what] {
            before();
            what();
        };
        m_sentence += u' ' + sentence;
        m_lasts = m_lasts == Lasts::WhileShown ? m_lasts : lasts;
    } else {
        m_what = what;
        m_sentence = sentence;
        m_lasts = lasts;
    }
    m_isMarkNewer = false;
    m_bar->offer(m_sentence);
    Q_EMIT historyChanged();
}

void JobListUndo::tell(const QString &sentence)
{
    m_bar->tell(sentence);
}

void JobListUndo::setUnderWay(const QString &sentence)
{
    m_bar->setUnderWay(sentence);
}

void JobListUndo::showRefusal(const Expected<void> &done)
{
    if (!done)
        tell(done.error().message);
}

void JobListUndo::restoreLast()
{
    const auto what = std::exchange(m_what, {});
    m_bar->close();
    if (!what)
        return;
    Q_EMIT historyChanged();
    what();
}

bool JobListUndo::isMarkFirst() const
{
    return m_organizer->canUndo() && (m_isMarkNewer || !canRestoreLast());
}

bool JobListUndo::canUndo() const
{
    return canRestoreLast() || m_organizer->canUndo();
}

bool JobListUndo::canRedo() const
{
    return m_organizer->canRedo();
}

QString JobListUndo::undoText() const
{
    if (isMarkFirst())
        return m_organizer->undoText();
    return canRestoreLast() ? JobListWords::tr("jobs") : QString();
}

QString JobListUndo::redoText() const
{
    return m_organizer->redoText();
}

void JobListUndo::undo()
{
    if (isMarkFirst())
        m_organizer->undo();
    else
        restoreLast();
}

void JobListUndo::redo()
{
    m_organizer->redo();
}

} // namespace retalk
