#pragma once

#include "films/film.h"

namespace retalk {

/// A part as it is typed: "0:12-0:31,voice=a.wav", then ",offset=3.2", ",face=b.jpg" and ",track=2" in any
/// order; no range or "0:12-": to the end of the video. Files may have commas in their names. Kind
/// InvalidInput with a sentence.
Expected<FilmPart> partFromText(const QString &text);

/// Parts from a table of comma-separated values whose first line names the columns: from, to, voice and, if
/// wanted, offset and face, in any order. Files are looked for beside the table. All that is wrong with it,
/// at once: kind InvalidInput, a sentence with the line's number.
struct PartTable
{
    QList<FilmPart> parts;
    QList<Error> errors;
};
PartTable partsFromTable(const QByteArray &csv, const QString &folder);

/// "original:-18" or "FILE:-12", then ",duck" for one that gives way to the voice; a file without a number is
/// 0 dB. Kind InvalidInput with a sentence.
Expected<Underlay> underlayFromText(const QString &text);

} // namespace retalk
