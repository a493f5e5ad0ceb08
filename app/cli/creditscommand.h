#pragma once

#include "cli/command.h"

namespace retalk {
class ServiceDirectory;
}

namespace retalk::cli {

/// `retalk credits`: the credits that the key can still spend.
class CreditsCommand final : public Command
{
    Q_OBJECT
public:
    CreditsCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    QString usageError(const QCommandLineParser &parser) const override;

private:
    void fail(const Error &error, Console &console);

    ServiceDirectory *m_services = nullptr;
};

} // namespace retalk::cli
