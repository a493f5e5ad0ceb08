#include "mainwindow/submitgate.h"

#include "common/format.h"
#include "common/question.h"
#include "films/filmrunner.h"
#include "inputs/inputlookup.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/runner/resultname.h"
#include "mainwindow/paidterms.h"
#include "program/servicestatus.h"
#include "requestform/lengthbars.h"
#include "settings/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace retalk {

using namespace std::chrono_literals;

namespace {

/// Each job is committed to disk before the next, so a long table is stored in slices to keep the window
/// responsive.
constexpr auto kSlice = 8ms;
/// From this many jobs, it takes long enough to show progress.
constexpr int kTellFrom = 50;
constexpr auto kEstimateTimeout = 6s;
/// Rows of a table to compare: if it's the same table again, its first rows are the same.
constexpr qsizetype kMaxCompared = 20;
/// Beyond this, no more inputs are read just to improve the estimate; see BatchCost.
constexpr qsizetype kMaxInputs = 300;
/// An identical submission within this time counts as the same one.
constexpr std::chrono::milliseconds kOnePress = 2s;
/// Another Retalk submitting the same holds its turn only briefly, unless it has stopped halfway.
constexpr auto kTurnAgain = 50ms;
constexpr std::chrono::milliseconds kLongestTurn = 10s;

bool isHere(const ServiceAddress &service)
{
    return service.kind == ServiceKind::Local;
}

/// Returns true if the form can't have shown the price yet, as opposed to a service that doesn't publish one.
bool isOpen(const PriceRule &rule)
{
    return rule.source == PriceRule::Source::Pending || rule.source == PriceRule::Source::Unavailable;
}

/// The text shown in a confirmation instead of the price.
QString unknownPrice(const PriceRule &rule)
{
    if (rule.source == PriceRule::Source::Pending)
        return SubmitGate::tr("The price isn't known yet.");
    return rule.source == PriceRule::Source::Unavailable
               ? SubmitGate::tr("The price isn't known.")
               : SubmitGate::tr("This service doesn't say what it charges.");
}

} // namespace

SubmitGate::SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window)
    : QObject(window), m_settings(settings), m_runner(runner), m_status(status), m_window(window)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &SubmitGate::sendSlice);
}

void SubmitGate::setFilms(FilmRunner *films)
{
    m_films = films;
    if (!films)
        return;
    connect(films, &FilmRunner::begun, this, &SubmitGate::submitted);
    connect(films, &FilmRunner::begun, this, [this] { m_filmLock.reset(); });
    connect(films, &FilmRunner::beginFailed, this, [this](const QUuid &, const Error &error) {
        m_filmLock.reset();
        m_lastFilm.reset(); // so that the next press tries again
        Q_EMIT refused(error);
    });
}

bool SubmitGate::isSecondPress(const Film &film) const
{
    return m_lastFilm && *m_lastFilm == film && m_sinceLastFilm.isValid() &&
           !m_sinceLastFilm.hasExpired(kOnePress.count());
}

void SubmitGate::submitFilm(const PlannedFilm &film, const PriceLine::FilmPrice &price)
{
    if (!m_films || isSecondPress(film.found.film))
        return;
    afterTerms(ordersOf({PlannedJob{}}, film.found.film.service),
               [this, film, price] { askAboutFilm(film, price); });
}

QStringList SubmitGate::balanceLines(double credits, const ServiceAddress &service) const
{
    const auto balance = balanceAt(service);
    if (!balance)
        return {};
    if (*balance < credits)
        return {tr("That is more than the %1 you have.").arg(Format::credits(*balance))};
    //: Amounts of credits
    return {tr("You have %1; %2 will be left.")
                .arg(Format::creditsNumber(*balance), Format::creditsNumber(*balance - credits))};
}

/// The confirmation's title, with the cost if known.
QString SubmitGate::sameAgain(double credits)
{
    //: %1 is "9.6 credits"
    return credits > 0 ? tr("Submit the same again for %1?").arg(Format::credits(credits))
                       : tr("Submit the same again?");
}

