#include "shots/sampledays.h"
#include "shots/scene.h"
#include "shots/states.h"

#include "joblist/joblistpane.h"
#include "requestform/requestform.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace retalk::shots {

namespace {

void confirmation(Scene &scene)
{
    scene.useEvoLink();
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav"),
                scene.studio().video("voice_fr.wav"), scene.studio().video("voice_es.wav")});
    scene.until("the balance", [&] { return scene.find<QLabel>("balance")->isVisible(); });
    auto *form = scene.find<RequestForm>("requestForm");
    scene.until("every length", [form] {
        const QList<PlannedJob> jobs = form->jobs();
        return std::all_of(jobs.cbegin(), jobs.cend(),
                           [](const PlannedJob &job) { return job.lengths.areKnown(); });
    });
    form->submit();
    scene.until("the question", [&] { return scene.has<QPushButton>("confirmGo"); });
}

void paidTerms(Scene &scene)
{
    scene.useEvoLink();
    scene.settings().setValue(Setting::PaidTermsAccepted, false);
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.until("the balance", [&] { return scene.find<QLabel>("balance")->isVisible(); });
    scene.find<RequestForm>("requestForm")->submit();
    scene.until("the terms", [&] { return scene.has<QPushButton>("acceptTerms"); });
}

void quitting(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.add(days.running("speaker.mp4", "voice_en.wav", 40, 20));
    scene.add(days.retrying("speaker.mp4", "voice_de.wav"));
    scene.open();
    scene.window().close();
    scene.until("the question", [&] { return scene.has<QPushButton>("confirmAlternative"); });
}

/// The same request has just been submitted to a service that charges.
void sameAgain(Scene &scene)
{
    scene.useEvoLink();
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.until("the balance", [&] { return scene.find<QLabel>("balance")->isVisible(); });
    auto *form = scene.find<RequestForm>("requestForm");
    scene.until("the lengths", [form] { return form->jobs().constFirst().lengths.areKnown(); });
    const auto job = scene.runner().submit(form->request(), scene.settings().serviceAddress());
    if (!job)
        scene.studio().failures += job.error().message;
    form->submit();
    scene.until("the question", [&] { return scene.has<QPushButton>("confirmGo"); });
}

void importPreview(Scene &scene)
{
    scene.open();
    QSignalSpy taken(&scene.window(), &MainWindow::inputsTaken);
    scene.window().takeInputs({scene.studio().video("jobs.csv")});
    scene.until("the table", [&] {
        return scene.has<QPushButton>("importGo") && scene.find<QPushButton>("importGo")->isEnabled();
    });
}

void settings(Scene &scene)
{
    scene.open();
    scene.window().openSettings();
}

void settingsCustom(Scene &scene)
{
    scene.settings().setServiceAddress({ServiceKind::Custom, QUrl(QStringLiteral("http://localhost:9")),
                                        QUrl(QStringLiteral("http://localhost:9"))});
    settings(scene);
}

void settingsEnd(Scene &scene)
{
    settings(scene);
    auto *area = scene.find<QWidget>("settingsDialog")->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

void settingsSearch(Scene &scene)
{
    settings(scene);
    scene.find<QLineEdit>("settingsSearch")->setText(QStringLiteral("proxy"));
}

void needsKey(Scene &scene)
{
    scene.useEvoLink(false);
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.window().askForKey();
}

void offline(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.add(days.retrying("speaker.mp4", "voice_de.wav"));
    scene.useEvoLink(true, Scene::Network::Gone);
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.until("the state",
                [&] { return scene.find<QToolButton>("serviceState")->toolTip().contains(u'.'); });
}

void dropOverlay(Scene &scene)
{
    scene.open();
    auto *data = new QMimeData;
    data->setParent(&scene.window());
    data->setUrls({QUrl::fromLocalFile(scene.studio().video("speaker.mp4"))});
    QDragEnterEvent enter(QPoint(700, 300), Qt::CopyAction, data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&scene.window(), &enter);
}

void jobMenu(Scene &scene)
{
    const SampleDays days(&scene.studio());
    scene.useEvoLink();
    const Job job = days.withoutMatch("interview.mov", "line3.mp3");
    scene.add(job);
    scene.open();
    scene.show(job);
    auto *menu = new QMenu(&scene.window());
    scene.find<JobListPane>("jobListPane")->fillMenu(menu);
    menu->popup(scene.window().mapToGlobal(QPoint(scene.window().width() / 2, scene.window().height() / 3)));
}

void fileMenu(Scene &scene)
{
    scene.open();
    auto *bar = scene.find<QMenuBar>("mainMenu");
    bar->setActiveAction(bar->actions().constFirst());
}

void about(Scene &scene)
{
    scene.open();
    scene.trigger("about");
}

} // namespace

QList<State> dialogStates()
{
    return {{"confirmation", confirmation, true},
            {"same-again", sameAgain, true},
            {"paid-terms", paidTerms, true},
            {"quit", quitting, true},
            {"import", importPreview, true},
            {"settings", settings, true},
            {"settings-custom", settingsCustom},
            {"settings-end", settingsEnd},
            {"settings-search", settingsSearch},
            {"needs-key", needsKey},
            {"offline", offline},
            {"drop", dropOverlay, true},
            {"job-menu", jobMenu},
            {"file-menu", fileMenu},
            {"about", about}};
}

QList<State> allStates()
{
    return formStates() + jobStates() + previewStates() + dialogStates();
}

} // namespace retalk::shots
