#include "films/filmtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kDuck(",duck");

struct TextText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Film)
};

Error unreadable(const QString &message)
{
    return {.kind = ErrorKind::InvalidInput, .message = message, .field = u"parts"_s};
}

/// Sets a named value of a part. Returns false for an unknown name. An empty value means none.
Expected<bool> set(FilmPart &part, const QString &name, const QString &value)
{
    if (name == u"voice")
        part.voice = value;
    else if (name == u"face")
        part.face = value;
    else if (name == u"track")
        part.voiceTrack = value.isEmpty() ? 0 : value.toInt();
    else if (name != u"from" && name != u"to" && name != u"offset")
        return false;
    if (name == u"track" && !value.isEmpty() && part.voiceTrack < 1)
        return failure(unreadable(TextText::tr("“%1” isn't an audio track number.").arg(value)));
    if ((name != u"from" && name != u"to" && name != u"offset") || value.isEmpty())
        return true;
    const auto time = timeFromText(value);
    if (!time)
        return failure(unreadable(TextText::tr("“%1” isn't a time such as 0:12 or 12.5.").arg(value)));
    // FilmPart uses zero for the end of the video, which is written by leaving the time out.
    if (name == u"to" && time->count() == 0) {
        return failure(unreadable(
            TextText::tr("A part can't end at %1. Leave the time out for the end of the video.").arg(value)));
    }
    if (name == u"offset")
        part.voiceFrom = *time;
    else
        (name == u"from" ? part.from : part.to) = *time;
    return true;
}

/// Returns the fields of a table row; commas inside quotes don't separate fields.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"')
            fields.last() += line[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            fields += QString();
        else
            fields.last() += c;
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

QString beside(const QString &folder, const QString &file)
{
    const bool isElsewhere = file.isEmpty() || file.contains(u"://") || file.startsWith(u'~');
    return isElsewhere ? file : QDir(folder).absoluteFilePath(file);
}

} // namespace

Expected<FilmPart> partFromText(const QString &text)
{
    // A comma ends a value only before a known name, because file names may contain commas.
    static const QRegularExpression next(u",(?=(?:voice|offset|face|track)=)"_s);
    QStringList pieces = text.split(next);
    FilmPart part;
    if (!pieces.first().contains(u'=')) {
        const QStringList range = pieces.takeFirst().split(u'-');
        const bool isRange = range.size() == 2 && !range[0].trimmed().isEmpty();
        if (!isRange) {
            return failure(
                unreadable(TextText::tr("“%1” isn't a part such as 0:12-0:31,voice=a.wav.").arg(text)));
        }
        for (const auto &[name, value] :
             {std::pair{u"from"_s, range[0]}, std::pair{u"to"_s, range[1].trimmed()}}) {
            if (const auto taken = set(part, name, value); !taken)
                return failure(taken.error());
        }
    }
    for (const QString &piece : std::as_const(pieces)) {
        const qsizetype at = piece.indexOf(u'=');
        const auto taken = set(part, piece.left(at), piece.sliced(at + 1));
        if (!taken)
            return failure(taken.error());
        if (!*taken)
            return failure(unreadable(TextText::tr("A part can't have “%1”.").arg(piece.left(at))));
    }
    return part;
}

PartTable partsFromTable(const QByteArray &csv, const QString &folder)
{
    PartTable table;
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xfeff))) // written by spreadsheets
        text.remove(0, 1);
    static const QRegularExpression lineEnd(u"\r\n|\n|\r"_s);
    const QStringList lines = text.split(lineEnd);
    QStringList names = fieldsOf(lines.first().toLower());
    for (const QString &name : {u"from"_s, u"to"_s, u"voice"_s}) {
        if (!names.contains(name))
            table.errors += unreadable(TextText::tr("The table has no column “%1”.").arg(name));
    }
    const bool isKnown = table.errors.isEmpty();
    for (qsizetype line = 1; line < lines.size() && isKnown; ++line) {
        if (lines[line].trimmed().isEmpty())
            continue;
        const QStringList fields = fieldsOf(lines[line]);
        FilmPart part;
        for (qsizetype i = 0; i < std::min(fields.size(), names.size()); ++i) {
            if (const auto taken = set(part, names[i], fields[i]); !taken) {
                //: %1: number of a table's line, %2: a sentence about it
                table.errors +=
                    unreadable(TextText::tr("Line %1: %2").arg(line + 1).arg(taken.error().message));
            }
        }
        part.voice = beside(folder, part.voice);
        part.face = beside(folder, part.face);
        table.parts += part;
    }
    if (table.parts.isEmpty() && table.errors.isEmpty())
        table.errors += unreadable(TextText::tr("The table has no parts."));
    return table;
}

Expected<Underlay> underlayFromText(const QString &text)
{
    const bool ducks = text.endsWith(kDuck);
    const QString plain = ducks ? text.chopped(kDuck.size()) : text;
    const qsizetype at = plain.lastIndexOf(u':');
    bool isNumber = false;
    const double decibels = at >= 0 ? plain.sliced(at + 1).toDouble(&isNumber) : 0;
    const QString what = isNumber ? plain.left(at) : plain;
    if (what == u"original")
        return Underlay{.kind = Underlay::Kind::Original, .decibels = decibels, .file = {}, .ducks = ducks};
    if (what.isEmpty() || what == u"none")
        return failure(
            Error{.kind = ErrorKind::InvalidInput,
                  .message =
                      TextText::tr("“%1” isn't an underlay such as original:-18 or music.wav:-12.").arg(text),
                  .field = u"underlay"_s});
    return Underlay{.kind = Underlay::Kind::File, .decibels = decibels, .file = what, .ducks = ducks};
}

} // namespace retalk