void SubmitGate::askAboutFilm(const PlannedFilm &film, const PriceLine::FilmPrice &price)
{
    const ServiceAddress &service = film.found.film.service;
    const PriceRule rule = ruleFor(service);
    if (isFree(rule))
        return beginFilm(film, price, {});
    const auto duplicate = m_films->findDuplicate(film.found.film, film.found.stamps);
    const bool isSecret = !isKnown(rule);
    const auto balance = balanceAt(service);
    const double limit = m_settings->value(Setting::ConfirmAboveCredits).toDouble();
    const bool isMuch = price.credits > limit || (isSecret && limit <= 0) || isOpen(rule);
    const bool isTooMuch = balance && price.credits > *balance;
    if (!duplicate && film.pieces.size() < 2 && !isMuch && !isTooMuch && price.warning.isEmpty())
        return beginFilm(film, price, {});
    QStringList lines{PriceLine::sentenceFor(rule, price)};
    if (isSecret)
        lines += unknownPrice(rule);
    else
        lines += balanceLines(price.credits, service);
    if (!price.warning.isEmpty())
        lines += price.warning;
    lines += tr("A submitted job can't be cancelled.");
    if (duplicate)
        lines.prepend(duplicate->isJoined ? tr("You submitted this less than a minute ago.")
                                          : tr("The same is in the list already and isn't finished."));
    const int count = int(film.pieces.size());
    ask(m_window,
        {.name = QStringLiteral("confirmSubmit"),
         .title =
             duplicate ? sameAgain(isSecret ? 0 : price.credits) : tr("Submit %Ln piece(s)?", nullptr, count),
         .text = lines.join(u'\n'),
         .action = duplicate ? tr("Submit again") : tr("Make it talk"),
         .isUsual = !duplicate},
        [this, film, price, known = duplicate ? std::optional(duplicate->id) : std::nullopt] {
            beginFilm(film, price, known);
        });
}

/// Returns a path that neither exists nor belongs to another unfinished film.
QString SubmitGate::freeOutputPath(const Film &film) const
{
    const QString first =
        m_runner->freeOutputPath({.request = {.videoUrl = film.video, .audioUrl = film.parts.value(0).voice},
                                  .service = film.service,
                                  .time = QDateTime::currentDateTime(),
                                  .name = {}});
    QStringList taken;
    const QList<StoredFilm> films = m_films->films();
    for (const StoredFilm &other : films) {
        if (!other.isJoined)
            taken += other.film.output;
    }
    const QFileInfo info(first);
    QString path = first;
    for (int number = 2; taken.contains(path) || (number > 2 && QFileInfo::exists(path)); ++number)
        path = QStringLiteral("%1/%2 (%3).%4")
                   .arg(info.absolutePath(), info.completeBaseName())
                   .arg(number)
                   .arg(info.suffix());
    return path;
}

void SubmitGate::beginFilm(PlannedFilm film, const PriceLine::FilmPrice &price,
                           const std::optional<QUuid> &duplicate)
{
    m_lastFilm = film.found.film;
    m_sinceLastFilm.start();
    if (!isFree(ruleFor(film.found.film.service))) {
        auto turn = m_films->acquireSubmitLock(film.found.film);
        const bool isElsewhere = turn && !turn->has_value();
        if (isElsewhere && !isOverdue(m_sinceFilmLocked)) {
            QTimer::singleShot(kTurnAgain, this,
                               [this, film, price, duplicate] { beginFilm(film, price, duplicate); });
            return;
        }
        m_sinceFilmLocked.invalidate();
        if (isElsewhere) {
            m_lastFilm.reset();
            Q_EMIT refused(submittedElsewhere());
            return;
        }
        const auto now = m_films->findDuplicate(film.found.film, film.found.stamps);
        if (now && now->id != duplicate)
            return askAboutFilm(film, price);
        if (turn) // otherwise begin() reports it
            m_filmLock = std::move(*turn);
    }
    film.found.film.output = freeOutputPath(film.found.film);
    (void)m_films->begin(film.found, film.pieces, false); // reported by begun() or beginFailed()
}

