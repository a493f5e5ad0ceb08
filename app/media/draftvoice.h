#pragma once

#include "base/expected.h"
#include "media/monosound.h"

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace retalk {

/// A language supported for draft voices.
struct DraftLanguage
{
    QString code; ///< espeak-ng's code: "de", "pt-br", "cmn"
    QString name; ///< espeak-ng's English name: "German"

    bool operator==(const DraftLanguage &) const = default;
};

/// Returns the languages listed by `espeak-ng --voices`, without duplicates, sorted by English name.
QList<DraftLanguage> draftLanguagesIn(const QByteArray &listing);
/// Returns espeak-ng's code for a locale's language; "en" if it isn't in `known`. Unchecked if `known` is
/// empty.
QString draftLanguageFor(const QLocale &locale, const QList<DraftLanguage> &known = {});

/// Synthesises typed text with espeak-ng, to judge the timing before the voice track is recorded. The pace is
/// chosen, within natural limits, so that the result has the requested length. Use each object once; deleting
/// it cancels. Never blocks.
class DraftVoice : public QObject
{
    Q_OBJECT
public:
    /// Words per minute; people don't speak more slowly or faster.
    static constexpr int kSlowest = 80;
    static constexpr int kUsual = 160;
    static constexpr int kFastest = 260;
    /// Characters; more than ten minutes of speech.
    static constexpr qsizetype kLongestText = 10'000;

    struct Wanted
    {
        QString text;
        QString language = QStringLiteral("en"); ///< see DraftLanguage::code
        std::chrono::milliseconds length{0};     ///< requested length; zero: usual pace
    };
    struct Spoken
    {
        MonoSound sound; ///< has the requested length, padded with silence, unless isTooLong
        std::chrono::milliseconds speech{0}; ///< excluding that silence
        int wordsAMinute = kUsual;
        bool isTooLong = false; ///< even at kFastest

        bool operator==(const Spoken &) const = default;
    };

    explicit DraftVoice(const Wanted &wanted, QObject *parent = nullptr);
    ~DraftVoice() override;
    void start();

    /// Queries espeak-ng for its languages. Calls `answer` once, asynchronously, unless `context` is deleted
    /// first. Fails with kind Media and apiCode "no_espeak" if it isn't installed.
    static void findLanguages(QObject *context,
                              const std::function<void(const Expected<QList<DraftLanguage>> &)> &answer);

Q_SIGNALS:
    /// Fails with kind InvalidInput if there is no text, too much text or no such language (`field` "text" or
    /// "language"), with Media and apiCode "no_espeak" if espeak-ng isn't installed, or with Timeout.
    void finished(const retalk::Expected<retalk::DraftVoice::Spoken> &spoken);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
