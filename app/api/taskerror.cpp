#include "api/task.h"
#include "net/httperror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

struct Explanation
{
    const char *code;
    TaskErrorAdvice advice;
    const char *text;
    const char *own = nullptr; ///< retalk-service's message, if it says no more than `text`
};

constexpr const char *kInvalidParameters = "invalid_parameters";

// Values of `error.code`; see api-contract, "Task error codes".
constexpr std::array kCodes{
    Explanation{"content_policy_violation", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The service's content rules don't allow this video, voice "
                                  "track or photo. Use different ones, then submit again.")},
    Explanation{kInvalidParameters, TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "One of the settings or files doesn't fit, but the service didn't say "
                                  "which. Check them, then submit again.")},
    Explanation{"image_processing_error", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The face couldn't be processed. Use a video in which the face is clear, "
                                  "large and seen from the front, then submit again.")},
    Explanation{"image_dimension_mismatch", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The photo or video has the wrong size. Each side must have "
                                  "640 to 2048 pixels. Resize it, then submit again.")},
    Explanation{
        "invalid_media_url", TaskErrorAdvice::FixInput,
        QT_TRANSLATE_NOOP("retalk::TaskError",
                          "One of the inputs couldn't be downloaded or read. Check that each link opens in a "
                          "private browser window and that each file plays, then submit again.")},
    Explanation{"invalid_audio", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The voice track couldn't be used. Use a clear recording of "
                                  "speech as WAV, MP3 or M4A, then submit again.")},
    Explanation{"request_cancelled", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The task was cancelled. Submit it again if you still want it.")},
    Explanation{
        "resource_not_found", TaskErrorAdvice::FixInput,
        QT_TRANSLATE_NOOP("retalk::TaskError",
                          "One of the files is no longer there. Uploaded files are kept for 72 hours. "
                          "Choose it again, then submit again.")},
    Explanation{
        "generation_timeout", TaskErrorAdvice::RetryLater,
        QT_TRANSLATE_NOOP("retalk::TaskError",
                          "The job took too long and was stopped. Try again later, or use a shorter video.")},
    Explanation{
        "resource_exhausted", TaskErrorAdvice::RetryLater,
        QT_TRANSLATE_NOOP("retalk::TaskError",
                          "The service has no free capacity at the moment. Try again in a few minutes.")},
    Explanation{
        "quota_exceeded", TaskErrorAdvice::RetryLater,
        QT_TRANSLATE_NOOP("retalk::TaskError", "The service's quota is used up for now. Try again later.")},
    Explanation{"rate_limited", TaskErrorAdvice::RetryLater,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The service received too many requests. Try again in a few minutes.")},
    Explanation{"service_error", TaskErrorAdvice::RetryLater,
                QT_TRANSLATE_NOOP("retalk::TaskError", "The service had a problem. Try again later.")},
    Explanation{"service_unavailable", TaskErrorAdvice::RetryLater,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The service isn't available at the moment. Try again later.")},
    Explanation{
        "upstream_error", TaskErrorAdvice::RetryLater,
        QT_TRANSLATE_NOOP("retalk::TaskError", "The service's model had a problem. Try again later.")},
    Explanation{
        "model_unavailable", TaskErrorAdvice::RetryLater,
        QT_TRANSLATE_NOOP("retalk::TaskError", "The model isn't available at the moment. Try again later.")},
    Explanation{
        "generation_failed_no_content", TaskErrorAdvice::Unclear,
        QT_TRANSLATE_NOOP("retalk::TaskError",
                          "The service finished without a video. Try once more; if it happens again, ask "
                          "the service's support and give them the task id.")},
};

constexpr const char *kUnclear = QT_TRANSLATE_NOOP(
    "retalk::TaskError",
    "The service didn't say what went wrong. Try once more; if it happens again, ask the service's support "
    "and give them the task id.");
// The service's message is all that is known.
constexpr const char *kInItsWords = QT_TRANSLATE_NOOP(
    "retalk::TaskError",
    "The service says: “%1”. Try once more; if it happens again, ask the service's support and give them the "
    "task id.");
constexpr const char *kToBeChanged = QT_TRANSLATE_NOOP(
    "retalk::TaskError", "The service says: “%1”. Change what it names, then submit again.");

// The model's own codes, which occur inside messages. The limits are those of the model's vendor.
constexpr std::array kUpstreamCodes{
    Explanation{"InvalidFile.FaceNotMatch", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP(
                    "retalk::TaskError",
                    "The face on the photo wasn't found in the video. Take a frame of this video as the "
                    "face photo, or lower the threshold if it's surely the same person.")},
    // Messages of retalk-service: the photo can't be used, or the video has no mouth that can be changed.
    Explanation{"no face found on the reference picture", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The face photo shows no face. Use one that shows exactly one face from "
                                  "the front."),
                "no face found on the reference picture."},
    Explanation{"several faces found on the reference picture", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The face photo shows several faces. Use one that shows exactly one face "
                                  "from the front."),
                "several faces found on the reference picture: it must show one person."},
    Explanation{"no face found", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "No face was found. Use a video in which the face is clear, large and seen "
                                  "from the front."),
                "no face found: the video must show a face from the front."},
    Explanation{"turned too far from the camera", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The face is turned too far from the camera. Use a video that "
                                  "shows it from the front."),
                "the face is turned too far from the camera: use a video that shows it from the front."},
    Explanation{"mouth is covered", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The mouth is covered in the whole video. Use a video that shows it."),
                "the mouth is covered in the whole video: use a video that shows it."},
    Explanation{"mouth is outside", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The mouth is outside the frame in the whole video. Use a video that "
                                  "shows it."),
                "the mouth is outside the picture in the whole video: use a video that shows it."},
    Explanation{
        "InvalidFile.Content", TaskErrorAdvice::FixInput,
        QT_TRANSLATE_NOOP(
            "retalk::TaskError",
            "The photo shows no person, or several. Use one that shows exactly one face from the front.")},
    Explanation{"InvalidFile.Resolution", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The video has the wrong size: each side must have 640 to 2048 pixels.")},
    Explanation{
        "InvalidFile.FPS", TaskErrorAdvice::FixInput,
        QT_TRANSLATE_NOOP("retalk::TaskError",
                          "The video has the wrong frame rate: it must be 15 to 60 frames per second.")},
    Explanation{"InvalidFile.Duration", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP(
                    "retalk::TaskError",
                    "A file has the wrong length: video and voice track must each last 2 to 120 seconds.")},
    Explanation{"InvalidFile.ImageSize", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The photo has the wrong shape: the longer side may be at "
                                  "most twice the shorter one and at most 4096 pixels.")},
    Explanation{"InvalidFile.Size", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP(
                    "retalk::TaskError",
                    "A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.")},
    Explanation{"InvalidFile.Format", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "A file's format isn't supported. Use MP4 for the video, WAV "
                                  "or MP3 for the voice track, JPEG or PNG for the photo.")},
    Explanation{"InvalidFile.Openerror", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError", "A file couldn't be opened: it's damaged, or not what "
                                                       "its name says. Export it again, then submit again.")},
    Explanation{"InvalidURL.ConnectionRefused", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "The site that hosts one of the links denied access to the service. Host "
                                  "the file elsewhere, or choose the file itself.")},
    Explanation{"InvalidURL.Timeout", TaskErrorAdvice::FixInput,
                QT_TRANSLATE_NOOP("retalk::TaskError",
                                  "Downloading one of the links took longer than 60 seconds. "
                                  "Host the file somewhere faster, or choose the file itself.")},
    Explanation{
        "Throttling", TaskErrorAdvice::RetryLater,
        QT_TRANSLATE_NOOP("retalk::TaskError",
                          "The model has too many requests at the moment. Try again in a few minutes.")},
};

