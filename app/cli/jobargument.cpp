#include "cli/jobargument.h"

#include "jobs/store/jobstore.h"

#include <QCoreApplication>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int kShortLength = 8;

struct ArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::cli::Command)
};

} // namespace

Expected<QUuid> jobNamed(const JobStore &store, const QString &text)
{
    const auto refuse = [](const QString &message) {
        return failure(Error{.kind = ErrorKind::InvalidInput, .message = message, .apiCode = u"usage"_s});
    };
    if (const QUuid whole(text); !whole.isNull() && store.contains(whole))
        return whole;
    QList<QUuid> found;
    for (const QUuid &id : store.find({})) {
        if (!text.isEmpty() && id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive))
            found.append(id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return refuse(ArgumentText::tr("There is no job “%1”. “retalk jobs” lists all jobs.").arg(text));
    return refuse(
        ArgumentText::tr("“%1” fits %Ln jobs. Type more of the id.", nullptr, int(found.size())).arg(text));
}

QString shortId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).left(kShortLength);
}

} // namespace retalk::cli
