#include "cli/filmcommand.h"

#include "api/credits.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/jobargument.h"
#include "cli/requestoptions.h"
#include "cli/serviceoption.h"
#include "cli/yesnoquestion.h"
#include "films/filmrunner.h"
#include "films/filmtext.h"
#include "films/storedfilm.h"
#include "program/composition.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestTable = 1'000'000; ///< bytes

PriceRule ruleOf(const ServiceAddress &service)
{
    switch (service.kind) {
    case ServiceKind::Local:
        return freePriceRule();
    case ServiceKind::EvoLink:
        return publishedPriceRule();
    case ServiceKind::Custom:
        break;
    }
    return unknownPriceRule();
}

/// Only known so that its refusal says why.
QCommandLineOption extendOption()
{
    QCommandLineOption option(u"extend"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

FilmPart absolute(FilmPart part)
{
    part.voice = inputFrom(part.voice);
    part.face = inputFrom(part.face);
    return part;
}

} // namespace

QString FilmStartCommand::priceOf(const Film &film, const QList<FilmPiece> &pieces, FrameRate rate)
{
    const PriceRule rule = ruleOf(film.service);
    const auto count = int(pieces.size());
    if (isFree(rule))
        return tr("%Ln piece(s), free", nullptr, count);
    if (!isKnown(rule))
        return tr("%Ln piece(s) at the service's own price", nullptr, count);
    const double credits = filmCredits(pieces, rate, rule);
    const QLocale locale;
    //: %1: credits, %2: US dollars
    return tr("%Ln piece(s), about %1 credits ($%2)", nullptr, count)
        .arg(locale.toString(credits, 'f', 1), locale.toString(credits / rule.creditsPerUsd, 'f', 2));
}

QCommandLineOption FilmStartCommand::underlayOption()
{
    return {
        u"underlay"_s,
        FilmCommand::tr("What is heard below the voice tracks, in dB: original:-18, or a file with music and "
                        "effects, as long as the video, such as music.wav:-12. With “,duck” at the end it "
                        "gives way while the voice speaks. The video without it is kept, too."),
        u"NAME:DB"_s};
}

QString FilmStartCommand::underlayError(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"underlay"_s))
        return {};
    const auto underlay = underlayFromText(parser.value(u"underlay"_s));
    return underlay ? QString() : u"--underlay: "_s + underlay.error().message;
}

Underlay FilmStartCommand::underlayFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"underlay"_s))
        return {};
    Underlay underlay = underlayFromText(parser.value(u"underlay"_s)).value_or(Underlay{});
    underlay.file = inputFrom(underlay.file);
    return underlay;
}

void FilmStartCommand::make(const Film &film, Consent leave)
{
    m_consent = leave;
    const QList<Error> broken = validate(film);
    if (!broken.isEmpty())
        return refuseBroken(film, broken);
    auto *look = new FilmProbe(sorted(film), filmLimits(film.service), this);
    connect(look, &FilmProbe::finished, this, &FilmStartCommand::takeProbe);
    look->start();
}

/// An invalid range may just be the result of the video ending early, so look at the video first.
void FilmStartCommand::refuseBroken(const Film &film, const QList<Error> &errors)
{
    const bool isVideoWrong = std::any_of(errors.cbegin(), errors.cend(),
                                          [](const Error &error) { return error.field == u"video"; });
    const bool isRangeWrong = std::any_of(errors.cbegin(), errors.cend(),
                                          [](const Error &error) { return error.field.endsWith(u".range"); });
    if (isVideoWrong || !isRangeWrong)
        return refuseAll(errors);
    auto *look = new FilmProbe({.video = film.video}, {}, this); // examines the video only
    connect(look, &FilmProbe::finished, this, [this, film, errors](const FilmProbe::Result &found) {
        if (!found.errors.isEmpty())
            return refuseAll(errors + found.errors);
        refuseAll(found.facts.rate.isKnown() && found.facts.frames > 0 ? validate(film, videoEnd(found.facts))
                                                                       : errors);
    });
    look->start();
}

void FilmStartCommand::refuseAll(const QList<Error> &errors)
{
    for (const Error &error : errors)
        console().error(error);
    Q_EMIT finished(ExitInputRefused);
}

