#pragma once

#include "cli/command.h"
#include "media/draftvoice.h"

namespace retalk::cli {

/// `retalk speak`: makes a draft voice track from text, to judge the timing before a voice is recorded.
class SpeakCommand final : public Command
{
    Q_OBJECT
public:
    SpeakCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    QString usageError(const QCommandLineParser &parser) const override;

private:
    void refuse(const Error &error, Console &console);
    void take(const DraftVoice::Spoken &spoken, const QString &output, std::chrono::milliseconds wanted,
              Console &console);
};

} // namespace retalk::cli
