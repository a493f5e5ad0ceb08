#include "films/storedfilm.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kServices{
    std::pair{ServiceKind::Local, QLatin1StringView("local")},
    std::pair{ServiceKind::EvoLink, QLatin1StringView("evolink")},
    std::pair{ServiceKind::Custom, QLatin1StringView("custom")},
};
constexpr std::array kUnderlays{
    std::pair{Underlay::Kind::None, QLatin1StringView("none")},
    std::pair{Underlay::Kind::Original, QLatin1StringView("original")},
    std::pair{Underlay::Kind::File, QLatin1StringView("file")},
};

template <typename Table, typename Value>
QString nameOf(const Table &table, Value value)
{
    const auto *found =
        std::find_if(table.begin(), table.end(), [value](const auto &pair) { return pair.first == value; });
    return found != table.end() ? QString(found->second) : QString();
}

template <typename Table, typename Value>
Value valueOf(const Table &table, const QString &name, Value otherwise)
{
    const auto *found =
        std::find_if(table.begin(), table.end(), [&name](const auto &pair) { return name == pair.second; });
    return found != table.end() ? found->first : otherwise;
}

QJsonValue stampToJson(const FileStamp &stamp)
{
    return QJsonArray{stamp.bytes, stamp.modifiedNs, qint64(stamp.inode)};
}

FileStamp stampFromJson(const QJsonValue &value)
{
    return {.bytes = value[0].toInteger(-1),
            .modifiedNs = value[1].toInteger(),
            .inode = quint64(value[2].toInteger())};
}

QJsonArray stampsToJson(const QList<FileStamp> &stamps)
{
    QJsonArray array;
    for (const FileStamp &stamp : stamps)
        array.append(stampToJson(stamp));
    return array;
}

QList<FileStamp> stampsFromJson(const QJsonValue &value)
{
    QList<FileStamp> stamps;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &stamp : array)
        stamps += stampFromJson(stamp);
    return stamps;
}

QJsonObject partToJson(const FilmPart &part)
{
    return {{u"from"_s, qint64(part.from.count())},
            {u"to"_s, qint64(part.to.count())},
            {u"voice"_s, part.voice},
            {u"voice_from"_s, qint64(part.voiceFrom.count())},
            {u"track"_s, part.voiceTrack},
            {u"face"_s, part.face}};
}

FilmPart partFromJson(const QJsonValue &value)
{
    return {.from = std::chrono::milliseconds(value[u"from"].toInteger()),
            .to = std::chrono::milliseconds(value[u"to"].toInteger()),
            .voice = value[u"voice"].toString(),
            .voiceFrom = std::chrono::milliseconds(value[u"voice_from"].toInteger()),
            .voiceTrack = value[u"track"].toInt(),
            .face = value[u"face"].toString()};
}

QJsonObject filmToJson(const Film &film)
{
    QJsonArray parts;
    for (const FilmPart &part : film.parts)
        parts.append(partToJson(part));
    QJsonArray order;
    for (const int given : film.order)
        order.append(given);
    return {{u"video"_s, film.video},
            {u"parts"_s, parts},
            {u"order"_s, order},
            {u"underlay"_s, QJsonObject{{u"kind"_s, nameOf(kUnderlays, film.underlay.kind)},
                                        {u"decibels"_s, film.underlay.decibels},
                                        {u"file"_s, film.underlay.file},
                                        {u"ducks"_s, film.underlay.ducks}}},
            {u"output"_s, film.output},
            {u"service"_s, QJsonObject{{u"kind"_s, nameOf(kServices, film.service.kind)},
                                       {u"api"_s, film.service.apiBase.toString(QUrl::FullyEncoded)},
                                       {u"files"_s, film.service.filesBase.toString(QUrl::FullyEncoded)}}},
            {u"threshold"_s, film.faceThreshold},
            {u"quality"_s, toString(film.quality)}};
}

Film filmFromJson(const QJsonObject &object)
{
    const QJsonValue underlay = object[u"underlay"];
    const QJsonValue service = object[u"service"];
    Film film{.video = object[u"video"].toString(),
              .parts = {},
              .underlay = {.kind = valueOf(kUnderlays, underlay[u"kind"].toString(), Underlay::Kind::None),
                           .decibels = underlay[u"decibels"].toDouble(),
                           .file = underlay[u"file"].toString(),
                           .ducks = underlay[u"ducks"].toBool()},
              .output = object[u"output"].toString(),
              .service = {.kind = valueOf(kServices, service[u"kind"].toString(), ServiceKind::Local),
                          .apiBase = QUrl(service[u"api"].toString()),
                          .filesBase = QUrl(service[u"files"].toString())},
              .faceThreshold = object[u"threshold"].toInt(kFaceThresholdDefault),
              .quality =
                  draftQualityFromString(object[u"quality"].toString()).value_or(DraftQuality::Normal)};
    const QJsonArray parts = object[u"parts"].toArray();
    for (const QJsonValue &part : parts)
        film.parts += partFromJson(part);
    const QJsonArray order = object[u"order"].toArray();
    for (const QJsonValue &given : order)
        film.order += given.toInt();
    return film;
}

