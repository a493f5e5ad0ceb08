#pragma once

#include "joblist/jobline.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>

class QMenu;
class QWidget;

namespace retalk {

class FilmRows;
class JobListUndo;
class JobRunner;

/// Runs the commands of a film's row and menu. Requests anything that may cost money by signal.
class FilmCommands : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        FilmRows *rows = nullptr;
        JobRunner *runner = nullptr;
        JobListUndo *undo = nullptr;
        QWidget *window = nullptr;
    };
    explicit FilmCommands(const Parts &parts, QObject *parent = nullptr);

    void act(const QUuid &film, JobAction action);
    void fillMenu(QMenu *menu, const QUuid &film);
    /// Returns true if remove() asks for confirmation first.
    bool isAskedAbout(const QUuid &film) const;
    /// Removes the films from the list, asking first if one isn't finished; then calls `then` if they were
    /// removed.
    void remove(const QList<QUuid> &films, const std::function<void()> &then = {});

Q_SIGNALS:
    void showRequested(const QUuid &film);
    /// Requests that the film's failed pieces be submitted again, which may cost; the receiver asks for
    /// confirmation.
    void againRequested(const QUuid &film);
    /// Requests that the film's parts be put into the form.
    void editRequested(const QUuid &film);
    /// Requests that the joined file be saved elsewhere.
    void saveRequested(const QUuid &film);

private:
    void showRefusal(const Expected<void> &done);
    void joinFinishedPieces(const QUuid &film);
    void forget(const QList<QUuid> &films, const std::function<void()> &then);

    Parts m_parts;
};

} // namespace retalk
