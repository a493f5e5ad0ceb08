#include "mainwindow/submitgate.h"

#include "common/format.h"
#include "common/question.h"
#include "jobs/jobrunner.h"
#include "mainwindow/paidterms.h"
#include "mainwindow/servicestatus.h"
#include "requestform/inputlookup.h"
#include "requestform/lengthbars.h"
#include "settings/settings.h"

namespace retalk {

using namespace std::chrono_literals;

namespace {

/// Each job is committed to disk before the next: a long table goes in slices, so that the window stays
/// awake.
constexpr auto kSlice = 8ms;
/// From here on it takes long enough to be told.
constexpr int kTellFrom = 50;
constexpr auto kPatience = 6s;
/// Of a table: if it is the same one again, its first rows are.
constexpr qsizetype kMostCompared = 20;
/// Within this time the same press again is the same press.
constexpr std::chrono::milliseconds kOnePress = 2s;

bool isHere(const ServiceAddress &service)
{
    return service.kind == ServiceKind::Local;
}

} // namespace

SubmitGate::SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window)
    : QObject(window), m_settings(settings), m_runner(runner), m_status(status), m_window(window)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &SubmitGate::sendSlice);
}

PriceRule SubmitGate::ruleFor(const ServiceAddress &service) const
{
    if (isHere(service))
        return freePriceRule();
    if (service == m_settings->serviceAddress())
        return m_status->price();
    return service.kind == ServiceKind::EvoLink ? publishedPriceRule() : unknownPriceRule();
}

std::optional<double> SubmitGate::balanceAt(const ServiceAddress &service) const
{
    return service == m_settings->serviceAddress() ? m_status->balance() : std::nullopt;
}

void SubmitGate::submit(const QList<PlannedJob> &jobs, const ServiceAddress &service)
{
    if (isSecondPress(jobs, service))
        return;
    afterTerms(service, [this, jobs, service] {
        decide(jobs, service, countRepeated(jobs, service), [this, jobs, service] { send(jobs, service); });
    });
}

/// Once the person knows what a paid job means.
void SubmitGate::afterTerms(const ServiceAddress &service, const Action &then)
{
    const PriceRule rule = ruleFor(service);
    if (needsPaidTerms(service, rule, m_settings->value(Setting::PaidTermsAccepted).toBool()))
        showPaidTerms(m_window, m_settings, service, rule, then);
    else
        then();
}

void SubmitGate::submitTable(const QList<PlannedJob> &jobs, const ServiceAddress &service)
{
    if (isSecondPress(jobs, service))
        return;
    afterTerms(service, [this, jobs, service] {
        if (const int repeated = countRepeated(jobs, service); repeated > 0)
            askFirst(jobs, service, repeated, [this, jobs, service] { send(jobs, service); });
        else
            send(jobs, service);
    });
}

void SubmitGate::resubmit(const GenerationRequest &request, const ServiceAddress &service)
{
    weigh({request, service, {}}, [this, service](const PlannedJob &job) { submit({job}, service); });
}

void SubmitGate::retry(const Job &job)
{
    weigh({job.request, job.service, job.id},
          [this, id = job.id, service = job.service](const PlannedJob &weighed) {
              // The job itself stands in the list already, so there is nothing to compare it with.
              afterTerms(service, [this, id, service, weighed] {
                  decide({weighed}, service, 0, [this, id] { m_runner->retry(id); });
              });
          });
}

int SubmitGate::countRepeated(const QList<PlannedJob> &jobs, const ServiceAddress &service) const
{
    if (isFree(ruleFor(service)))
        return 0;
    const QList<PlannedJob> first = jobs.mid(0, kMostCompared);
    return static_cast<int>(
        std::count_if(first.cbegin(), first.cend(), [this, &service](const PlannedJob &job) {
            return m_runner->twin(job.request, service).has_value();
        }));
}

/// The other half of a double click, or a shortcut pressed twice.
bool SubmitGate::isSecondPress(const QList<PlannedJob> &jobs, const ServiceAddress &service) const
{
    return m_sinceLastSent.isValid() && !m_sinceLastSent.hasExpired(kOnePress.count()) &&
           service == m_lastService &&
           std::equal(
               jobs.cbegin(), jobs.cend(), m_lastSent.cbegin(), m_lastSent.cend(),
               [](const PlannedJob &job, const GenerationRequest &sent) { return job.request == sent; });
}

/// Looks at the lengths first, where they decide about a question. What is being looked at already is one
/// wish, not two.
void SubmitGate::weigh(const Weighed &wish, const std::function<void(const PlannedJob &)> &then)
{
    const GenerationRequest &request = wish.request;
    if (isFree(ruleFor(wish.service)))
        return then({.request = request, .name = {}, .lengths = {}});
    if (m_weighing.contains(wish))
        return;
    m_weighing.append(wish);
    auto *lookup = new InputLookup(this);
    const auto finish = [this, lookup, wish, then] {
        lookup->disconnect(this);
        lookup->deleteLater();
        m_weighing.removeOne(wish);
        if (m_weighing.isEmpty())
            Q_EMIT weighing({});
        then({.request = wish.request, .name = {}, .lengths = lengthsOf(wish.request, lookup->answers())});
    };
    connect(lookup, &InputLookup::changed, this, [lookup, finish] {
        if (lookup->open() == 0)
            finish();
    });
    auto *patience = new QTimer(lookup);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, finish);
    connect(lookup, &InputLookup::changed, patience, [lookup, patience] {
        if (lookup->open() == 0)
            patience->stop();
    });
    patience->start(kPatience);
    Q_EMIT weighing(tr("Looking at the lengths, to tell what it costs…"));
    lookup->ask({request.videoUrl, request.audioUrl});
}

