#include "mainwindow/submitgate.h"

#include "common/format.h"
#include "jobs/jobrunner.h"
#include "mainwindow/servicestatus.h"
#include "settings/settings.h"

#include <QMessageBox>
#include <QPushButton>

namespace retalk {

SubmitGate::SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window)
    : QObject(window), m_settings(settings), m_runner(runner), m_status(status), m_window(window)
{
}

void SubmitGate::submit(const QList<GenerationRequest> &requests, const ServiceAddress &service,
                        std::optional<double> credits)
{
    const bool isFree = service.kind == ServiceKind::Local;
    const bool isOverLimit =
        !isFree && (!credits || *credits > m_settings->value(Setting::ConfirmAboveCredits).toDouble());
    if (requests.size() < 2 && !isOverLimit) {
        send(requests, service);
        return;
    }

    auto *box = new QMessageBox(m_window);
    box->setObjectName(QStringLiteral("confirmSubmit"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Make %n videos?", nullptr, static_cast<int>(requests.size())));
    QString cost;
    if (isFree)
        cost = tr("It is free on this computer.");
    else if (!credits)
        cost = tr("What it will cost is not known, because not all lengths are known.");
    else if (m_status->balance())
        //: %1 "43.2 credits", %2 "1,052" (credits)
        cost = tr("It will cost about %1; %2 will be left.")
                   .arg(Format::credits(*credits), Format::creditsNumber(*m_status->balance() - *credits));
    else
        cost = tr("It will cost about %1.").arg(Format::credits(*credits));
    if (!isFree)
        cost += u'\n' + tr("A job that has been sent cannot be cancelled.");
    box->setInformativeText(cost);
    QPushButton *go = box->addButton(requests.size() == 1
                                         ? tr("Make it talk")
                                         : tr("Make %n videos", nullptr, static_cast<int>(requests.size())),
                                     QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirmGo"));
    go->setProperty("primary", true);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(go);
    connect(go, &QPushButton::clicked, this, [this, requests, service] { send(requests, service); });
    box->open();
}

void SubmitGate::send(const QList<GenerationRequest> &requests, const ServiceAddress &service)
{
    QUuid first;
    for (const GenerationRequest &request : requests) {
        const Expected<Job> job = m_runner->submit(request, service);
        if (!job) {
            Q_EMIT refused(job.error());
            break;
        }
        if (first.isNull())
            first = job->id;
    }
    if (!first.isNull())
        Q_EMIT submitted(first);
}

} // namespace retalk