/// Returns true if the film meets the guarantees of planFilm(), so that no index from the store is out of
/// range.
bool fitsTogether(const StoredFilm &film)
{
    const bool isPlan = !film.id.isNull() && film.frames > 0 && film.rate.isKnown() &&
                        !film.pieces.isEmpty() && film.jobs.size() == film.pieces.size() &&
                        film.attempts.size() == film.pieces.size() &&
                        film.stamps.voices.size() == film.film.parts.size() &&
                        film.stamps.faces.size() == film.film.parts.size();
    return isPlan && std::all_of(film.pieces.cbegin(), film.pieces.cend(), [&film](const FilmPiece &piece) {
               return piece.part >= 0 && piece.part < film.film.parts.size() && piece.first >= 0 &&
                      piece.frames > 0 && piece.overlap >= 0 && piece.overlap < piece.frames &&
                      piece.frames <= film.frames && piece.first <= film.frames - piece.frames;
           });
}

} // namespace

QByteArray toStored(const StoredFilm &film)
{
    QJsonArray pieces;
    for (qsizetype i = 0; i < film.pieces.size(); ++i) {
        const FilmPiece &piece = film.pieces[i];
        pieces.append(QJsonArray{piece.part, piece.first, piece.frames, piece.overlap,
                                 film.jobs.value(i).toString(QUuid::WithoutBraces), film.attempts.value(i)});
    }
    QJsonObject object{{u"id"_s, film.id.toString(QUuid::WithoutBraces)},
                       {u"film"_s, filmToJson(film.film)},
                       {u"frames"_s, film.frames},
                       {u"rate"_s, QJsonArray{film.rate.numerator, film.rate.denominator}},
                       {u"pieces"_s, pieces},
                       {u"video_stamp"_s, stampToJson(film.stamps.video)},
                       {u"voice_stamps"_s, stampsToJson(film.stamps.voices)},
                       {u"face_stamps"_s, stampsToJson(film.stamps.faces)},
                       {u"underlay_stamp"_s, stampToJson(film.stamps.underlay)},
                       {u"output_chosen"_s, film.outputChosen},
                       {u"over"_s, film.isJoined},
                       {u"whole"_s, stampToJson(film.whole)},
                       {u"created"_s, film.createdAt.toMSecsSinceEpoch()}};
    if (!film.withoutUnderlay.isEmpty())
        object[u"without_underlay"_s] = film.withoutUnderlay;
    if (film.isSalvaged)
        object[u"salvaged"_s] = true;
    if (film.isCancelled)
        object[u"cancelled"_s] = true;
    if (film.joinedAt.isValid())
        object[u"over_at"_s] = film.joinedAt.toMSecsSinceEpoch();
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Expected<StoredFilm> filmFromStored(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    StoredFilm film{.id = QUuid::fromString(object[u"id"].toString()),
                    .film = filmFromJson(object[u"film"].toObject()),
                    .frames = object[u"frames"].toInteger(),
                    .rate = {object[u"rate"][0].toInt(), object[u"rate"][1].toInt()},
                    .stamps = {.video = stampFromJson(object[u"video_stamp"]),
                               .voices = stampsFromJson(object[u"voice_stamps"]),
                               .faces = stampsFromJson(object[u"face_stamps"]),
                               .underlay = stampFromJson(object[u"underlay_stamp"])},
                    .outputChosen = object[u"output_chosen"].toBool(),
                    .isJoined = object[u"over"].toBool(),
                    .isCancelled = object[u"cancelled"].toBool(),
                    .isSalvaged = object[u"salvaged"].toBool(),
                    .whole = stampFromJson(object[u"whole"]),
                    .withoutUnderlay = object[u"without_underlay"].toString(),
                    .createdAt = QDateTime::fromMSecsSinceEpoch(object[u"created"].toInteger(), Qt::UTC)};
    const QJsonArray pieces = object[u"pieces"].toArray();
    for (const QJsonValue &piece : pieces) {
        film.pieces +=
            {piece[0].toInt(-1), piece[1].toInteger(-1), piece[2].toInteger(), piece[3].toInteger()};
        film.jobs += QUuid::fromString(piece[4].toString());
        film.attempts += piece[5].toInt();
    }
    if (const QJsonValue over = object[u"over_at"]; over.isDouble())
        film.joinedAt = QDateTime::fromMSecsSinceEpoch(over.toInteger(), Qt::UTC);
    // Films of an earlier version don't have them.
    if (!object.contains(u"face_stamps"))
        film.stamps.faces.resize(film.film.parts.size());
    if (!fitsTogether(film) || film.jobs.contains(QUuid())) {
        return failure(ErrorKind::Protocol,
                       QCoreApplication::translate("retalk::Film", "A stored film can't be read."));
    }
    return film;
}

} // namespace retalk