void FilmStartCommand::takeProbe(const FilmProbe::Result &found)
{
    m_found = found;
    if (!found.errors.isEmpty())
        return refuseAll(found.errors);
    const FilmPlan plan = planFilm(found.film, found.facts, filmLimits(found.film.service));
    if (!plan.errors.isEmpty())
        return refuseAll(plan.errors);
    m_pieces = plan.pieces;
    planned(plan);
}

void FilmStartCommand::planned(const FilmPlan &plan)
{
    const QString price = priceOf(m_found.film, plan.pieces, m_found.facts.rate);
    QJsonObject fields{{u"pieces"_s, plan.pieces.size()}};
    const PriceRule rule = ruleOf(m_found.film.service);
    if (isKnown(rule))
        fields[u"credits"_s] = filmCredits(plan.pieces, m_found.facts.rate, rule);
    console().event(u"planned"_s, fields);
    console().say(price);
    for (const QString &note : unheardNotes(m_found.film, m_found.facts)) {
        console().event(u"warning"_s, {{u"message"_s, note}});
        console().say(FollowCommand::tr("Warning: %1").arg(note));
    }
    if (const auto same = findDuplicate())
        return refuseDuplicate(*same);
    if (m_consent.pays || isFree(rule))
        return beginFilm();
    if (!YesNoQuestion::canAsk(console())) {
        return refuse({.kind = ErrorKind::InvalidInput,
                       .message = tr("Nothing was submitted. Add --yes to submit %1.").arg(price),
                       .apiCode = u"usage"_s},
                      ExitUsage);
    }
    auto *question = new YesNoQuestion(&console(), this);
    connect(question, &YesNoQuestion::answered, this, [this](bool isYes) {
        if (isYes)
            beginFilm();
        else
            Q_EMIT finished(ExitUsage);
    });
    //: %1: "6 pieces, about 532.0 credits ($7.82)", %2: the letters to type
    question->ask(tr("Submit %1? %2").arg(price, YesNoQuestion::choice()));
}

/// Returns the film that this one would repeat by mistake.
std::optional<StoredFilm> FilmStartCommand::findDuplicate() const
{
    const FilmRunner *films = parts().films();
    const bool isWanted = m_consent.repeats || m_mayRepeat;
    return films && !isWanted ? films->findDuplicate(m_found.film, m_found.stamps) : std::nullopt;
}

/// Without a confirmation, the same film would be paid for twice.
void FilmStartCommand::refuseDuplicate(const StoredFilm &duplicate)
{
    const auto refused = [this](const QString &message) {
        refuse({.kind = ErrorKind::InvalidInput, .message = message, .apiCode = u"usage"_s}, ExitUsage);
    };
    if (!duplicate.isJoined) {
        return refused(
            tr("The same film was begun already and isn't finished. “retalk resume %1” continues it, "
               "and what's paid for stays paid. Add --again to begin it once more.")
                .arg(shortId(duplicate.id)));
    }
    if (!YesNoQuestion::canAsk(console())) {
        return refused(
            tr("The same film was finished less than a minute ago (film %1). Add --again to submit "
               "it once more.")
                .arg(shortId(duplicate.id)));
    }
    m_mayRepeat = true;
    auto *question = new YesNoQuestion(&console(), this);
    connect(question, &YesNoQuestion::answered, this, [this](bool isYes) {
        if (isYes)
            beginFilm();
        else
            Q_EMIT finished(ExitUsage);
    });
    //: %1: "6 pieces, about 532.0 credits ($7.82)", %2: the letters to type
    question->ask(tr("Submit the same again? %1 %2")
                      .arg(priceOf(m_found.film, m_pieces, m_found.facts.rate), YesNoQuestion::choice()));
}

void FilmStartCommand::beginFilm()
{
    FilmRunner *films = parts().films();
    if (!followFilms())
        return leaveWith({.kind = ErrorKind::Disk, .message = tr("The job list can't be read.")});
    // The user took time to answer, and another process may have started the same film meanwhile.
    if (m_found.film.service.kind != ServiceKind::Local && !m_consent.repeats) {
        auto turn = lockFrom(films->acquireSubmitLock(m_found.film));
        if (!turn)
            return;
        if (const auto same = findDuplicate())
            return refuseDuplicate(*same);
        m_submitLock = std::move(turn);
    }
    // Cancel the earlier film, or the next resume would pay for both.
    const auto duplicate =
        m_consent.repeats ? films->findDuplicate(m_found.film, m_found.stamps) : std::optional<StoredFilm>();
    if (duplicate && !duplicate->isJoined) {
        if (const auto cancelled = films->cancel(duplicate->id); !cancelled)
            return leaveWith(cancelled.error());
    }
    connect(films, &FilmRunner::beginFailed, this, [this](const QUuid &, const Error &error) {
        m_submitLock.reset();
        leaveWith(error);
    });
    connect(films, &FilmRunner::begun, this, [this, films](const QUuid &id) {
        m_submitLock.reset();
        for (const StoredFilm &film : films->films()) {
            if (film.id == id)
                addFilm(film);
        }
    });
    films->begin(m_found, m_pieces, true);
}

