#include "media/fileserver.h"
#include "media/peaks.h"
#include "media/waiting.h"
#include "media/waveform.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

class WaveformTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // One second each of silence, a tone at 0.5 on the left, silence, and a tone at 0.25 on the right.
        QVERIFY(ffmpeg(
            {u"-f"_s, u"lavfi"_s, u"-i"_s,
             u"aevalsrc=0.5*sin(880*PI*t)*between(t\\,1\\,2)|0.25*sin(880*PI*t)*gte(t\\,3):d=4:s=48000"_s,
             path(u"steps.wav"_s)}));
        QVERIFY(ffmpeg({u"-i"_s, path(u"steps.wav"_s), u"-c:a"_s, u"aac"_s, u"-b:a"_s, u"192k"_s,
                        path(u"steps.m4a"_s)}));
    }

    void showsWhereTheSoundIs_data()
    {
        QTest::addColumn<QUrl>("source");
        QTest::newRow("wav") << QUrl::fromLocalFile(path(u"steps.wav"_s));
        QTest::newRow("aac") << QUrl::fromLocalFile(path(u"steps.m4a"_s));
        QTest::newRow("link") << m_server.url(u"files/steps.wav"_s);
    }
    void showsWhereTheSoundIs()
    {
        QFETCH(QUrl, source);
        WaveformReader reader(source, 40);
        const auto peaks = finish<QList<float>>(reader);
        QVERIFY2(peaks, qPrintable(peaks ? QString() : peaks.error().detail));
        QCOMPARE(peaks->size(), 40);
        for (int bin : {3, 5, 25}) // away from the edges, which AAC blurs
            QVERIFY2(peaks->at(bin) < 0.02f, qPrintable(QString::number(bin)));
        for (int bin : {12, 15, 17})
            QVERIFY(qAbs(peaks->at(bin) - 0.5f) < 0.03f);
        for (int bin : {32, 36, 39})
            QVERIFY(qAbs(peaks->at(bin) - 0.25f) < 0.03f);
    }

    void readsTheSoundOfAVideo()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=d=1"_s, u"-i"_s, path(u"steps.wav"_s),
                        path(u"video.mp4"_s)}));
        WaveformReader reader(QUrl::fromLocalFile(path(u"video.mp4"_s)), 8);
        const auto peaks = finish<QList<float>>(reader);
        QVERIFY(peaks);
        QVERIFY(*std::max_element(peaks->begin(), peaks->end()) > 0.4f);
    }

    void saysWhatIsWrong()
    {
        WaveformReader silent(QUrl::fromLocalFile(QStringLiteral(RETALK_CLIPS_DIR "/one.mp4")), 8);
        const auto noSound = finish<QList<float>>(silent);
        QVERIFY(!noSound);
        QCOMPARE(noSound.error().apiCode, u"no_sound"_s);

        WaveformReader absent(QUrl::fromLocalFile(u"/nowhere.wav"_s), 8);
        QVERIFY(!finish<QList<float>>(absent));
        WaveformReader page(m_server.url(u"login"_s), 8);
        QVERIFY(!finish<QList<float>>(page));
    }

    void tellsProgressAndCanBeDeletedInTheMiddle()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1800:r=48000"_s, u"-c:a"_s, u"flac"_s,
                        path(u"long.flac"_s)}));
        auto reader = std::make_unique<WaveformReader>(QUrl::fromLocalFile(path(u"long.flac"_s)), 50);
        QSignalSpy progress(reader.get(), &WaveformReader::progressed);
        reader->start();
        QTRY_VERIFY(progress.size() >= 2);
        QVERIFY(progress.last().first().toDouble() > progress.first().first().toDouble());
        QVERIFY(progress.last().first().toDouble() <= 1);
        reader.reset();
    }

    void peaksAreRightForEveryLength_data()
    {
        QTest::addColumn<int>("samples");
        for (int samples : {1, 5, 10, 11, 639, 640, 641, 1000, 99'999})
            QTest::newRow(qPrintable(QString::number(samples))) << samples;
    }
    void peaksAreRightForEveryLength()
    {
        QFETCH(int, samples);
        QByteArray bytes;
        for (int i = 0; i < samples; ++i) {
            // A ramp: the peak of each slice is at its end. The last sample is the loudest possible.
            const int value = i == samples - 1 ? -32768 : static_cast<int>(i * 30000ll / samples);
            bytes.append(static_cast<char>(value & 0xff)).append(static_cast<char>((value >> 8) & 0xff));
        }
        Peaks whole(10);
        whole.add(bytes);
        Peaks pieces(10);
        for (qsizetype i = 0; i < bytes.size(); i += 7)
            pieces.add(bytes.mid(i, 7));
        QCOMPARE(pieces.result(), whole.result());
        QCOMPARE(whole.sampleCount(), samples);
        const QList<float> result = whole.result();
        QCOMPARE(result.size(), 10);
        QCOMPARE(result.last(), 1.0f);
        QVERIFY(std::is_sorted(result.begin(), result.end()));
        if (samples >= 1000)
            QVERIFY(qAbs(result.at(4) - 0.5f * 30000 / 32767) < 0.02f);
    }

    void noSampleHasNoPeaks() { QVERIFY(Peaks(10).result().isEmpty()); }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    FileServer m_server{m_folder.path()};
};

QTEST_GUILESS_MAIN(WaveformTest)
#include "tst_waveform.moc"
