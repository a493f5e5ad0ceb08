#include "lipsync/speech.h"
#include "service/lipsync/phones.h"

#include <QtTest>

#include <algorithm>

using namespace retalk;
using namespace retalk::lipsync;

class TestPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsTheSoundsOfASentence();
    void keepsTimeAfterALongPause();
    void keepsTimeInALongVoice();
    void stopsWhenAsked();
    void hearsNothingInNothing();
};

namespace {

/// Share of the speech sounds of `a` that `b`, moved by `offset` seconds, also has at the middle of each.
double agreement(const std::vector<Phone> &a, const std::vector<Phone> &b, double offset)
{
    int same = 0;
    int all = 0;
    for (const Phone &phone : a) {
        if (phone.name == "SIL" || phone.name.front() == '+')
            continue;
        ++all;
        const double middle = (phone.start + phone.end) / 2 + offset;
        same += std::any_of(b.begin(), b.end(), [&](const Phone &other) {
            return other.start <= middle && middle < other.end && other.name == phone.name;
        });
    }
    return double(same) / std::max(1, all);
}

} // namespace

void TestPhones::hearsTheSoundsOfASentence()
{
    // "He was not an ill disposed young man."
    const auto phones = recognisePhones(speech::librivox(QStringLiteral("0880")));
    QVERIFY(phones);
    QVERIFY2(phones->size() > 15 && phones->size() < 45, qPrintable(QString::number(phones->size())));
    QVERIFY(std::is_sorted(phones->begin(), phones->end(),
                           [](const Phone &a, const Phone &b) { return a.start < b.start; }));
    const auto at = [&](double seconds) {
        for (const Phone &phone : *phones) {
            if (phone.start <= seconds && seconds < phone.end)
                return phone.name;
        }
        return std::string("none");
    };
    QCOMPARE(at(0.70), std::string("AA")); // nOt
    QCOMPARE(at(2.30), std::string("M"));  // Man
    QCOMPARE(at(2.70), std::string("N"));  // maN
    QCOMPARE(at(2.90), std::string("SIL"));
}

void TestPhones::keepsTimeAfterALongPause()
{
    const auto sentence = speech::librivox(QStringLiteral("0880"));
    const auto alone = recognisePhones(sentence);
    const auto after = recognisePhones(speech::joined({speech::silence(4), sentence}));
    QVERIFY(alone && after);
    QVERIFY2(agreement(*alone, *after, 4) > 0.6, qPrintable(QString::number(agreement(*alone, *after, 4))));
}

void TestPhones::keepsTimeInALongVoice()
{
    const auto sentence = speech::librivox(QStringLiteral("0890"));
    const auto other = speech::librivox(QStringLiteral("0870"));
    speech::Samples longVoice;
    for (int i = 0; i < 5; ++i)
        longVoice = speech::joined({longVoice, other});
    const double offset = double(longVoice.size()) / Voice::sampleRate;
    QVERIFY(offset > 30); // more than one piece
    const auto alone = recognisePhones(sentence);
    const auto after = recognisePhones(speech::joined({longVoice, sentence}));
    QVERIFY(alone && after);
    QVERIFY2(agreement(*alone, *after, offset) > 0.6,
             qPrintable(QString::number(agreement(*alone, *after, offset))));
}

void TestPhones::stopsWhenAsked()
{
    const auto phones = recognisePhones(speech::librivox(QStringLiteral("0880")), [] { return false; });
    QVERIFY(!phones);
    QVERIFY(phones.error().kind == ErrorKind::Cancelled);
}

void TestPhones::hearsNothingInNothing()
{
    const auto none = recognisePhones({});
    QVERIFY(none);
    QVERIFY(none->empty());
    const auto silent = recognisePhones(speech::silence(2));
    QVERIFY(silent);
    QVERIFY(std::none_of(silent->begin(), silent->end(), [](const Phone &phone) {
        return phone.name == "M" || phone.name == "B" || phone.name == "P";
    }));
}

QTEST_GUILESS_MAIN(TestPhones)
#include "tst_phones.moc"