void SubmitGate::decide(const QList<PlannedJob> &jobs, const ServiceAddress &service, int repeated,
                        const Action &go)
{
    const PriceRule rule = ruleFor(service);
    const CostEstimate cost = estimateCost(rule, jobs);
    const double limit = m_settings->value(Setting::ConfirmAboveCredits).toDouble();
    // A service that never says what it charges isn't asked about each time; the form says so.
    const bool isOutOfSight = cost.unknown > 0 && rule.source != PriceRule::Source::Unknown;
    const bool isOverLimit = isOutOfSight || cost.credits > limit || (cost.unknown > 0 && limit <= 0);
    if (jobs.size() < 2 && !isOverLimit && repeated == 0)
        go();
    else
        askFirst(jobs, service, repeated, go);
}

QStringList SubmitGate::consequences(const QList<PlannedJob> &jobs, const ServiceAddress &service) const
{
    QStringList lines;
    const PriceRule rule = ruleFor(service);
    const CostEstimate cost = estimateCost(rule, jobs);
    if (isFree(rule)) {
        lines += isHere(service) ? tr("It is free on this computer.") : tr("This service charges nothing.");
    } else if (rule.source == PriceRule::Source::Unknown) {
        lines += tr("This service doesn't say what it charges.");
    } else if (cost.unknown == jobs.size()) {
        lines += tr("What it will cost is not known, because the lengths are not known.");
    } else {
        lines += tr("It will cost about %1.").arg(Format::credits(cost.credits));
        if (cost.unknown > 0)
            lines += tr("%Ln more, of unknown length, will be added to that.", nullptr, cost.unknown);
    }
    const auto balance = balanceAt(service);
    if (balance && !isFree(rule) && cost.unknown == 0) {
        lines +=
            *balance >= cost.credits
                //: Amounts of credits
                ? tr("You have %1; %2 will be left.")
                      .arg(Format::creditsNumber(*balance), Format::creditsNumber(*balance - cost.credits))
                : tr("That is more than the %1 you have.").arg(Format::credits(*balance));
    }
    const auto cut = std::count_if(jobs.cbegin(), jobs.cend(),
                                   [](const PlannedJob &job) { return job.lengths.cutFromVoice() > 150ms; });
    if (jobs.size() == 1)
        lines += LengthBars::consequence(jobs.constFirst().lengths);
    else if (cut > 0)
        lines += tr("In %Ln of them the end of the voice will be cut off.", nullptr, static_cast<int>(cut));
    if (!isFree(rule))
        lines += tr("A job that has been sent cannot be cancelled.");
    lines.removeAll(QString());
    return lines;
}

void SubmitGate::askFirst(const QList<PlannedJob> &jobs, const ServiceAddress &service, int repeated,
                          const Action &go)
{
    const int count = static_cast<int>(jobs.size());
    QStringList lines = consequences(jobs, service);
    QString title = tr("Make %Ln videos?", nullptr, count);
    QString action = count == 1 ? tr("Make it talk") : tr("Make %Ln videos", nullptr, count);
    if (repeated > 0 && repeated == count) {
        title = tr("Submit the same again?");
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

void SubmitGate::send(const QList<PlannedJob> &jobs, const ServiceAddress &service)
{
    m_lastSent.clear();
    for (const PlannedJob &job : jobs) {
        m_waiting.push_back({job, service});
        m_lastSent.append(job.request);
    }
    m_lastService = service;
    m_sinceLastSent.start();
    m_all += static_cast<int>(jobs.size());
    if (!m_pace.isActive())
        sendSlice();
}

void SubmitGate::stop()
{
    m_waiting.clear();
    m_pace.stop();
    m_leftOut.clear();
    m_stored = 0;
    m_all = 0;
    Q_EMIT progressed(0, 0);
}

void SubmitGate::sendSlice()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_waiting.empty() && slice.elapsed() < kSlice.count()) {
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        const Expected<Job> job = m_runner->submit(next.job.request, next.service, {}, next.job.name);
        if (!job && (m_all == 1 || job.error().kind != ErrorKind::InvalidInput)) {
            stop();
            m_sinceLastSent.invalidate(); // the next press is another try
            Q_EMIT refused(job.error());
            return;
        }
        // One bad row of a table is no reason to lose the others.
        if (!job)
            m_leftOut += job.error().message;
        else if (m_stored++ == 0)
            Q_EMIT submitted(job->id);
    }
    const int done = m_all - static_cast<int>(m_waiting.size());
    if (m_all >= kTellFrom)
        Q_EMIT progressed(done, m_all);
    if (!m_waiting.empty()) {
        m_pace.start();
        return;
    }
    m_stored = 0;
    m_all = 0;
    if (const QStringList sentences = std::exchange(m_leftOut, {}); !sentences.isEmpty())
        Q_EMIT leftOut(sentences);
}

} // namespace retalk
