#include "cli/speakcommand.h"

#include "base/onpool.h"
#include "cli/console.h"
#include "net/outputplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <chrono>
#include <optional>

namespace retalk::cli {

using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

/// Bytes; a letter has up to four.
constexpr qint64 kLargestText = 4 * DraftVoice::kLongestText + 1;
constexpr double kShortestSpeech = 0.1; ///< s
constexpr double kLongestSpeech = 600;

/// Returns nothing if it isn't a valid length.
std::optional<std::chrono::milliseconds> lengthFrom(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= kShortestSpeech && seconds <= kLongestSpeech))
        return std::nullopt;
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

/// Returns the path if a WAV file can be created or replaced there.
Expected<QString> checkedOutput(const QString &typed)
{
    const QFileInfo file(typed);
    const QString wav = u"wav"_s;
    const QString suffix = file.suffix();
    if (!suffix.isEmpty() && suffix.compare(wav, Qt::CaseInsensitive) != 0) {
        return failure(ErrorKind::InvalidInput,
                       SpeakCommand::tr("Speech is saved as a WAV file, not as .%1. Choose a name that ends "
                                        "in .wav.")
                           .arg(suffix));
    }
    const bool hasEnding = !suffix.isEmpty() || file.isDir() || typed.endsWith(u'/') || isNameTaken(typed);
    const QString path = file.absoluteFilePath() + (typed.endsWith(u'/') ? u"/"_s : QString());
    const QString output = hasEnding ? path : path + u'.' + wav;
    const auto place = outputPlace(output);
    if (!place)
        return failure(place.error());
    if (auto checked = checkOutput(*place); !checked)
        return failure(checked.error());
    // The name may have no ending, or be a link.
    const QFileInfo there(place->path());
    if (there.isFile() && there.suffix().compare(wav, Qt::CaseInsensitive) != 0) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("retalk::OutputPlace", "%1 can't be replaced. Choose another name.")
                .arg(QDir::toNativeSeparators(there.filePath())));
    }
    return output;
}

QString inSeconds(std::chrono::milliseconds length)
{
    return QLocale().toString(double(length.count()) / 1000, 'f', 1);
}

} // namespace

SpeakCommand::SpeakCommand()
    : Command(
          {.name = u"speak"_s,
           .description = tr("Speak words with a robot's voice, to judge timing by."),
           .options = {{u"text"_s, tr("The words to speak."), tr("WORDS")},
                       {u"text-file"_s, tr("A text file with the words to speak."), tr("FILE")},
                       {u"language"_s,
                        tr("The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if "
                           "not given."),
                        tr("CODE")},
                       {u"seconds"_s,
                        tr("How long the voice track lasts: the words are spoken at a natural pace that "
                           "fits, and silence follows them."),
                        u"N"_s},
                       {QStringList{u"o"_s, u"output"_s},
                        tr("The WAV file to write. A file that's there is replaced."), tr("FILE")},
                       jsonOption()},
           .required = {u"output"_s},
           .words = {}})
{
}

QString SpeakCommand::usageError(const QCommandLineParser &parser) const
{
    if (parser.isSet(u"text"_s) == parser.isSet(u"text-file"_s))
        return tr("Give either --text or --text-file.");
    if (parser.isSet(u"seconds"_s) && !lengthFrom(parser.value(u"seconds"_s)))
        return tr("--seconds needs a number from %1 to %2, not “%3”.")
            .arg(QString::number(kShortestSpeech), QString::number(kLongestSpeech),
                 parser.value(u"seconds"_s));
    const QString output = parser.value(u"output"_s);
    const bool isInput = parser.isSet(u"text-file"_s) && QFileInfo::exists(output) &&
                         QFileInfo(output) == QFileInfo(parser.value(u"text-file"_s));
    return isInput ? tr("--output names the file with the words.") : QString();
}

void SpeakCommand::refuse(const Error &error, Console &console)
{
    console.error(error);
    Q_EMIT finished(exitCodeFor(error));
}

void SpeakCommand::start(const QCommandLineParser &parser, Composition &, Console &console)
{
    DraftVoice::Wanted wanted{.text = parser.value(u"text"_s),
                              .language = parser.isSet(u"language"_s) ? parser.value(u"language"_s)
                                                                      : draftLanguageFor(QLocale()),
                              .length = lengthFrom(parser.value(u"seconds"_s)).value_or(0ms)};
    if (parser.isSet(u"text-file"_s)) {
        QFile file(parser.value(u"text-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return refuse({.kind = ErrorKind::InvalidInput,
                           .message = tr("The text file “%1” can't be read.").arg(file.fileName()),
                           .detail = file.errorString()},
                          console);
        wanted.text = QString::fromUtf8(file.read(kLargestText));
    }
    const auto output = checkedOutput(parser.value(u"output"_s));
    if (!output) {
        Error error = output.error();
        error.field = u"output"_s;
        return refuse(error, console);
    }
    auto *voice = new DraftVoice(wanted, this);
    connect(voice, &DraftVoice::finished, this,
            [this, output = *output, length = wanted.length,
             &console](const Expected<DraftVoice::Spoken> &spoken) {
                if (spoken)
                    take(*spoken, output, length, console);
                else
                    refuse(spoken.error(), console);
            });
    voice->start();
}

void SpeakCommand::take(const DraftVoice::Spoken &spoken, const QString &output,
                        std::chrono::milliseconds wanted, Console &console)
{
    if (spoken.isTooLong)
        return refuse(
            {.kind = ErrorKind::InvalidInput,
             .message = tr("The words take %1 s even at %2 words a minute, so they don't fit into %3 "
                           "s. Shorten the text.")
                            .arg(inSeconds(spoken.speech), QLocale().toString(spoken.wordsAMinute),
                                 inSeconds(wanted)),
             .field = u"text"_s},
            console);
    onPool(
        this, [sound = spoken.sound, output] { return saveWav(sound, output); },
        [this, spoken, &console](const Expected<QString> &saved) {
            if (!saved)
                return refuse(saved.error(), console);
            console.event(u"spoken"_s, {{u"file"_s, *saved},
                                        {u"seconds"_s, double(spoken.sound.length().count()) / 1000},
                                        {u"speech_seconds"_s, double(spoken.speech.count()) / 1000},
                                        {u"words_a_minute"_s, spoken.wordsAMinute}});
            console.result(*saved);
            console.say(
                tr("%1 s at %2 words a minute. It's a robot's voice: good for judging timing, not for "
                   "the final video.")
                    .arg(inSeconds(spoken.speech), QLocale().toString(spoken.wordsAMinute)));
            Q_EMIT finished(ExitDone);
        });
}

} // namespace retalk::cli
