#pragma once

#include "cli/command.h"

#include <QJsonArray>

namespace retalk {
class LocalQuestion;
struct ServiceEndpoint;
} // namespace retalk

namespace retalk::cli {

/// What the two commands share that ask the service on this computer about a video.
class LookCommand : public Command
{
    Q_OBJECT
public:
    QString usageError(const QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    virtual QString route() const = 0;
    virtual QMap<QString, QString> inputs(const QCommandLineParser &parser) const = 0;
    virtual void tell(const QJsonObject &answer, const ServiceEndpoint &endpoint, Composition &parts,
                      Console &console) = 0;
    void fail(const Error &error, Console &console);
};

/// `retalk check`: whether a video's mouth follows its voice.
class CheckCommand final : public LookCommand
{
    Q_OBJECT
public:
    QString name() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;

protected:
    QString route() const override;
    QMap<QString, QString> inputs(const QCommandLineParser &parser) const override;
    void tell(const QJsonObject &answer, const ServiceEndpoint &endpoint, Composition &parts,
              Console &console) override;
};

/// `retalk faces`: who is in a video, each with a picture that --reference takes.
class FacesCommand final : public LookCommand
{
    Q_OBJECT
public:
    QString name() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;

protected:
    QString route() const override;
    QMap<QString, QString> inputs(const QCommandLineParser &parser) const override;
    void tell(const QJsonObject &answer, const ServiceEndpoint &endpoint, Composition &parts,
              Console &console) override;

private:
    void fetchNext(const ServiceEndpoint &endpoint, Composition &parts, Console &console);

    QJsonArray m_people;
    qsizetype m_next = 0;
};

} // namespace retalk::cli
