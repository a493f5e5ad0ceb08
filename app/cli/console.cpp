#include "cli/console.h"

#include "base/log.h"
#include "base/printable.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

/// Returns the option that sets a request field.
QString optionOf(const QString &field)
{
    static const QHash<QString, QString> options{
        {u"video_url"_s, u"--video"_s},           {u"audio_url"_s, u"--audio"_s},
        {u"ref_image_url"_s, u"--reference"_s},   {u"query_face_threshold"_s, u"--face-threshold"_s},
        {u"callback_url"_s, u"--callback-url"_s}, {u"output"_s, u"--output"_s}};
    return options.value(field);
}

/// Writes all bytes and returns 0, or the errno of the failure.
int write(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written >= 0) {
            done += written;
        } else if (errno == EAGAIN) { // another program made the shared terminal or pipe non-blocking
            pollfd waiting{descriptor, POLLOUT, 0};
            (void)::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

/// Returns true for an errno that means that there's no reader. A full disk behind a redirection doesn't
/// count: the job is still wanted.
bool isGone(int error)
{
    return error == EPIPE || error == EIO;
}

bool hasNoReader(int descriptor)
{
    pollfd state{descriptor, 0, 0};
    return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLERR | POLLHUP)) != 0;
}

/// Paths aren't redacted, because programs open them.
bool isPath(const QString &key)
{
    static const std::array<QLatin1String, 3> paths{QLatin1String("output"), QLatin1String("crop"),
                                                    QLatin1String("saved_as")};
    return std::find(paths.begin(), paths.end(), key) != paths.end();
}

QJsonValue masked(const QJsonValue &value)
{
    if (value.isString())
        return redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto item = array.begin(); item != array.end(); ++item)
            *item = masked(*item);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!isPath(field.key()))
                *field = masked(*field);
        }
        return object;
    }
    return value;
}

/// JSON doesn't escape DEL and the C1 controls, which terminals obey.
QByteArray withControlsEscaped(const QByteArray &json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            text += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text.toUtf8();
}

QByteArray shown(const QString &text)
{
    return oneLine(redacted(text)).toLocal8Bit();
}

} // namespace

QJsonValue timeField(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject errorFields(const Error &error)
{
    QJsonObject fields{{u"code"_s, error.apiCode.isEmpty() ? toString(error.kind) : error.apiCode},
                       {u"kind"_s, toString(error.kind)},
                       {u"message"_s, error.message}};
    if (!error.field.isEmpty())
        fields[u"field"_s] = error.field;
    if (!error.requestId.isEmpty())
        fields[u"request_id"_s] = error.requestId;
    return fields;
}

void add(QJsonObject &fields, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        fields[field.key()] = field.value();
}

Console::Console(bool isJson) : m_isJson(isJson), m_isTerminal(isatty(STDERR_FILENO) == 1) {}

void Console::print(const QByteArray &bytes)
{
    if (m_isOutputOpen && isGone(write(STDOUT_FILENO, bytes)))
        handleOutputClosed();
}

void Console::printError(const QByteArray &bytes)
{
    // Results are printed last, so if stderr and stdout go to the same place, a missing reader is noticed
    // here.
    if (isGone(write(STDERR_FILENO, bytes)) && m_isOutputOpen && hasNoReader(STDOUT_FILENO))
        handleOutputClosed();
}

void Console::handleOutputClosed()
{
    m_isOutputOpen = false;
    if (m_onOutputClosed)
        m_onOutputClosed();
}

void Console::event(const QString &event, const QJsonObject &fields)
{
    if (!m_isJson)
        return;
    QJsonObject line = masked(fields).toObject();
    line[u"event"_s] = event;
    print(withControlsEscaped(QJsonDocument(line).toJson(QJsonDocument::Compact)) + '\n');
}

void Console::result(const QString &line)
{
    endProgress();
    if (!m_isJson)
        print(oneLine(line).toLocal8Bit() + '\n');
}

void Console::say(const QString &line)
{
    endProgress();
    if (!m_isJson)
        printError(shown(line) + '\n');
}

void Console::ask(const QString &question)
{
    endProgress();
    if (!m_isJson)
        printError(shown(question) + ' ');
}

void Console::progress(const QString &line)
{
    if (m_isJson || !m_isTerminal)
        return;
    printError('\r' + shown(line.leftJustified(m_progressLength)));
    m_progressLength = line.size();
}

void Console::endProgress()
{
    if (m_progressLength > 0)
        printError("\n");
    m_progressLength = 0;
}

void Console::error(const Error &error, const QJsonObject &about)
{
    if (!m_isJson) {
        const QString option = optionOf(error.field);
        say(option.isEmpty() ? u"retalk: %1"_s.arg(error.message)
                             : u"retalk: %1: %2"_s.arg(option, error.message));
        return;
    }
    QJsonObject fields = errorFields(error);
    add(fields, about);
    event(u"failed"_s, fields);
}

} // namespace retalk::cli
