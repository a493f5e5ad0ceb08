#include "cli/resubmitprompt.h"

#include "api/credits.h"
#include "cli/yesnoquestion.h"
#include "media/lengths.h"
#include "media/probe.h"

#include <QLocale>
#include <QTimer>

namespace retalk::cli {

namespace {

/// If reading the lengths takes longer than this, the question doesn't show a price.
constexpr std::chrono::seconds kLookingTime{6};

QUrl sourceFrom(const QString &input)
{
    const QString path = localFilePath(input);
    return path.isEmpty() ? QUrl(input) : QUrl::fromLocalFile(path);
}

} // namespace

ResubmitPrompt::ResubmitPrompt(const Job &earlier, Console *console, QObject *parent)
    : QObject(parent), m_earlier(earlier), m_console(console)
{
    m_lengths.isExtended = earlier.request.videoExtension;
}

std::optional<double> ResubmitPrompt::credits(const Job &earlier, const Lengths &lengths)
{
    const Billing &billing = earlier.task.billing;
    if (billing.charged || billing.reserved)
        return billing.charged ? billing.charged : billing.reserved;
    if (earlier.service.kind != ServiceKind::EvoLink || lengths.result().count() <= 0)
        return std::nullopt;
    return estimateCredits(publishedPriceRule(), double(lengths.result().count()) / 1000);
}

void ResubmitPrompt::ask()
{
    // The second job costs what the service charged for the first.
    if (credits(m_earlier, {}) || m_earlier.service.kind != ServiceKind::EvoLink)
        return askNow();
    QTimer::singleShot(kLookingTime, this, &ResubmitPrompt::askNow);
    measure(m_earlier.request.videoUrl, &Lengths::video);
    measure(m_earlier.request.audioUrl, &Lengths::voice);
}

void ResubmitPrompt::measure(const QString &source, std::chrono::milliseconds Lengths::*length)
{
    auto *probe = new MediaProbe(sourceFrom(source), this, kLookingTime);
    probe->skipPoster();
    ++m_open;
    connect(probe, &MediaProbe::finished, this, [this, length](const Expected<MediaProbe::Result> &result) {
        if (result)
            m_lengths.*length = length == &Lengths::voice
                                    ? shifted(result->info.voiceLength(m_earlier.request.audioTrack),
                                              m_earlier.request.audioOffset)
                                    : result->info.duration;
        if (--m_open == 0)
            askNow();
    });
    probe->start();
}

void ResubmitPrompt::askNow()
{
    if (std::exchange(m_isAsked, true))
        return;
    const std::optional<double> cost = credits(m_earlier, m_lengths);
    const QString choice = YesNoQuestion::choice();
    auto *question = new YesNoQuestion(m_console, this);
    connect(question, &YesNoQuestion::answered, this, &ResubmitPrompt::answered);
    question->ask(cost ? tr("Submit the same again? %1 credits %2", "%1 a number, %2 the letters to type")
                             .arg(QLocale().toString(*cost, 'f', 1), choice)
                       : tr("Submit the same again? You may be charged again. %1").arg(choice));
}

} // namespace retalk::cli
