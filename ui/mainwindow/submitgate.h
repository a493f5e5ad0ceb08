#pragma once

#include "api/service.h"
#include "base/expected.h"
#include "jobs/job.h"
#include "requestform/plannedjob.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

class QWidget;

namespace retalk {

class JobRunner;
class ServiceStatus;
class Settings;

/// The one door to the job runner from the window: asks first when it costs more than the person's limit,
/// when that cannot be told, when several jobs are made at once, or when the same has just been paid for. One
/// press is one job: what is pressed twice in a moment counts once.
class SubmitGate : public QObject
{
    Q_OBJECT
public:
    SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window);

    /// One confirmation for all, where one is needed.
    void submit(const QList<PlannedJob> &jobs, const ServiceAddress &service);
    /// The same for a request whose lengths nobody has looked at yet: a copy of an old job.
    void resubmit(const GenerationRequest &request, const ServiceAddress &service);
    /// Runs a job again that ended: a new task, which may cost once more.
    void retry(const Job &job);
    /// The rows of a table: the person has seen how many there are and what they cost, so it only asks about
    /// those that have just been submitted.
    void submitTable(const QList<PlannedJob> &jobs, const ServiceAddress &service);
    /// Drops what has not been stored yet of a long table.
    void stop();

    /// What jobs on `service` cost.
    PriceRule ruleFor(const ServiceAddress &service) const;
    /// What is left at `service`, when that is known.
    std::optional<double> balanceAt(const ServiceAddress &service) const;

Q_SIGNALS:
    /// For the first of one submit.
    void submitted(const QUuid &job);
    void refused(const retalk::Error &error);
    /// Jobs of a table that the runner would not take, each with its reason; the others are in the list.
    void leftOut(const QStringList &sentences);
    /// How many of a long table are stored; `done` == `all`: it is over.
    void progressed(int done, int all);
    /// The lengths are being looked at before it is asked; a sentence, or empty when that is over.
    void weighing(const QString &sentence);

private:
    struct Waiting
    {
        PlannedJob job;
        ServiceAddress service;
    };
    /// A wish whose lengths are being looked at; `job` is null for a new job.
    struct Weighed
    {
        GenerationRequest request;
        ServiceAddress service;
        QUuid job;

        bool operator==(const Weighed &) const = default;
    };
    using Action = std::function<void()>;

    void afterTerms(const ServiceAddress &service, const Action &then);
    void weigh(const Weighed &wish, const std::function<void(const PlannedJob &)> &then);
    void decide(const QList<PlannedJob> &jobs, const ServiceAddress &service, int repeated, const Action &go);
    void askFirst(const QList<PlannedJob> &jobs, const ServiceAddress &service, int repeated,
                  const Action &go);
    QStringList consequences(const QList<PlannedJob> &jobs, const ServiceAddress &service) const;
    /// How many of `jobs` (of the first rows of a table) have just been submitted to a service that charges.
    int countRepeated(const QList<PlannedJob> &jobs, const ServiceAddress &service) const;
    bool isSecondPress(const QList<PlannedJob> &jobs, const ServiceAddress &service) const;
    void send(const QList<PlannedJob> &jobs, const ServiceAddress &service);
    void sendSlice();

    Settings *m_settings;
    JobRunner *m_runner;
    ServiceStatus *m_status;
    QWidget *m_window;
    QList<Weighed> m_weighing;
    QList<GenerationRequest> m_lastSent;
    ServiceAddress m_lastService;
    QElapsedTimer m_sinceLastSent;
    std::deque<Waiting> m_waiting;
    QTimer m_pace;
    QStringList m_leftOut;
    int m_stored = 0;
    int m_all = 0;
};

} // namespace retalk
