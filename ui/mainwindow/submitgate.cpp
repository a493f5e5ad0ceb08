#include "mainwindow/submitgate.h"

#include "common/format.h"
#include "jobs/jobrunner.h"
#include "mainwindow/servicestatus.h"
#include "settings/settings.h"

#include <QMessageBox>
#include <QPushButton>

namespace retalk {

namespace {
constexpr int kSlice = 10;
} // namespace

SubmitGate::SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window)
    : QObject(window), m_settings(settings), m_runner(runner), m_status(status), m_window(window)
{
}

void SubmitGate::submit(const QList<NamedRequest> &requests, const ServiceAddress &service,
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

void SubmitGate::send(const QList<NamedRequest> &requests, const ServiceAddress &service)
{
    for (const NamedRequest &request : requests)
        m_waiting.push_back({request, service});
    m_isFirst = true;
    sendSlice();
}

// Each job is committed to disk before the next: a long table goes in slices, so that the window stays awake.
void SubmitGate::sendSlice()
{
    for (int i = 0; i < kSlice && !m_waiting.empty(); ++i) {
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        QString output;
        if (!next.request.name.isEmpty())
            output = m_settings->resultDirectory() + u'/' + next.request.name + QStringLiteral(".mp4");
        const Expected<Job> job = m_runner->submit(next.request.request, next.service, output);
        if (!job) {
            m_waiting.clear();
            Q_EMIT refused(job.error());
            return;
        }
        if (std::exchange(m_isFirst, false))
            Q_EMIT submitted(job->id);
    }
    if (!m_waiting.empty())
        m_pace.start();
}

} // namespace retalk
