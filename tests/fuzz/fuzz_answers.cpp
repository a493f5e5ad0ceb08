#include "api/credits.h"
#include "api/files.h"
#include "api/syncverdict.h"
#include "api/task.h"
#include "base/retryafter.h"
#include "fuzz/fuzzing.h"
#include "net/httperror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace retalk;

namespace {

const QDateTime kNow(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

void readTask(const QByteArray &bytes)
{
    const auto task = parseTask(bytes);
    if (!task)
        return;
    fuzz::require(!task->id.isEmpty(), "a task without an id");
    // A stored task must be read back as the same task after a restart.
    const auto again = parseTask(toJson(*task));
    fuzz::require(again && again->id == task->id && again->status == task->status &&
                      again->results == task->results,
                  "a task changes when it is stored");
    if (task->error) {
        (void)explainTaskError(*task->error);
        (void)adviceFor(*task->error);
    }
}

void readErrors(const QByteArray &bytes)
{
    HttpAnswer answer;
    const qsizetype headersEnd = bytes.indexOf("\n\n");
    answer.status = 100 + (bytes.size() > 1 ? 2 * quint8(bytes[1]) : 0);
    answer.body = headersEnd < 0 ? bytes : bytes.mid(headersEnd + 2);
    for (const QByteArray &line : bytes.left(qMax<qsizetype>(headersEnd, 0)).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    for (const Error &error : {errorFromAnswer(answer, kNow), errorFromPaidAnswer(answer, kNow)}) {
        fuzz::require(!error.message.isEmpty(), "an error without a sentence");
        for (const QChar letter : error.message + error.apiCode + error.requestId)
            fuzz::require(letter >= u' ' && letter != QChar(0x7f), "a control character in an error");
    }
}

} // namespace

/// The first byte chooses the parser, so that all of them share a corpus.
FUZZ(const QByteArray &input)
{
    const QByteArray bytes = input.mid(1);
    switch (input.isEmpty() ? 0 : input[0] % 9) {
    case 0:
        return readTask(bytes);
    case 1:
        return void(parseTaskPage(bytes));
    case 2:
        return void(parseTaskBatch(bytes));
    case 3:
        return void(parseCredits(bytes));
    case 4:
        if (const auto rule = parsePricingRules(bytes))
            fuzz::require(estimateCredits(*rule, 10) >= 0, "a negative price");
        return;
    case 5:
        (void)parseFilePage(bytes);
        (void)parseFileQuota(bytes);
        (void)parseRemoval(bytes);
        return void(parseUploadedFile(bytes));
    case 6:
        return void(parseSyncVerdict(QJsonDocument::fromJson(bytes).object()));
    case 7:
        if (const auto wait = parseRetryAfter(bytes, kNow))
            fuzz::require(wait->count() >= 0 && *wait <= std::chrono::hours(24), "a wait out of bounds");
        return;
    default:
        return readErrors(input);
    }
}
