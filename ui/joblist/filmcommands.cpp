#include "joblist/filmcommands.h"

#include "common/icons.h"
#include "common/question.h"
#include "common/savefile.h"
#include "joblist/filmrows.h"
#include "joblist/joblistundo.h"
#include "joblist/joblistwords.h"
#include "jobs/jobrunner.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QWidget>

namespace retalk {

FilmCommands::FilmCommands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void FilmCommands::act(const QUuid &film, JobAction action)
{
    FilmRunner *runner = m_parts.rows->runner();
    switch (action) {
    case JobAction::GoOn:
        m_parts.undo->tellRefusal(runner->goOn(film));
        break;
    case JobAction::SubmitAgain:
        Q_EMIT againRequested(film);
        break;
    case JobAction::JoinWhatIsThere:
        m_parts.undo->tellRefusal(runner->joinWhatIsThere(film));
        break;
    case JobAction::Cancel:
        m_parts.undo->tellRefusal(runner->cancel(film));
        break;
    default:
        Q_EMIT showRequested(film);
    }
}

void FilmCommands::fillMenu(QMenu *menu, const QUuid &film)
{
    using Kind = FilmStage::Kind;
    const Job job = m_parts.rows->asJob(film);
    const FilmStage stage = m_parts.rows->stage(film);
    const auto add = [menu, this](const char *name, const char *iconName, const QString &text, auto act) {
        QAction *action = iconName ? menu->addAction(icon(iconName), text) : menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto offer = [&](const char *name, const char *iconName, JobAction action) {
        return add(name, iconName, label(action), [this, film, action] { act(film, action); });
    };
    const bool isAtWork =
        stage.kind == Kind::Cutting || stage.kind == Kind::Waiting || stage.kind == Kind::Joining;
    if (stage.kind == Kind::Over && QFileInfo::exists(job.outputPath)) {
        menu->setDefaultAction(offer("showFilm", "play", JobAction::Show));
        add("filmInFolder", "folder", JobListWords::tr("Show in folder"),
            [path = job.outputPath] { showInFolder(path); });
        add("copyFilm", "copy", JobListWords::tr("Copy the file"),
            [path = job.outputPath] { QGuiApplication::clipboard()->setMimeData(fileData(path)); });
        add("saveFilm", "save", JobListWords::tr("Save as…"), [this, film] { Q_EMIT saveRequested(film); });
    }
    if (stage.kind == Kind::Resting || stage.kind == Kind::Cancelled || stage.kind == Kind::Stopped)
        offer("goOnWithFilm", "play", JobAction::GoOn);
    if (!isAtWork && stage.kind != Kind::Over && !m_parts.rows->failedPieces(film).isEmpty())
        offer("submitFilmAgain", "retry", JobAction::SubmitAgain);
    if (!isAtWork && stage.kind != Kind::Over && stage.kind != Kind::Elsewhere && stage.done > 0)
        offer("joinWhatIsThere", nullptr, JobAction::JoinWhatIsThere);
    menu->addSeparator();
    add("editFilm", "edit", JobListWords::tr("Edit and submit again…"),
        [this, film] { Q_EMIT editRequested(film); });
    menu->addSeparator();
    if (isAtWork)
        offer("cancelFilm", "close", JobAction::Cancel);
    if (stage.kind != Kind::Elsewhere)
        add("removeFilm", "trash", JobListWords::tr("Remove from the list"), [this, film] { remove(film); });
}

void FilmCommands::remove(const QUuid &film)
{
    const FilmStage stage = m_parts.rows->stage(film);
    if (stage.kind == FilmStage::Kind::Over || m_parts.rows->pieces(film).isEmpty())
        return forget(film);
    const Job job = m_parts.rows->asJob(film);
    ask(m_parts.window->window(),
        {.name = QStringLiteral("confirmRemoveFilm"),
         .title = JobListWords::tr("Remove this film?"),
         .text = JobListWords::tr(
                     "“%1” isn't finished. Nothing more of it will be submitted. Pieces that are paid "
                     "for and not downloaded yet stay in the list.")
                     .arg(job.name),
         .action = JobListWords::tr("Remove"),
         .isUsual = false},
        [this, film] { forget(film); });
}

void FilmCommands::forget(const QUuid &film)
{
    const QList<QUuid> pieces = m_parts.rows->pieces(film);
    const auto gone = m_parts.rows->runner()->remove(film);
    if (!gone)
        return m_parts.undo->tell(gone.error().message);
    // What was paid for and isn't here yet stays, as jobs of their own.
    QList<Job> jobs;
    for (const QUuid &piece : pieces) {
        if (const auto job = m_parts.runner->remove(piece, JobRunner::Removal::OnlyIfNothingIsLost))
            jobs += *job;
    }
    const QString name = QFileInfo(localFilePath(gone->film.video)).fileName();
    m_parts.undo->offer(gone->isOver
                            ? JobListWords::tr("Removed “%1”. The finished file stays where it is.").arg(name)
                            : JobListWords::tr("Removed “%1”.").arg(name),
                        [this, film = *gone, jobs] {
                            for (const Job &job : jobs)
                                m_parts.undo->tellRefusal(m_parts.runner->restore(job));
                            m_parts.undo->tellRefusal(m_parts.rows->runner()->restore(film));
                        });
}

} // namespace retalk
