#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace retalk::bench {

/// Prints a line for report.py.
inline void row(const QString &what, double value, const QString &unit, const QString &goal = {})
{
    QJsonObject line{
        {QStringLiteral("what"), what}, {QStringLiteral("value"), value}, {QStringLiteral("unit"), unit}};
    if (!goal.isEmpty())
        line.insert(QStringLiteral("goal"), goal);
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace retalk::bench
