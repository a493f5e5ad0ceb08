#pragma once

#include "joblist/jobactions.h"

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

/// Carries out what a film's row and its menu say. What costs is asked for by signal.
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
    /// True where remove() asks before it does anything.
    bool isAskedAbout(const QUuid &film) const;
    /// Out of the list, after a question where one isn't finished; then `then`, if they are gone.
    void remove(const QList<QUuid> &films, const std::function<void()> &then = {});

Q_SIGNALS:
    void showRequested(const QUuid &film);
    /// Its pieces that failed shall be submitted once more, which may cost; the receiver asks.
    void againRequested(const QUuid &film);
    /// Put its parts into the form.
    void editRequested(const QUuid &film);
    /// Save the joined file elsewhere.
    void saveRequested(const QUuid &film);

private:
    void tellRefusal(const Expected<void> &done);
    void joinWhatIsThere(const QUuid &film);
    void forget(const QList<QUuid> &films, const std::function<void()> &then);

    Parts m_parts;
};

} // namespace retalk
