#include "joblist/filmcommands.h"

#include "common/icons.h"
#include "common/question.h"
#include "common/savefile.h"
#include "joblist/filmrows.h"
#include "joblist/joblistundo.h"
#include "joblist/joblistwords.h"
#include "jobs/runner/jobrunner.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace retalk {

FilmCommands::FilmCommands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void FilmCommands::act(const QUuid &film, JobAction action)
{
    FilmRunner *runner = m_parts.rows->runner();
    switch (action) {
    case JobAction::Continue:
        showRefusal(runner->resume(film));
        break;
    case JobAction::SubmitAgain:
        Q_EMIT againRequested(film);
        break;
    case JobAction::JoinFinishedPieces:
        joinFinishedPieces(film);
        break;
    case JobAction::Cancel:
        showRefusal(runner->cancel(film));
        break;
    default:
        Q_EMIT showRequested(film);
    }
}

/// A refusal means that the row was outdated by another Retalk, so it is read again.
void FilmCommands::showRefusal(const Expected<void> &done)
{
    if (!done)
        m_parts.rows->readAgain();
    m_parts.undo->showRefusal(done);
}

/// Asks first if pieces could still be made, because joining ends the film.
void FilmCommands::joinFinishedPieces(const QUuid &film)
{
    const auto go = [this, film] {
        showRefusal(m_parts.rows->runner()->joinFinishedPieces(film));
    };
    const StoredFilm *its = m_parts.rows->film(film);
    const auto left = its ? m_parts.rows->runner()->omittedPieces(*its) : FilmRunner::OmittedPieces{};
    const int pieces = left.unsent + left.submitted;
    if (pieces == 0)
        return go();
    QStringList lines{
        JobListWords::tr("%Ln piece(s) of “%1” aren't finished.", nullptr, pieces)
            .arg(m_parts.rows->asJob(film).name),
        JobListWords::tr(
            "The film keeps the original video in these parts, and nothing more of it is submitted.")};
    if (left.submitted > 0)
        lines += JobListWords::tr("What has been submitted already may be charged all the same.");
    ask(m_parts.window->window(),
        {.name = QStringLiteral("confirmJoinFilm"),
         .title = JobListWords::tr("Join what is there?"),
         .text = lines.join(u'\n'),
         .action = label(JobAction::JoinFinishedPieces),
         .isUsual = false},
        go);
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
    const bool isAtWork = stage.isAtWork();
    if (stage.kind == Kind::Joined && QFileInfo::exists(job.outputPath)) {
        menu->setDefaultAction(offer("showFilm", "play", JobAction::Show));
        add("filmInFolder", "folder", JobListWords::tr("Show in folder"),
            [path = job.outputPath] { showInFolder(path); });
        add("copyFilm", "copy", JobListWords::tr("Copy the file"),
            [path = job.outputPath] { QGuiApplication::clipboard()->setMimeData(fileData(path)); });
        add("saveFilm", "save", JobListWords::tr("Save as…"), [this, film] { Q_EMIT saveRequested(film); });
    }
    if (stage.kind == Kind::Idle || stage.kind == Kind::Cancelled || stage.kind == Kind::Stopped)
        offer("continueFilm", "play", JobAction::Continue);
    if (!isAtWork && stage.kind != Kind::Joined && !m_parts.rows->failedPieces(film).isEmpty())
        offer("submitFilmAgain", "retry", JobAction::SubmitAgain);
    if (!isAtWork && stage.kind != Kind::Joined && stage.kind != Kind::Elsewhere && stage.done > 0)
        offer("joinFinishedPieces", nullptr, JobAction::JoinFinishedPieces);
    menu->addSeparator();
    add("editFilm", "edit", JobListWords::tr("Edit and submit again…"),
        [this, film] { Q_EMIT editRequested(film); });
    menu->addSeparator();
    if (isAtWork)
        offer("cancelFilm", "close", JobAction::Cancel);
    if (stage.kind != Kind::Elsewhere)
        add("removeFilm", "trash", JobListWords::tr("Remove from the list"),
            [this, film] { remove({film}); });
}

bool FilmCommands::isAskedAbout(const QUuid &film) const
{
    return m_parts.rows->stage(film).kind != FilmStage::Kind::Joined && !m_parts.rows->pieces(film).isEmpty();
}

void FilmCommands::remove(const QList<QUuid> &films, const std::function<void()> &then)
{
    const FilmRows &rows = *m_parts.rows;
    QList<QUuid> unfinished = films;
    unfinished.removeIf([this](const QUuid &film) { return !isAskedAbout(film); });
    if (unfinished.isEmpty())
        return forget(films, then);
    const auto count = static_cast<int>(films.size());
    const QString what =
        films.size() == 1
            ? JobListWords::tr("“%1” isn't finished.").arg(rows.asJob(films.constFirst()).name)
            : JobListWords::tr("%Ln of them isn't finished.", nullptr, static_cast<int>(unfinished.size()));
    ask(m_parts.window->window(),
        {.name = QStringLiteral("confirmRemoveFilm"),
         .title = films.size() == 1 ? JobListWords::tr("Remove this film?")
                                    : JobListWords::tr("Remove %Ln film(s)?", nullptr, count),
         .text =
             what + u' ' +
             JobListWords::tr("Nothing more is submitted. Pieces that are finished or paid for stay in the "
                              "list, as jobs of their own."),
         .action = JobListWords::tr("Remove"),
         .isUsual = false},
        [this, films, then] { forget(films, then); });
}

void FilmCommands::forget(const QList<QUuid> &films, const std::function<void()> &then)
{
    struct Gone
    {
        StoredFilm film;
        QList<Job> jobs;
    };
    QList<Gone> gone;
    for (const QUuid &film : films) {
        const QList<QUuid> pieces = m_parts.rows->allJobs(film);
        const auto removed = m_parts.rows->runner()->remove(film);
        if (!removed) {
            m_parts.rows->readAgain(); // another Retalk may have changed it
            m_parts.undo->tell(removed.error().message);
            continue;
        }
        Gone one{*removed, {}};
        for (const QUuid &piece : pieces) {
            // Finished pieces are what was paid for, and without the list the user wouldn't find their files.
            if (!removed->isJoined && m_parts.rows->isDone(piece))
                continue;
            // Keeps pieces that are paid for but not downloaded yet.
            if (const auto job = m_parts.runner->remove(piece, JobRunner::Removal::OnlyIfNothingIsLost))
                one.jobs += *job;
        }
        gone += one;
    }
    if (gone.isEmpty())
        return;
    const bool isAnyOver =
        std::any_of(gone.cbegin(), gone.cend(), [](const Gone &one) { return one.film.isJoined; });
    const QString name = QFileInfo(localFilePath(gone.constFirst().film.film.video)).fileName();
    const auto count = static_cast<int>(gone.size());
    QString sentence;
    if (count > 1)
        sentence = isAnyOver ? JobListWords::tr("Removed %Ln film(s). Finished files stay where they are.",
                                                nullptr, count)
                             : JobListWords::tr("Removed %Ln film(s).", nullptr, count);
    else
        sentence = isAnyOver
                       ? JobListWords::tr("Removed “%1”. The finished file stays where it is.").arg(name)
                       : JobListWords::tr("Removed “%1”.").arg(name);
    m_parts.undo->offer(sentence, [this, gone] {
        for (const Gone &one : gone) {
            for (const Job &job : one.jobs)
                m_parts.undo->showRefusal(m_parts.runner->restore(job));
            m_parts.undo->showRefusal(m_parts.rows->runner()->restore(one.film));
        }
    });
    if (then)
        then();
}

} // namespace retalk
