#pragma once

#include "films/film.h"

namespace retalk {

/// Parses a part as typed: "0:12-0:31,voice=a.wav", then ",offset=3.2", ",face=b.jpg" and ",track=2" in any
/// order. No range, or "0:12-", means to the end of the video. File names may contain commas. Fails with kind
/// InvalidInput and a message for the user.
Expected<FilmPart> partFromText(const QString &text);

/// The parts from a table of comma-separated values. Its first line names the columns: from, to, voice and
/// optionally offset and face, in any order. File names are relative to the table. All errors are reported at
/// once: kind InvalidInput, with the line number in the message.
struct PartTable
{
    QList<FilmPart> parts;
    QList<Error> errors;
};
PartTable partsFromTable(const QByteArray &csv, const QString &folder);

/// Parses "original:-18" or "FILE:-12", optionally followed by ",duck" to lower it while the voice speaks. A
/// file without a number gets 0 dB. Fails with kind InvalidInput and a message for the user.
Expected<Underlay> underlayFromText(const QString &text);

} // namespace retalk
