#pragma once

#include "base/expected.h"
#include "inputs/filmplanner.h"
#include "inputs/plannedjob.h"
#include "jobs/model/job.h"
#include "jobs/store/submitlock.h"
#include "net/serviceaddress.h"
#include "requestform/priceline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

class QWidget;

namespace retalk {

class FilmRunner;
class JobRunner;
struct StoredFilm;
class ServiceStatus;
class Settings;

/// Everything the window submits to the job runner passes through here. Asks for confirmation, once per
/// submission, if it costs more than the user's limit or the balance, if the cost can't be known, if it
/// creates several paid jobs, or if the same was just paid for. Never asks about free jobs. Pressing twice in
/// quick succession counts once.
class SubmitGate : public QObject
{
    Q_OBJECT
public:
    SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window);
    /// Films are started by `films`, which must outlive the gate.
    void setFilms(FilmRunner *films);

    /// Submits jobs, with one confirmation for all of them if needed.
    void submit(const QList<PlannedJob> &jobs, const ServiceAddress &service);
    /// Submits a film in pieces, with one confirmation for all of them. `price` is what the price line shows.
    void submitFilm(const PlannedFilm &film, const PriceLine::FilmPrice &price);
    /// Submits as new jobs the pieces of a film whose videos their own jobs can't provide any more.
    void submitFilmAgain(const StoredFilm &film);
    /// The same as submit() for a request whose lengths aren't known yet: a copy of an old job.
    void resubmit(const GenerationRequest &request, const ServiceAddress &service);
    /// Submits copies of old jobs, each to its own service.
    void submitCopies(const QList<Job> &jobs);
    /// Runs finished jobs again as new tasks, which may cost again.
    void retry(const QList<Job> &jobs);
    /// Submits the rows of a table. The user has seen how many there are, so their number alone needs no
    /// confirmation. `onGo` is called just before submitting; it is destroyed without being called if the
    /// user declines.
    void submitTable(const QList<PlannedJob> &jobs, const ServiceAddress &service,
                     const std::function<void()> &onGo = {});
    /// Discards the rows of a long table that haven't been stored yet.
    void stop();

    /// Returns true while lengths are determined before a question.
    bool isEstimating() const { return !m_estimating.isEmpty(); }
    /// Returns the price of jobs on `service`.
    PriceRule ruleFor(const ServiceAddress &service) const;
    /// Returns the balance at `service`, if known.
    std::optional<double> balanceAt(const ServiceAddress &service) const;

Q_SIGNALS:
    /// Emitted for the first job of a submission; for a film, with its own id.
    void submitted(const QUuid &job);
    void refused(const retalk::Error &error);
    /// Emitted with the reason for each job of a table that the runner rejected; the others are in the list.
    void leftOut(const QStringList &sentences);
    /// Emitted with the number of stored jobs of a long table; finished if `done` == `all`.
    void progressed(int done, int all);
    /// Emitted with a sentence while the lengths are determined before asking, and with an empty string
    /// afterwards.
    void estimating(const QString &sentence);

private:
    /// A job to submit; `retried` is the job to run again, or null for a new one.
    struct Order
    {
        PlannedJob job;
        ServiceAddress service;
        QUuid retried;
        std::optional<QUuid> duplicate; ///< an identical job submitted recently, which the user knows about

        bool operator==(const Order &) const = default;
    };
    using Orders = QList<Order>;
    using Action = std::function<void()>;
    enum class Review { No, Done }; ///< whether the user has seen how many there are

    static Orders ordersOf(const QList<PlannedJob> &jobs, const ServiceAddress &service);
    /// Calls `then` once the user has accepted the terms for the paid jobs among `orders`.
    void afterTerms(const Orders &orders, const Action &then);
    void lookUpLengths(const Orders &orders, const std::function<void(const Orders &)> &then);
    void submit(const Orders &orders, Review review, const Action &onGo = {});
    void decide(const Orders &orders, int repeated, Review review, const Action &go);
    void askFirst(const Orders &orders, int repeated, const Action &go);
    CostEstimate costOf(const Orders &orders) const;
    Orders paidOnes(const Orders &orders) const;
    /// Returns the balance at the service of the paid `orders`, if they share one and it is known.
    std::optional<double> balanceFor(const Orders &orders) const;
    QStringList consequences(const Orders &orders) const;
    /// Adds the duplicates just submitted to a paid service; for a table, only those of its first rows.
    Orders withDuplicates(Orders orders) const;
    bool isSecondPress(const Orders &orders) const;
    bool isSecondPress(const Film &film) const;
    void askAboutFilm(const PlannedFilm &film, const PriceLine::FilmPrice &price);
    /// `duplicate`: an identical film, if the user knows of one.
    void beginFilm(PlannedFilm film, const PriceLine::FilmPrice &price,
                   const std::optional<QUuid> &duplicate);
    QString freeOutputPath(const Film &film) const;
    QStringList balanceLines(double credits, const ServiceAddress &service) const;
    static QString sameAgain(double credits);
    void send(const Orders &orders);
    void enqueue(const Orders &orders);
    void sendSlice();
    bool sendNext();
    bool leaveOut(const Error &error);
    static bool isOverdue(QElapsedTimer &since);
    static Error submittedElsewhere();

    Settings *m_settings;
    FilmRunner *m_films = nullptr;
    std::optional<Film> m_lastFilm;
    QElapsedTimer m_sinceLastFilm;
    JobRunner *m_runner;
    ServiceStatus *m_status;
    QWidget *m_window;
    Orders m_estimating;
    Orders m_lastSent;
    QElapsedTimer m_sinceLastSent;
    std::deque<Order> m_waiting;
    QSet<QUuid> m_own;           ///< jobs already submitted from m_all
    QElapsedTimer m_sinceLocked; ///< running while another Retalk has this job's turn; otherwise invalid
    QElapsedTimer m_sinceFilmLocked;
    std::optional<SubmitLock> m_filmLock; ///< held until the film is in the list
    QTimer m_pace;
    QStringList m_leftOut;
    int m_stored = 0;
    int m_all = 0;
};

} // namespace retalk
