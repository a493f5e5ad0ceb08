#include "cli/console.h"

#include "base/log.h"

#include <QHash>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace retalk::cli {

namespace {

/// The option that a request field is given with.
QString optionOf(const QString &field)
{
    static const QHash<QString, QString> options{{u"video_url"_qs, u"--video"_qs},
                                                 {u"audio_url"_qs, u"--audio"_qs},
                                                 {u"ref_image_url"_qs, u"--reference"_qs},
                                                 {u"query_face_threshold"_qs, u"--face-threshold"_qs},
                                                 {u"callback_url"_qs, u"--callback-url"_qs}};
    return options.value(field);
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream); // whoever reads a pipe wants each line when it happens
}

} // namespace

Console::Console(bool isJson) : m_isJson(isJson), m_isTerminal(isatty(STDERR_FILENO) == 1) {}

void Console::event(const QString &event, QJsonObject fields)
{
    if (!m_isJson)
        return;
    fields[u"event"_qs] = event;
    write(stdout, QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
}

void Console::result(const QString &line)
{
    endProgress();
    if (!m_isJson)
        write(stdout, line.toLocal8Bit() + '\n');
}

void Console::say(const QString &line)
{
    endProgress();
    if (!m_isJson)
        write(stderr, redacted(line).toLocal8Bit() + '\n');
}

void Console::progress(const QString &line)
{
    if (m_isJson || !m_isTerminal)
        return;
    const QString padded = line.leftJustified(m_progressLength);
    write(stderr, '\r' + redacted(padded).toLocal8Bit());
    m_progressLength = line.size();
}

void Console::endProgress()
{
    if (m_progressLength > 0)
        write(stderr, "\n");
    m_progressLength = 0;
}

void Console::error(const Error &error)
{
    if (!m_isJson) {
        const QString option = optionOf(error.field);
        say(option.isEmpty() ? u"retalk: %1"_qs.arg(error.message)
                             : u"retalk: %1: %2"_qs.arg(option, error.message));
        return;
    }
    QJsonObject fields{{u"code"_qs, error.apiCode.isEmpty() ? toString(error.kind) : error.apiCode},
                       {u"kind"_qs, toString(error.kind)},
                       {u"message"_qs, redacted(error.message)}};
    if (!error.field.isEmpty())
        fields[u"field"_qs] = error.field;
    event(u"failed"_qs, fields);
}

} // namespace retalk::cli
