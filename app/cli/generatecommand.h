#pragma once

#include "api/generationrequest.h"
#include "cli/filmcommand.h"
#include "media/lengths.h"
#include "net/serviceaddress.h"

#include <optional>

namespace retalk::cli {

/// `retalk generate`: a job, from its inputs to the finished file.
class GenerateCommand final : public FilmStartCommand
{
    Q_OBJECT
public:
    GenerateCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    QString usageError(const QCommandLineParser &parser) const override;
    void planned(const FilmPlan &plan) override;

private:
    void warnOfEnd(const FilmPlan &plan);
    void checkLengths();
    void measure(const QString &input, std::chrono::milliseconds Lengths::*length);
    void endMeasuring();
    bool isTooLong() const;
    std::optional<QUuid> findDuplicate() const;
    void refuseDuplicate(const QUuid &duplicate, void (GenerateCommand::*next)());
    void askAboutDuplicate(const QUuid &duplicate, void (GenerateCommand::*next)());
    void checkLinks();
    void checkLink(const QString &link, const QString &field, QString *name);
    void endLinkChecks();
    void submit();

    GenerationRequest m_request;
    ServiceAddress m_service;
    QString m_output;
    int m_openChecks = 0; ///< number of link or file checks in progress
    Lengths m_lengths;
    Underlay m_underlay;
    bool m_isSplit = false;   ///< inputs that are too long may be submitted in pieces
    bool m_isAgain = false;   ///< a job that was already started or finished may be paid for again
    bool m_mayRepeat = false; ///< the user has been asked about a duplicate
    std::optional<Error> m_refusal;
};

} // namespace retalk::cli