void SubmitGate::submitFilmAgain(const StoredFilm &film)
{
    if (!m_films)
        return;
    // What is confirmed is what gets submitted, whatever happens in the meantime.
    const QList<QUuid> jobs = m_films->replaceableJobs(film);
    QList<FilmPiece> pieces;
    for (const QUuid &job : jobs)
        pieces += film.pieces[film.jobs.indexOf(job)];
    const auto go = [this, id = film.id, jobs] {
        if (const auto gone = m_films->submitAgain(id, jobs); !gone)
            Q_EMIT refused(gone.error());
    };
    const ServiceAddress &service = film.film.service;
    const PriceRule rule = ruleFor(service);
    if (isFree(rule))
        return go();
    const double credits = filmCredits(pieces, film.rate, rule);
    QStringList lines;
    if (!isKnown(rule)) {
        lines += unknownPrice(rule);
    } else {
        //: %1 is "9.6 credits"
        lines += tr("This will cost about %1.").arg(Format::credits(credits));
        lines += balanceLines(credits, service);
    }
    lines += tr("A submitted job can't be cancelled.");
    ask(m_window,
        {.name = QStringLiteral("confirmSubmit"),
         .title = tr("Submit %Ln piece(s) again?", nullptr, int(pieces.size())),
         .text = lines.join(u'\n'),
         .action = tr("Submit again"),
         .isUsual = false},
        go);
}

PriceRule SubmitGate::ruleFor(const ServiceAddress &service) const
{
    if (isHere(service))
        return freePriceRule();
    if (service == m_settings->serviceAddress())
        return m_status->price();
    return service.kind == ServiceKind::EvoLink ? publishedPriceRule() : unavailablePriceRule();
}

std::optional<double> SubmitGate::balanceAt(const ServiceAddress &service) const
{
    return service == m_settings->serviceAddress() ? m_status->balance() : std::nullopt;
}

SubmitGate::Orders SubmitGate::ordersOf(const QList<PlannedJob> &jobs, const ServiceAddress &service)
{
    Orders orders;
    orders.reserve(jobs.size());
    for (const PlannedJob &job : jobs)
        orders.append({job, service, {}, {}});
    return orders;
}

void SubmitGate::submit(const QList<PlannedJob> &jobs, const ServiceAddress &service)
{
    submit(ordersOf(jobs, service), Review::No);
}

void SubmitGate::submitTable(const QList<PlannedJob> &jobs, const ServiceAddress &service, const Action &onGo)
{
    submit(ordersOf(jobs, service), Review::Done, onGo);
}

void SubmitGate::submit(const Orders &orders, Review review, const Action &onGo)
{
    if (isSecondPress(orders))
        return;
    afterTerms(orders, [this, orders, review, onGo] {
        const Orders known = withDuplicates(orders);
        const auto repeated = std::count_if(known.cbegin(), known.cend(),
                                            [](const Order &order) { return order.duplicate.has_value(); });
        decide(known, static_cast<int>(repeated), review, [this, known, onGo] {
            if (onGo)
                onGo();
            send(known);
        });
    });
}

void SubmitGate::afterTerms(const Orders &orders, const Action &then)
{
    const bool areAccepted = m_settings->value(Setting::PaidTermsAccepted).toBool();
    const auto first = std::find_if(orders.cbegin(), orders.cend(), [&](const Order &order) {
        return needsPaidTerms(order.service, ruleFor(order.service), areAccepted);
    });
    if (first == orders.cend())
        then();
    else
        showPaidTerms(m_window, m_settings, first->service, ruleFor(first->service), then);
}

void SubmitGate::resubmit(const GenerationRequest &request, const ServiceAddress &service)
{
    lookUpLengths(ordersOf({{.request = request, .name = {}, .lengths = {}, .warning = {}}}, service),
                  [this](const Orders &orders) { submit(orders, Review::No); });
}

void SubmitGate::submitCopies(const QList<Job> &jobs)
{
    Orders orders;
    for (const Job &job : jobs)
        orders.append(
            {{.request = job.request, .name = {}, .lengths = {}, .warning = {}}, job.service, {}, {}});
    lookUpLengths(orders, [this](const Orders &estimated) { submit(estimated, Review::No); });
}

