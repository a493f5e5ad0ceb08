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

/// A language that draft voices can be spoken in.
struct DraftLanguage
{
    QString code; ///< as espeak-ng calls it: "de", "pt-br", "cmn"
    QString name; ///< in English, as espeak-ng says it: "German"

    bool operator==(const DraftLanguage &) const = default;
};

/// The languages that `espeak-ng --voices` lists, each once, by their English names.
QList<DraftLanguage> draftLanguagesIn(const QByteArray &listing);
/// espeak-ng's code for a locale's language; "en" when it isn't among `known`. An empty list: not checked.
QString draftLanguageFor(const QLocale &locale, const QList<DraftLanguage> &known = {});

/// Words typed instead of a recording, spoken by a robot's voice (espeak-ng): good for judging timing before
/// a voice is recorded. Within natural rates it's as fast as it must be to last as long as wanted. One
/// object, one answer; deleting it cancels. Never blocks.
class DraftVoice : public QObject
{
    Q_OBJECT
public:
    /// Words a minute; what lies beyond is no pace for a person.
    static constexpr int kSlowest = 80;
    static constexpr int kUsual = 160;
    static constexpr int kFastest = 260;
    /// Letters; ten minutes and more.
    static constexpr qsizetype kLongestText = 10'000;

    struct Wanted
    {
        QString text;
        QString language = QStringLiteral("en"); ///< see DraftLanguage::code
        std::chrono::milliseconds length{0};     ///< how long it shall last; zero: at the usual pace
    };
    struct Spoken
    {
        MonoSound sound; ///< as long as wanted, with silence after the last word, unless isTooLong
        std::chrono::milliseconds speech{0}; ///< without that silence
        int wordsAMinute = kUsual;
        bool isTooLong = false; ///< even at kFastest

        bool operator==(const Spoken &) const = default;
    };

    explicit DraftVoice(const Wanted &wanted, QObject *parent = nullptr);
    ~DraftVoice() override;
    void start();

    /// Asks espeak-ng for its languages. `answer` is called once, later, unless `context` is deleted first;
    /// kind Media with apiCode "no_espeak" when it isn't installed.
    static void findLanguages(QObject *context,
                              const std::function<void(const Expected<QList<DraftLanguage>> &)> &answer);

Q_SIGNALS:
    /// Kind InvalidInput: no text, too much of it, or no such language (`field` "text" or "language"). Media
    /// with apiCode "no_espeak" when the program isn't installed. Timeout.
    void finished(const retalk::Expected<retalk::DraftVoice::Spoken> &spoken);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
