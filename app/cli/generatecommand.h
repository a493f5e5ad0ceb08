#pragma once

#include "api/generationrequest.h"
#include "cli/command.h"

namespace retalk::cli {

class JobReporter;

/// `retalk generate`: one job from its inputs to the finished file.
class GenerateCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    QString usageError(const QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;
    void stop(int exitCode) override;

private:
    void follow(const QUuid &id, bool mayWait);

    Composition *m_parts = nullptr;
    Console *m_console = nullptr;
    JobReporter *m_reporter = nullptr;
};

/// An argument as the request wants it: a URL as it is, a file as its absolute path.
QString inputFrom(const QString &argument);

} // namespace retalk::cli
