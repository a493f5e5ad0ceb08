#include "inputs/plannedjob.h"

#include "jobs/runner/resultname.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Longer texts are signatures and tokens, which mean nothing to users.
constexpr qsizetype kLongestPart = 24;
constexpr qsizetype kMaxParts = 3;

/// Returns the possible differences between requests with the same file names, by kind.
QHash<QString, QString> partsOf(const GenerationRequest &request)
{
    QHash<QString, QString> parts;
    const auto add = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty() && value.size() <= kLongestPart)
            parts.insert(key, value);
    };
    const std::pair<QString, QString> inputs[] = {
        {u"1"_s, request.audioUrl}, {u"2"_s, request.videoUrl}, {u"3"_s, request.referenceImageUrl}};
    for (const auto &[input, text] : inputs) {
        const QString file = localFilePath(text);
        const QUrl url(text);
        QStringList folders = (file.isEmpty() ? url.path() : file).split(u'/', Qt::SkipEmptyParts);
        if (!folders.isEmpty())
            folders.removeLast();
        // Counted from the file, because the nearest folder is the most meaningful.
        for (qsizetype i = folders.size(); i-- > 0;)
            add(input + u'f' + QString::number(folders.size() - i).rightJustified(3, u'0'), folders.at(i));
        if (!file.isEmpty())
            continue;
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            add(input + u'q' + name, value);
    }
    add(u"4"_s, QLocale().toString(request.faceThreshold));
    return parts;
}

/// Returns a name for each of `group`, or nothing if that doesn't make all of them distinct.
QStringList namesByParts(const QList<QHash<QString, QString>> &group)
{
    QHash<QString, QSet<QString>> values;
    for (const auto &parts : group) {
        for (auto part = parts.cbegin(); part != parts.cend(); ++part)
            values[part.key()].insert(part.value());
    }
    QStringList keys = values.keys();
    std::sort(keys.begin(), keys.end());
    // The part with the most different values comes first.
    std::stable_sort(keys.begin(), keys.end(), [&values](const QString &left, const QString &right) {
        return values.value(left).size() > values.value(right).size();
    });
    QStringList names(group.size());
    qsizetype apart = 1;
    qsizetype used = 0;
    for (const QString &key : std::as_const(keys)) {
        if (values.value(key).size() < 2 || apart == group.size())
            break;
        QStringList longer;
        for (qsizetype i = 0; i < group.size(); ++i)
            longer << QString(names.at(i) + u' ' + group.at(i).value(key)).trimmed();
        const qsizetype now = QSet<QString>(longer.cbegin(), longer.cend()).size();
        if (now <= apart || used == kMaxParts)
            continue;
        names = longer;
        apart = now;
        ++used;
    }
    return apart == group.size() ? names : QStringList();
}

} // namespace

void makeNamesUnique(QList<PlannedJob> &jobs, const QList<int> &numbers)
{
    QHash<QString, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (jobs.at(i).name.isEmpty())
            alike[jobName(jobs.at(i).request)].append(i);
    }
    for (const QList<qsizetype> &group : std::as_const(alike)) {
        if (group.size() < 2)
            continue;
        QList<QHash<QString, QString>> parts;
        for (const qsizetype i : group)
            parts << partsOf(jobs.at(i).request);
        const QStringList names = namesByParts(parts);
        const auto digits = static_cast<int>(QString::number(numbers.at(group.constLast())).size());
        for (qsizetype at = 0; at < group.size(); ++at) {
            PlannedJob &job = jobs[group.at(at)];
            const QString base = resultName(u"{video}_{voice}"_s, {.request = job.request});
            const QString number = QString::number(numbers.at(group.at(at))).rightJustified(digits, u'0');
            job.name = base + u' ' +
                       (names.isEmpty()
                            //: A row of a table; part of a job's name
                            ? QCoreApplication::translate("retalk::PlannedJob", "row %1").arg(number)
                            : names.at(at));
        }
    }
}

CostEstimate estimateCost(const PriceRule &rule, const QList<PlannedJob> &jobs)
{
    CostEstimate sum;
    if (isFree(rule))
        return sum;
    for (const PlannedJob &job : jobs) {
        const auto length = job.lengths.result();
        if (length.count() > 0 && isKnown(rule))
            sum.credits += estimateCredits(rule, static_cast<double>(length.count()) / 1000.0);
        else
            ++sum.unknown;
    }
    return sum;
}

} // namespace retalk
