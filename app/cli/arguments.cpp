#include "cli/arguments.h"

#include "base/mounts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <numeric>
#include <vector>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::cli::Command)
};

/// From this length on, the beginning of a command's name suggests that command.
constexpr qsizetype kShortestBeginning = 3;

/// Returns how many letters must be inserted, deleted, replaced or swapped with the next to turn `a` into `b`
/// (optimal string alignment).
int distance(const QString &a, const QString &b)
{
    const auto width = static_cast<std::size_t>(b.size() + 1);
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({replaced, above[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above.back();
}

/// Returns whether a value follows an option that QApplication handles itself, with one or two dashes;
/// nothing for others.
std::optional<bool> qtOptionTakesValue(const QString &name)
{
    static const QStringList withValue{u"platform"_s,        u"platformpluginpath"_s,
                                       u"platformtheme"_s,   u"plugin"_s,
                                       u"qwindowgeometry"_s, u"geometry"_s,
                                       u"qwindowicon"_s,     u"icon"_s,
                                       u"qwindowtitle"_s,    u"title"_s,
                                       u"session"_s,         u"display"_s,
                                       u"style"_s,           u"stylesheet"_s,
                                       u"qmljsdebugger"_s};
    static const QStringList alone{u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s};
    if (withValue.contains(name))
        return true;
    return alone.contains(name) ? std::optional(false) : std::nullopt;
}

bool isInput(const QString &argument)
{
    return argument.contains(u"://") || argument.startsWith(u"file:") || argument.startsWith(u'~') ||
           isMountAddress(argument) || QFileInfo::exists(argument);
}

QString meant(const QString &sentence, const QString &suggestion)
{
    return suggestion.isEmpty() ? sentence
                                //: after “There is no command generat.”; %2 is a command or an option
                                : ArgumentsText::tr("%1 Did you mean %2?").arg(sentence, suggestion);
}

} // namespace

std::optional<QString> notUtf8(int argc, const char *const argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView bytes(argv[i]);
        if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
            continue;
        QString shown;
        for (qsizetype at = 0; at < bytes.size();) {
            qsizetype length = 1;
            while (length <= 4 && at + length <= bytes.size() &&
                   !QUtf8StringView(bytes.data() + at, length).isValidUtf8())
                ++length;
            if (length > 4 || at + length > bytes.size()) {
                shown += u"\\x%1"_s.arg(uint(uchar(bytes[at])), 2, 16, QLatin1Char('0'))
                             .toUpper()
                             .replace(u'X', u'x');
                ++at;
            } else {
                shown += QString::fromUtf8(bytes.data() + at, length);
                at += length;
            }
        }
        return shown;
    }
    return std::nullopt;
}

QString inputFrom(const QString &argument)
{
    if (argument.isEmpty() || argument.contains(u"://") || argument.startsWith(u"file:") ||
        argument.startsWith(u'~') || isMountAddress(argument) ||
        (isWindowsPath(argument) && !QFileInfo::exists(argument)))
        return argument;
    return QFileInfo(argument).absoluteFilePath();
}

QString closest(const QString &word, const QStringList &known)
{
    QString best;
    int least = std::max(1, int(word.size()) / 3) + 1;
    for (const QString &candidate : known) {
        if (const int steps = distance(word.toLower(), candidate); steps < least) {
            least = steps;
            best = candidate;
        }
    }
    if (!best.isEmpty() || word.size() < kShortestBeginning)
        return best;
    const auto longer = std::find_if(known.cbegin(), known.cend(), [&word](const QString &candidate) {
        return candidate.startsWith(word, Qt::CaseInsensitive);
    });
    return longer == known.cend() ? QString() : *longer;
}

QString argumentError(const QStringList &arguments, const QStringList &commands)
{
    bool hasInput = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--")
            return {};
        if (argument.startsWith(u'-') && argument.size() > 1) {
            const QString name = argument.sliced(argument.startsWith(u"--") ? 2 : 1).section(u'=', 0, 0);
            const auto takesValue = qtOptionTakesValue(name);
            if (!takesValue)
                return meant(
                    ArgumentsText::tr("There is no option %1 here.").arg(argument.section(u'=', 0, 0)),
                    closest(argument, {u"--help"_s, u"--version"_s}));
            if (*takesValue && !argument.contains(u'='))
                ++i;
            continue;
        }
        if (isInput(argument)) {
            hasInput = true;
            continue;
        }
        if (hasInput || argument.contains(u'/') || argument.contains(u'.') || argument.contains(u'\\'))
            return ArgumentsText::tr("There is no file “%1”, and a link begins with https://.").arg(argument);
        return meant(ArgumentsText::tr("There is no command %1.").arg(argument), closest(argument, commands));
    }
    return {};
}

std::optional<MissingValue> missingValue(const QStringList &arguments,
                                         const QList<QCommandLineOption> &options)
{
    const auto optionOf = [&options](const QString &argument) {
        const qsizetype dashes = argument.startsWith(u"--") ? 2 : argument.startsWith(u'-') ? 1 : 0;
        const QString name = argument.sliced(dashes).section(u'=', 0, 0);
        const auto isIt = [&](const QCommandLineOption &option) {
            return dashes == (name.size() == 1 ? 1 : 2) && option.names().contains(name);
        };
        return std::find_if(options.cbegin(), options.cend(), isIt);
    };
    for (qsizetype i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == u"--")
            break;
        const auto option = optionOf(arguments[i]);
        if (option == options.cend() || option->valueName().isEmpty() || arguments[i].contains(u'='))
            continue;
        const QString &value = arguments[++i];
        if (value == u"--" || optionOf(value) != options.cend())
            return MissingValue{.option = arguments[i - 1], .instead = value};
    }
    return std::nullopt;
}

} // namespace retalk::cli