void SubmitGate::retry(const QList<Job> &jobs)
{
    Orders orders;
    for (const Job &job : jobs)
        orders.append(
            {{.request = job.request, .name = {}, .lengths = {}, .warning = {}}, job.service, job.id, {}});
    lookUpLengths(orders, [this](const Orders &estimated) {
        // The jobs themselves are already in the list, so there is nothing to compare them with.
        afterTerms(estimated, [this, estimated] {
            decide(estimated, 0, Review::No, [this, estimated] { enqueue(estimated); });
        });
    });
}

SubmitGate::Orders SubmitGate::withDuplicates(Orders orders) const
{
    for (qsizetype i = 0; i < std::min(orders.size(), kMaxCompared); ++i) {
        if (!isFree(ruleFor(orders[i].service)))
            orders[i].duplicate = m_runner->findDuplicate(orders[i].job.request, orders[i].service);
    }
    return orders;
}

/// Returns true for the second half of a double click, or a shortcut pressed twice.
bool SubmitGate::isSecondPress(const Orders &orders) const
{
    return m_sinceLastSent.isValid() && !m_sinceLastSent.hasExpired(kOnePress.count()) &&
           std::equal(orders.cbegin(), orders.cend(), m_lastSent.cbegin(), m_lastSent.cend(),
                      [](const Order &order, const Order &sent) {
                          return order.job.request == sent.job.request && order.service == sent.service;
                      });
}

SubmitGate::Orders SubmitGate::paidOnes(const Orders &orders) const
{
    Orders paid;
    for (const Order &order : orders) {
        if (!isFree(ruleFor(order.service)))
            paid.append(order);
    }
    return paid;
}

CostEstimate SubmitGate::costOf(const Orders &orders) const
{
    CostEstimate sum;
    for (const Order &order : orders) {
        const CostEstimate one = estimateCost(ruleFor(order.service), {order.job});
        sum.credits += one.credits;
        sum.unknown += one.unknown;
    }
    return sum;
}

std::optional<double> SubmitGate::balanceFor(const Orders &orders) const
{
    const Orders paid = paidOnes(orders);
    const bool isOneService =
        !paid.isEmpty() && std::all_of(paid.cbegin(), paid.cend(), [&paid](const Order &order) {
            return order.service == paid.constFirst().service;
        });
    return isOneService ? balanceAt(paid.constFirst().service) : std::nullopt;
}

/// Determines the lengths first if a confirmation depends on them. Drops orders already being looked up,
/// which would be duplicates.
void SubmitGate::lookUpLengths(const Orders &orders, const std::function<void(const Orders &)> &then)
{
    Orders wanted = orders;
    wanted.removeIf([this](const Order &order) { return m_estimating.contains(order); });
    const Orders paid = paidOnes(wanted);
    if (paid.isEmpty()) {
        if (!wanted.isEmpty())
            then(wanted);
        return;
    }
    m_estimating.append(wanted);
    auto *lookup = new InputLookup(this);
    const auto finish = [this, lookup, wanted, then] {
        lookup->disconnect(this);
        lookup->deleteLater();
        m_estimating.removeIf([&wanted](const Order &order) { return wanted.contains(order); });
        if (m_estimating.isEmpty())
            Q_EMIT estimating({});
        Orders estimated = wanted;
        for (Order &order : estimated)
            order.job.lengths = lengthsOf(order.job.request, lookup->answers());
        then(estimated);
    };
    connect(lookup, &InputLookup::changed, this, [lookup, finish] {
        if (lookup->open() == 0)
            finish();
    });
    auto *timer = new QTimer(lookup);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, finish);
    connect(lookup, &InputLookup::changed, timer, [lookup, timer] {
        if (lookup->open() == 0)
            timer->stop();
    });
    timer->start(kEstimateTimeout);
    Q_EMIT estimating(tr("Estimating the cost…"));
    QStringList inputs;
    for (const Order &order : paid) {
        for (const QString &input : {order.job.request.videoUrl, order.job.request.audioUrl}) {
            if (inputs.size() < kMaxInputs && !inputs.contains(input))
                inputs += input;
        }
    }
    lookup->ask(inputs);
}