constexpr const Explanation &kFaceNotMatch = kUpstreamCodes.front();

template <std::size_t N, typename Predicate>
const Explanation *findIn(const std::array<Explanation, N> &table, Predicate predicate)
{
    const auto found = std::find_if(table.begin(), table.end(), predicate);
    return found == table.end() ? nullptr : &*found;
}

/// The upstream code is more specific, so it takes precedence over the service's generic code.
const Explanation *explanationOf(const TaskError &error)
{
    const auto *upstream = findIn(kUpstreamCodes, [&error](const Explanation &row) {
        const auto code = QLatin1StringView(row.code);
        return error.message.contains(code, Qt::CaseInsensitive) ||
               error.code.contains(code, Qt::CaseInsensitive);
    });
    if (upstream)
        return upstream;
    if (isFaceNotMatched(error))
        return &kFaceNotMatch;
    return findIn(kCodes, [&error](const Explanation &row) {
        return error.code.compare(QLatin1StringView(row.code), Qt::CaseInsensitive) == 0;
    });
}

QString withoutStop(QString sentence)
{
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

/// Returns true if the service's `words` say no more than the explanation itself.
bool isSaidAlready(const Explanation &explanation, const QString &words)
{
    const QString plain = withoutStop(words);
    return QString::fromUtf8(explanation.text).startsWith(plain, Qt::CaseInsensitive) ||
           (explanation.own != nullptr &&
            withoutStop(QString::fromUtf8(explanation.own)).compare(plain, Qt::CaseInsensitive) == 0);
}

} // namespace

