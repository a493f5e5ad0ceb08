#pragma once

#include "cli/command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace retalk {
class LocalQuery;
struct ServiceEndpoint;
struct SyncVerdict;
} // namespace retalk

namespace retalk::cli {

/// The common part of the commands that ask the service on this computer about a video.
class LocalQueryCommand : public Command
{
    Q_OBJECT
public:
    /// `route`: the request's path below the service's root.
    LocalQueryCommand(Usage usage, QString route) : Command(std::move(usage)), m_route(std::move(route)) {}

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    virtual QMap<QString, QString> inputs(const QCommandLineParser &parser) const = 0;
    /// Returns the other fields of the request.
    virtual QJsonObject parameters(const QCommandLineParser &) const { return {}; }
    virtual void tell(const QJsonObject &answer, const ServiceEndpoint &endpoint, Composition &parts,
                      Console &console) = 0;
    void fail(const Error &error, Console &console);

private:
    QString m_route;
};

/// `retalk check`: whether the lips in a video match its voice.
class CheckCommand final : public LocalQueryCommand
{
    Q_OBJECT
public:
    CheckCommand();

protected:
    QString usageError(const QCommandLineParser &parser) const override;
    QMap<QString, QString> inputs(const QCommandLineParser &parser) const override;
    QJsonObject parameters(const QCommandLineParser &parser) const override;
    void tell(const QJsonObject &answer, const ServiceEndpoint &endpoint, Composition &parts,
              Console &console) override;

private:
    static QString sentenceFor(const SyncVerdict &verdict);
};

/// `retalk faces`: the people in a video, each with a picture for --reference.
class FacesCommand final : public LocalQueryCommand
{
    Q_OBJECT
public:
    FacesCommand();

protected:
    QMap<QString, QString> inputs(const QCommandLineParser &parser) const override;
    void tell(const QJsonObject &answer, const ServiceEndpoint &endpoint, Composition &parts,
              Console &console) override;

private:
    void fetchNext(const ServiceEndpoint &endpoint, Composition &parts, Console &console);

    QJsonArray m_people;
    qsizetype m_next = 0;
};

} // namespace retalk::cli