void FilmStartCommand::leaveWith(const Error &error)
{
    refuse(error, exitCodeFor(error));
}

FilmCommand::FilmCommand()
    : FilmStartCommand({
          .name = u"film"_s,
          .description =
              tr("Give parts of a video new voice tracks and join everything into one file. Long parts "
                 "are split; what lies between parts stays as it is."),
          .options =
              {
                  {u"video"_s, tr("The video, a file on this computer."), tr("FILE")},
                  {u"part"_s,
                   tr("A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as "
                      "0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given "
                      "several "
                      "times."),
                   tr("PART")},
                  {u"table"_s, tr("Parts from a CSV file with the columns from, to, voice, offset and face."),
                   tr("FILE")},
                  underlayOption(),
                  faceThresholdOption(),
                  qualityOption(),
                  serviceOption(),
                  {u"files-service"_s, tr("Where files are uploaded, if not to the same address."), u"URL"_s},
                  {QStringList{u"o"_s, u"output"_s},
                   tr("The finished video. An older file of that name is replaced once the new one is "
                      "complete."),
                   tr("FILE")},
                  {u"yes"_s, tr("Submit the pieces without asking about the price.")},
                  {u"again"_s, tr("Begin the film even if the same one isn't finished, or was finished less "
                                  "than a minute ago.")},
                  extendOption(),
                  jsonOption(),
              },
          .required = {u"video"_s, u"output"_s},
          .words = {},
      })
{
}

QString FilmCommand::usageError(const QCommandLineParser &parser) const
{
    for (const QString &text : parser.values(u"part"_s)) {
        if (const auto part = partFromText(text); !part)
            return u"--part: "_s + part.error().message;
    }
    if (parser.isSet(u"extend"_s)) {
        return tr("--extend is for “retalk generate”: a film is always as long as its video, or what lies "
                  "behind a part would shift. Use a shorter voice track.");
    }
    if (!parser.isSet(u"part"_s) && !parser.isSet(u"table"_s))
        return tr("--%1 is missing.").arg(u"part"_s);
    if (const QString wrong = underlayError(parser); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = requestError(parser); !wrong.isEmpty())
        return wrong;
    return serviceError(parser);
}

void FilmCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    begin(parts, console);
    const auto service = serviceFrom(parser, *parts.settings());
    if (!service)
        return refuse(service.error(), ExitUsage);
    Film film{.video = inputFrom(parser.value(u"video"_s)),
              .parts = {},
              .underlay = {},
              .output = parser.value(u"output"_s),
              .service = *service,
              .quality = qualityFrom(parser)};
    film.faceThreshold = faceThresholdFrom(parser).value_or(film.faceThreshold);
    for (const QString &text : parser.values(u"part"_s)) {
        if (const auto part = partFromText(text))
            film.parts += absolute(*part);
    }
    if (parser.isSet(u"table"_s)) {
        QFile file(parser.value(u"table"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return refuse({.kind = ErrorKind::InvalidInput,
                           .message = tr("The table “%1” can't be read.").arg(file.fileName()),
                           .detail = file.errorString(),
                           .apiCode = u"usage"_s},
                          ExitUsage);
        }
        const PartTable table = partsFromTable(file.read(kLargestTable), QFileInfo(file).absolutePath());
        for (const Error &error : table.errors)
            console.error(error);
        if (!table.errors.isEmpty()) {
            Q_EMIT finished(ExitInputRefused);
            return;
        }
        film.parts += table.parts;
    }
    film.underlay = underlayFrom(parser);
    make(film, {.pays = parser.isSet(u"yes"_s), .repeats = parser.isSet(u"again"_s)});
}

} // namespace retalk::cli