QString explainTaskError(const TaskError &error)
{
    const Explanation *explanation = explanationOf(error);
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("retalk::TaskError", text);
    };
    const QString words = quoted(error.message);
    const QString text = translated(explanation ? explanation->text : kUnclear);
    if (words.isEmpty())
        return text;
    const bool isOpen =
        explanation && QLatin1StringView(explanation->code) == QLatin1StringView(kInvalidParameters);
    if (!explanation || isOpen)
        return translated(isOpen ? kToBeChanged : kInItsWords).arg(withoutStop(words));
    if (isSaidAlready(*explanation, words))
        return text;
    //: %1: what went wrong and what to do; %2: the service's own words, not translated
    return QCoreApplication::translate("retalk::TaskError", "%1 (The service says: %2)").arg(text, words);
}

TaskErrorAdvice adviceFor(const TaskError &error)
{
    const Explanation *explanation = explanationOf(error);
    return explanation ? explanation->advice : TaskErrorAdvice::Unclear;
}

bool isFaceNotMatched(const TaskError &error)
{
    const auto says = [&error](QLatin1StringView words) {
        return error.message.contains(words, Qt::CaseInsensitive) ||
               error.code.contains(words, Qt::CaseInsensitive);
    };
    return says(QLatin1StringView(kFaceNotMatch.code)) || says(QLatin1StringView("no matching face"));
}

std::optional<FaceScores> faceScoresOf(const TaskError &error)
{
    static const QRegularExpression pattern(
        QStringLiteral("best score is ([0-9]{3})\\b(?:, the next person's is ([0-9]{3})\\b)?"));
    const QRegularExpressionMatch match = pattern.match(error.message);
    if (!match.hasMatch())
        return {};
    FaceScores scores{.best = match.captured(1).toInt(), .next = {}};
    if (match.hasCaptured(2))
        scores.next = match.captured(2).toInt();
    return scores;
}

bool wouldMatchAt(const TaskError &error, int threshold)
{
    /// Smaller differences in score don't tell two people apart reliably.
    constexpr int kClearlyAhead = 12;
    const auto scores = faceScoresOf(error);
    return scores && scores->best >= threshold && scores->best >= scores->next.value_or(0) + kClearlyAhead;
}

} // namespace retalk