void SubmitGate::decide(const Orders &orders, int repeated, Review review, const Action &go)
{
    const CostEstimate cost = costOf(orders);
    const double limit = m_settings->value(Setting::ConfirmAboveCredits).toDouble();
    const auto balance = balanceFor(orders);
    // If a service doesn't publish its prices, don't ask every time: the form says so.
    const bool isOutOfSight =
        cost.unknown > 0 && std::any_of(orders.cbegin(), orders.cend(), [this](const Order &order) {
            const PriceRule rule = ruleFor(order.service);
            return (isKnown(rule) || isOpen(rule)) && estimateCost(rule, {order.job}).unknown > 0;
        });
    const bool isMuch = isOutOfSight || cost.credits > limit || (cost.unknown > 0 && limit <= 0);
    const bool isTooMuch = balance && cost.credits > *balance;
    const Orders paid = paidOnes(orders);
    const bool areSeveral = review == Review::No && paid.size() > 1;
    const bool isDoubtful = std::any_of(paid.cbegin(), paid.cend(),
                                        [](const Order &order) { return !order.job.warning.isEmpty(); });
    if (isMuch || isTooMuch || areSeveral || isDoubtful || repeated > 0)
        askFirst(orders, repeated, go);
    else
        go();
}

QStringList SubmitGate::consequences(const Orders &orders) const
{
    QStringList lines;
    const Orders paid = paidOnes(orders);
    const CostEstimate cost = costOf(paid);
    const bool isSecret = std::all_of(
        paid.cbegin(), paid.cend(), [this](const Order &order) { return !isKnown(ruleFor(order.service)); });
    if (paid.isEmpty()) {
        lines += tr("This service charges nothing.");
    } else if (isSecret) {
        lines += unknownPrice(ruleFor(paid.constFirst().service));
    } else if (cost.unknown == paid.size()) {
        lines += tr("The cost can't be estimated, because the lengths aren't known.");
    } else {
        //: %1 is "9.6 credits"
        lines += tr("This will cost about %1.").arg(Format::credits(cost.credits));
        if (cost.unknown > 0)
            lines += tr("%Ln more of unknown length will add to that.", nullptr, cost.unknown);
    }
    if (const auto balance = balanceFor(orders)) {
        if (*balance < cost.credits)
            lines += tr("That is more than the %1 you have.").arg(Format::credits(*balance));
        else if (cost.unknown == 0)
            //: Amounts of credits
            lines +=
                tr("You have %1; %2 will be left.")
                    .arg(Format::creditsNumber(*balance), Format::creditsNumber(*balance - cost.credits));
        else
            lines += tr("You have %1.").arg(Format::credits(*balance));
    }
    const auto cut = std::count_if(orders.cbegin(), orders.cend(), [](const Order &order) {
        return order.job.lengths.cutFromVoice() > 150ms;
    });
    if (orders.size() == 1)
        lines += LengthBars::consequence(orders.constFirst().job.lengths);
    else if (cut > 0)
        lines +=
            tr("In %Ln of them the end of the voice track will be cut off.", nullptr, static_cast<int>(cut));
    for (const Order &order : paid) {
        if (!lines.contains(order.job.warning))
            lines += order.job.warning;
    }
    if (!paid.isEmpty())
        lines += tr("A submitted job can't be cancelled.");
    lines.removeAll(QString());
    return lines;
}

void SubmitGate::askFirst(const Orders &orders, int repeated, const Action &go)
{
    const int count = static_cast<int>(orders.size());
    QStringList lines = consequences(orders);
    QString title = tr("Make %Ln videos?", nullptr, count);
    QString action = count == 1 ? tr("Make it talk") : tr("Make %Ln videos", nullptr, count);
    if (repeated > 0 && repeated == count) {
        const CostEstimate cost = costOf(paidOnes(orders));
        title = sameAgain(cost.unknown == 0 ? cost.credits : 0);
        action = tr("Submit again");
        lines.prepend(tr("You submitted this less than a minute ago."));
    } else if (repeated > 0) {
        lines.prepend(
            tr("You submitted some of these less than a minute ago. Submitting them again is charged "
               "again."));
    }
    ask(m_window,
        {.name = QStringLiteral("confirmSubmit"),
         .title = title,
         .text = lines.join(u'\n'),
         .action = action,
         .isUsual = repeated == 0},
        go);
}

