#include "shots/sampledays.h"
#include "shots/scene.h"
#include "shots/states.h"

#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/undobar.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>

namespace retalk::shots {

namespace {

void addAll(Scene &scene, const QList<Job> &jobs)
{
    for (const Job &job : jobs)
        scene.add(job);
}

void running(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    const Job shown = days.running("speaker.mp4", "voice_de.wav", 72, 20);
    addAll(scene, {days.waiting("interview.mov", "line3.mp3"), days.uploading("panel.mp4", "voice_es.wav"),
                   shown, days.running("interview.mov", "voice_fr.wav", 8, 55),
                   days.done("speaker.mp4", "voice_fr.wav", 9.6)});
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.untilFaces(1);
    scene.show(shown);
}

void failedNoFace(Scene &scene)
{
    const SampleDays days(&scene.studio());
    const Job shown = days.withoutFace("landscape.mp4", "voice_de.wav");
    addAll(scene, {shown, days.drafted("speaker.mp4", "voice_fr.wav")});
    scene.open();
    scene.show(shown);
}

void failedNoMatch(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    const Job shown = days.withoutMatch("interview.mov", "line3.mp3");
    addAll(scene, {days.running("speaker.mp4", "voice_de.wav", 72, 20),
                   days.done("speaker.mp4", "voice_fr.wav", 9.6), shown,
                   days.withoutKey("panel.mp4", "voice_es.wav"), days.expired("panel.mp4", "voice_fr.wav"),
                   days.cancelled("speaker.mp4", "voice_es.wav")});
    scene.open();
    scene.show(shown);
}

void unconfirmed(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    const Job shown = days.unconfirmed("speaker.mp4", "voice_de.wav");
    addAll(scene, {shown, days.done("speaker.mp4", "voice_fr.wav", 9.6)});
    scene.open();
    scene.show(shown);
}

void retrying(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    const Job shown = days.retrying("speaker.mp4", "voice_de.wav");
    addAll(scene, {shown, days.waiting("interview.mov", "line3.mp3"),
                   days.done("speaker.mp4", "voice_fr.wav", 9.6)});
    scene.open();
    scene.show(shown);
}

void manyJobs(Scene &scene)
{
    const SampleDays days(&scene.studio());
    addAll(scene, days.manyDays());
    scene.open();
    // Scrolls to the start of a day.
    auto *list = scene.find<QListView>("jobList");
    for (int row = 1; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(JobListModel::HeadingRole).toString().isEmpty())
            continue;
        list->scrollTo(list->model()->index(row - 1, 0), QAbstractItemView::PositionAtTop);
        break;
    }
}

void keyboardInTheList(Scene &scene)
{
    failedNoMatch(scene);
    scene.find<QListView>("jobList")->setFocus(Qt::TabFocusReason);
}

void search(Scene &scene)
{
    const SampleDays days(&scene.studio());
    addAll(scene, days.manyDays());
    scene.open();
    scene.find<QLineEdit>("jobSearch")->setText(QStringLiteral("line3"));
    scene.find<QLineEdit>("jobSearch")->setFocus();
}

void nothingFound(Scene &scene)
{
    const SampleDays days(&scene.studio());
    addAll(scene, {days.done("speaker.mp4", "voice_fr.wav", 9.6)});
    scene.open();
    scene.find<QLineEdit>("jobSearch")->setText(QStringLiteral("marseille"));
}

void removed(Scene &scene)
{
    const SampleDays days(&scene.studio());
    const Job gone = days.done("speaker.mp4", "voice_fr.wav", 9.6);
    addAll(scene, {days.done("speaker.mp4", "voice_de.wav", 9.6), gone,
                   days.done("speaker.mp4", "voice_es.wav", 4)});
    scene.open();
    scene.show(gone);
    auto *list = scene.find<QListView>("jobList");
    list->setFocus();
    QMetaObject::invokeMethod(list, "removeRequested");
    scene.until("the offer to undo", [&] { return scene.find<UndoBar>("undoBar")->isVisible(); });
}

/// Asks before removing a paid job, whose result would be lost.
void removePaid(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    const Job shown = days.running("speaker.mp4", "voice_de.wav", 72, 20);
    addAll(scene, {shown, days.done("speaker.mp4", "voice_fr.wav", 9.6)});
    scene.open();
    scene.show(shown);
    QMetaObject::invokeMethod(scene.find<QListView>("jobList"), "removeRequested");
    scene.until("the question", [&] { return scene.has<QMessageBox>("confirmRemove"); });
}

void removeBatch(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    addAll(scene, {days.running("speaker.mp4", "voice_de.wav", 72, 20),
                   days.expired("panel.mp4", "voice_fr.wav"), days.done("speaker.mp4", "voice_fr.wav", 9.6)});
    scene.open();
    auto *list = scene.find<QListView>("jobList");
    list->selectAll();
    QMetaObject::invokeMethod(list, "removeRequested");
    scene.until("the question", [&] { return scene.has<QMessageBox>("confirmRemove"); });
}

/// Asks which task belongs to a job without an answer.
void askWhichTask(Scene &scene, const TaskSearch &search)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    const Job shown = days.unconfirmed("speaker.mp4", "voice_de.wav");
    addAll(scene, {shown, days.done("speaker.mp4", "voice_fr.wav", 9.6)});
    scene.open();
    scene.show(shown);
    Q_EMIT scene.runner().candidatesFound(shown.id, search);
    scene.until("the dialog", [&] { return scene.has<QDialog>("unconfirmedDialog"); });
}

TaskRow task(const char *id, int secondsAgo)
{
    return {.id = QLatin1String(id), .created = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo)};
}

const Error kNoNetwork{.kind = ErrorKind::Network,
                       .message =
                           QStringLiteral("There is no connection. Check your network and try again.")};

void whichTask(Scene &scene)
{
    askWhichTask(
        scene,
        {{task("task-unified-1775200000-xyz12345", 40), task("task-unified-1775200000-abc67890", 55)}, {}});
}

void whichTaskOfSome(Scene &scene)
{
    askWhichTask(scene, {{task("task-unified-1775200000-xyz12345", 40)}, kNoNetwork});
}

void taskNotAsked(Scene &scene)
{
    askWhichTask(scene, {{}, kNoNetwork});
}

void noTask(Scene &scene)
{
    askWhichTask(scene, {});
}

} // namespace

QList<State> jobStates()
{
    return {{"running", running, true},
            {"failed-no-face", failedNoFace, true},
            {"failed-no-match", failedNoMatch},
            {"unconfirmed", unconfirmed, true},
            {"retrying", retrying},
            {"many-jobs", manyJobs},
            {"keyboard-list", keyboardInTheList},
            {"search", search},
            {"nothing-found", nothingFound},
            {"removed", removed},
            {"remove-paid", removePaid, true},
            {"remove-batch", removeBatch},
            {"which-task", whichTask, true},
            {"which-task-of-some", whichTaskOfSome},
            {"task-not-asked", taskNotAsked},
            {"no-task", noTask}};
}

} // namespace retalk::shots
