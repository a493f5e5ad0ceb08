#include "cli/creditscommand.h"

#include "api/apiclient.h"
#include "cli/console.h"
#include "cli/serviceoption.h"
#include "jobs/runner/servicedirectory.h"
#include "program/composition.h"

#include <QLocale>

namespace retalk::cli {

using namespace Qt::StringLiterals;

CreditsCommand::CreditsCommand()
    : Command({.name = u"credits"_s,
               .description = tr("Show the balance of the key."),
               .options = {serviceOption(), jsonOption()},
               .required = {},
               .words = {}})
{
}

QString CreditsCommand::usageError(const QCommandLineParser &parser) const
{
    return serviceError(parser);
}

void CreditsCommand::fail(const Error &error, Console &console)
{
    console.error(error);
    Q_EMIT finished(exitCodeFor(error));
}

void CreditsCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    const auto service = serviceFrom(parser, *parts.settings());
    if (!service)
        return fail(service.error(), console);
    m_services = new ServiceDirectory(parts.secrets(), parts.local(), parts.transport(), this);
    m_services->find(*service, this, [this, &console](const Expected<ServiceDirectory::Clients> &found) {
        if (!found)
            return fail(found.error(), console);
        found->api->credits(this, [this, &console](const Expected<Credits> &credits) {
            if (!credits)
                return fail(credits.error(), console);
            console.event(u"credits"_s, {{u"spendable"_s, credits->spendable()},
                                         {u"token_remaining"_s, credits->tokenRemaining},
                                         {u"token_used"_s, credits->tokenUsed},
                                         {u"token_unlimited"_s, credits->tokenUnlimited},
                                         {u"user_remaining"_s, credits->userRemaining},
                                         {u"user_used"_s, credits->userUsed}});
            console.result(
                tr("%1 credits", "with a fraction").arg(QLocale().toString(credits->spendable(), 'f', 1)));
            Q_EMIT finished(ExitDone);
        });
    });
}

} // namespace retalk::cli
