#include "mainwindow/submitgate.h"

#include "common/format.h"
#include "jobs/jobrunner.h"
#include "mainwindow/servicestatus.h"
#include "requestform/inputlookup.h"
#include "requestform/lengthbars.h"
#include "settings/settings.h"

#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>

namespace retalk {

using namespace std::chrono_literals;

namespace {

/// Each job is committed to disk before the next: a long table goes in slices, so that the window stays
/// awake.
constexpr auto kSlice = 8ms;
/// From here on it takes long enough to be told.
constexpr int kTellFrom = 50;
constexpr auto kPatience = 6s;

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
    return service == m_settings->serviceAddress() ? m_status->price() : publishedPriceRule();
}

std::optional<double> SubmitGate::balanceAt(const ServiceAddress &service) const
{
    return service == m_settings->serviceAddress() ? m_status->balance() : std::nullopt;
}

void SubmitGate::submit(const QList<PlannedJob> &jobs, const ServiceAddress &service)
{
    decide(jobs, service, [this, jobs, service] { send(jobs, service); });
}

void SubmitGate::resubmit(const GenerationRequest &request, const ServiceAddress &service)
{
    weigh(request, service, [this, service](const PlannedJob &job) { submit({job}, service); });
}

void SubmitGate::retry(const Job &job)
{
    weigh(job.request, job.service, [this, id = job.id, service = job.service](const PlannedJob &weighed) {
        decide({weighed}, service, [this, id] { m_runner->retry(id); });
    });
}

/// Looks at the lengths first, where they decide about a question.
void SubmitGate::weigh(const GenerationRequest &request, const ServiceAddress &service,
                       const std::function<void(const PlannedJob &)> &then)
{
    delete m_lookup;
    if (isFree(ruleFor(service)))
        return then({.request = request, .name = {}, .lengths = {}});
    m_lookup = new InputLookup(this);
    const auto finish = [this, request, then] {
        InputLookup *lookup = m_lookup;
        m_lookup.clear();
        lookup->disconnect(this);
        lookup->deleteLater();
        Q_EMIT weighing({});
        then({.request = request,
              .name = {},
              .lengths = {lookup->lengthOf(request.videoUrl), lookup->lengthOf(request.audioUrl),
                          request.videoExtension}});
    };
    connect(m_lookup, &InputLookup::changed, this, [this, finish] {
        if (m_lookup->open() == 0)
            finish();
    });
    QTimer::singleShot(kPatience, m_lookup, finish);
    Q_EMIT weighing(tr("Looking at the lengths, to tell what it costs…"));
    m_lookup->ask({request.videoUrl, request.audioUrl});
}

void SubmitGate::decide(const QList<PlannedJob> &jobs, const ServiceAddress &service, const Action &go)
{
    const CostEstimate cost = estimateCost(ruleFor(service), jobs);
    const bool isOverLimit =
        cost.unknown > 0 || cost.credits > m_settings->value(Setting::ConfirmAboveCredits).toDouble();
    if (jobs.size() < 2 && !isOverLimit)
        go();
    else
        ask(jobs, service, go);
}

QStringList SubmitGate::consequences(const QList<PlannedJob> &jobs, const ServiceAddress &service) const
{
    QStringList lines;
    const PriceRule rule = ruleFor(service);
    const CostEstimate cost = estimateCost(rule, jobs);
    if (isFree(rule)) {
        lines += isHere(service) ? tr("It is free on this computer.") : tr("This service charges nothing.");
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

void SubmitGate::ask(const QList<PlannedJob> &jobs, const ServiceAddress &service, const Action &go)
{
    const int count = static_cast<int>(jobs.size());
    auto *box = new QMessageBox(m_window);
    box->setObjectName(QStringLiteral("confirmSubmit"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->setText(u"<b>"_qs + tr("Make %Ln videos?", nullptr, count).toHtmlEscaped() + u"</b>"_qs);
    box->setInformativeText(consequences(jobs, service).join(u'\n'));
    auto *yes = new QPushButton(count == 1 ? tr("Make it talk") : tr("Make %Ln videos", nullptr, count));
    yes->setObjectName(QStringLiteral("confirmGo"));
    yes->setProperty("primary", true); // before it is shown: a style sheet looks once
    box->addButton(yes, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    connect(yes, &QPushButton::clicked, this, [go] { go(); });
    box->open();
}

void SubmitGate::send(const QList<PlannedJob> &jobs, const ServiceAddress &service)
{
    for (const PlannedJob &job : jobs)
        m_waiting.push_back({job, service});
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
