#pragma once

#include "base/expected.h"
#include "inputs/filmoutlook.h"
#include "inputs/plannedjob.h"
#include "jobs/model/job.h"
#include "jobs/store/submitturn.h"
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

/// The one door to the job runner from the window: asks once for all that is submitted together when it costs
/// more than the person's limit or than there is, when that can't be known, when several paid jobs are made
/// at once, or when the same has just been paid for. What is free is never asked about. One press is one job:
/// what is pressed twice in a moment counts once.
class SubmitGate : public QObject
{
    Q_OBJECT
public:
    SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window);
    /// Films are begun by `films`, which outlive the gate.
    void setFilms(FilmRunner *films);

    /// One question for all, where one is needed.
    void submit(const QList<PlannedJob> &jobs, const ServiceAddress &service);
    /// A film, in pieces: one question about all of them. `price` as the money line says it.
    void submitFilm(const PlannedFilm &film, const PriceLine::FilmPrice &price);
    /// The pieces of a film whose videos can't be had by their jobs once more, as new jobs.
    void submitFilmAgain(const StoredFilm &film);
    /// The same for a request whose lengths nobody has looked at yet: a copy of an old job.
    void resubmit(const GenerationRequest &request, const ServiceAddress &service);
    /// Copies of old jobs, each at its own service.
    void submitCopies(const QList<Job> &jobs);
    /// Runs jobs again that ended: new tasks, which may cost once more.
    void retry(const QList<Job> &jobs);
    /// The rows of a table: the person has seen how many there are, so that alone is no question. `onGo` is
    /// called just before they are sent; it is dropped uncalled where a question is answered with no.
    void submitTable(const QList<PlannedJob> &jobs, const ServiceAddress &service,
                     const std::function<void()> &onGo = {});
    /// Drops what has not been stored yet of a long table.
    void stop();

    /// What jobs on `service` cost.
    PriceRule ruleFor(const ServiceAddress &service) const;
    /// What is left at `service`, when that is known.
    std::optional<double> balanceAt(const ServiceAddress &service) const;

Q_SIGNALS:
    /// For the first of one submit; a film by its own id.
    void submitted(const QUuid &job);
    void refused(const retalk::Error &error);
    /// Jobs of a table that the runner would not take, each with its reason; the others are in the list.
    void leftOut(const QStringList &sentences);
    /// How many of a long table are stored; `done` == `all`: it is over.
    void progressed(int done, int all);
    /// The lengths are being looked at before it is asked; a sentence, or empty when that is over.
    void weighing(const QString &sentence);

private:
    /// One job to be submitted; `retried` is the job that is run again, null for a new one.
    struct Order
    {
        PlannedJob job;
        ServiceAddress service;
        QUuid retried;
        std::optional<QUuid> twin; ///< the same, submitted a short while ago, which the person knows of

        bool operator==(const Order &) const = default;
    };
    using Orders = QList<Order>;
    using Action = std::function<void()>;
    enum class Review { No, Done }; ///< whether the person has seen how many there are

    static Orders ordersOf(const QList<PlannedJob> &jobs, const ServiceAddress &service);
    /// Calls `then` once the person knows what a paid job among `orders` means.
    void afterTerms(const Orders &orders, const Action &then);
    void weigh(const Orders &orders, const std::function<void(const Orders &)> &then);
    void submit(const Orders &orders, Review review, const Action &onGo = {});
    void decide(const Orders &orders, int repeated, Review review, const Action &go);
    void askFirst(const Orders &orders, int repeated, const Action &go);
    CostEstimate costOf(const Orders &orders) const;
    Orders paidOnes(const Orders &orders) const;
    /// What is left where the paid ones of `orders` go, if that is one service and known.
    std::optional<double> balanceFor(const Orders &orders) const;
    QStringList consequences(const Orders &orders) const;
    /// With the twins of those (of the first rows of a table) that have just been submitted to a service that
    /// charges.
    Orders withTwins(Orders orders) const;
    bool isSecondPress(const Orders &orders) const;
    bool isSecondPress(const Film &film) const;
    void askAboutFilm(const PlannedFilm &film, const PriceLine::FilmPrice &price);
    /// `twin`: the same film, if the person knows of one.
    void beginFilm(PlannedFilm film, const PriceLine::FilmPrice &price, const std::optional<QUuid> &twin);
    QString freshOutput(const Film &film) const;
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
    Orders m_weighing;
    Orders m_lastSent;
    QElapsedTimer m_sinceLastSent;
    std::deque<Order> m_waiting;
    QSet<QUuid> m_own;         ///< those of m_all that are submitted
    QElapsedTimer m_sinceTurn; ///< another Retalk has the next one's turn; invalid: it hasn't
    QElapsedTimer m_sinceFilmTurn;
    std::optional<SubmitTurn> m_filmTurn; ///< until the film is in the list
    QTimer m_pace;
    QStringList m_leftOut;
    int m_stored = 0;
    int m_all = 0;
};

} // namespace retalk