void SubmitGate::send(const Orders &orders)
{
    m_lastSent = orders;
    m_sinceLastSent.start();
    enqueue(orders);
}

void SubmitGate::enqueue(const Orders &orders)
{
    m_waiting.insert(m_waiting.end(), orders.cbegin(), orders.cend());
    m_all += static_cast<int>(orders.size());
    if (!m_pace.isActive())
        sendSlice();
}

void SubmitGate::stop()
{
    m_waiting.clear();
    m_pace.stop();
    m_leftOut.clear();
    m_own.clear();
    m_sinceLocked.invalidate();
    m_stored = 0;
    m_all = 0;
    Q_EMIT progressed(0, 0);
}

Error SubmitGate::submittedElsewhere()
{
    return {.kind = ErrorKind::InvalidInput,
            .message = tr("Another Retalk is submitting the same at this moment.")};
}

/// Returns true if another Retalk has had its turn for too long.
bool SubmitGate::isOverdue(QElapsedTimer &since)
{
    if (!since.isValid())
        since.start();
    return since.hasExpired(kLongestTurn.count());
}

/// Returns false if the slice is over.
bool SubmitGate::sendNext()
{
    const Order next = m_waiting.front();
    if (!next.retried.isNull()) {
        m_waiting.pop_front();
        m_runner->retry(next.retried);
        return true;
    }
    std::optional<SubmitLock> turn;
    const auto sent = static_cast<qsizetype>(m_all) - static_cast<qsizetype>(m_waiting.size());
    if (sent < kMaxCompared && !isFree(ruleFor(next.service))) {
        auto taken = m_runner->acquireSubmitLock(next.job.request, next.service);
        const bool isElsewhere = taken && !taken->has_value();
        if (isElsewhere && !isOverdue(m_sinceLocked)) {
            m_pace.start(kTurnAgain);
            return false;
        }
        m_sinceLocked.invalidate();
        const auto duplicate = m_runner->findDuplicate(next.job.request, next.service);
        const bool isNew = duplicate && duplicate != next.duplicate && !m_own.contains(*duplicate);
        if (isNew && m_all == 1) {
            stop();
            Orders again{next};
            again.first().duplicate = duplicate;
            askFirst(again, 1, [this, again] { send(again); });
            return false;
        }
        if (isElsewhere || isNew) {
            m_waiting.pop_front();
            return leaveOut(isElsewhere ? submittedElsewhere()
                                        : Error{.kind = ErrorKind::InvalidInput,
                                                .message = tr("You submitted this less than a minute ago.")});
        }
        if (taken) // otherwise submit() reports it
            turn = std::move(*taken);
    }
    m_waiting.pop_front();
    const Expected<Job> job = m_runner->submit(next.job.request, next.service, {}, next.job.name);
    if (!job)
        return leaveOut(job.error());
    m_own.insert(job->id);
    if (m_stored++ == 0)
        Q_EMIT submitted(job->id);
    return true;
}

/// A bad row of a table must not lose the other rows. Returns false if it ends the submission.
bool SubmitGate::leaveOut(const Error &error)
{
    if (m_all > 1 && error.kind == ErrorKind::InvalidInput) {
        m_leftOut += error.message;
        return true;
    }
    stop();
    m_sinceLastSent.invalidate(); // so that the next press tries again
    Q_EMIT refused(error);
    return false;
}

void SubmitGate::sendSlice()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_waiting.empty() && slice.elapsed() < kSlice.count()) {
        if (!sendNext())
            return;
    }
    const int done = m_all - static_cast<int>(m_waiting.size());
    if (m_all >= kTellFrom)
        Q_EMIT progressed(done, m_all);
    if (!m_waiting.empty()) {
        m_pace.start(0);
        return;
    }
    m_own.clear();
    m_stored = 0;
    m_all = 0;
    if (const QStringList sentences = std::exchange(m_leftOut, {}); !sentences.isEmpty())
        Q_EMIT leftOut(sentences);
}

} // namespace retalk
