#include "engine/faces/faces.h"
#include "engine/faces/facetracker.h"
#include "engine/faces/personchoice.h"
#include "engine/math/statistics.h"
#include "engine/media.h"
#include "engine/media/videoreader.h"

#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace retalk;
using namespace retalk::lipsync;

Q_DECLARE_METATYPE(std::vector<float>)

namespace {

using namespace Qt::StringLiterals;

cv::Rect lipsOf(const Landmarks &points)
{
    return cv::boundingRect(std::vector<cv::Point2f>(points.begin() + 48, points.end()));
}

std::vector<float> truthOf(const char *name)
{
    QFile file(media::clip(name));
    std::vector<float> openings;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().trimmed().split('\n'))
            openings.push_back(line.toFloat());
    }
    return openings;
}

} // namespace

class FaceTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Expected<FaceFinder> finder = FaceFinder::load();
        QVERIFY2(finder, finder ? "" : qPrintable(finder.error().message));
        m_finder = std::make_unique<FaceFinder>(std::move(*finder));
    }

    void followsOneFaceInEveryFrame()
    {
        const std::vector<Person> people = peopleOf("one.mp4");
        QCOMPARE(people.size(), 1U);
        QCOMPARE(people[0].track.usable(), 75);
        std::vector<float> openings;
        for (const FaceOnFrame &face : people[0].track.frames)
            openings.push_back(mouthOpening(face.points));
        const double r = correlation(openings, truthOf("one.truth.txt"));
        QVERIFY2(r > 0.95, qPrintable(QString::number(r)));
        for (int frame = 0; frame < 75; ++frame)
            QVERIFY(people[0].crops.has(frame));
    }

    void keepsTwoPeopleApart()
    {
        const std::vector<Person> people = peopleOf("two.mp4");
        QCOMPARE(people.size(), 2U);
        QCOMPARE(people[0].track.usable(), 75);
        QCOMPARE(people[1].track.usable(), 75);
        const Person *larger = largestInFirstFrame(people);
        QVERIFY(larger);
        for (const Person &person : people)
            QVERIFY(larger->track.frames[0].eyeDistance >= person.track.frames[0].eyeDistance);
    }

    void knowsAPersonAgainAfterCuts()
    {
        const std::vector<Person> people = peopleOf("cuts.mp4");
        QCOMPARE(people.size(), 2U);
        // The first person's two shots, with another person's shot and an empty one between them.
        const FaceTrack &track = people[0].track;
        QVERIFY(track.frames[5].isUsable());
        QVERIFY(track.frames[70].isUsable());
        QVERIFY(track.frames[28].state == FaceState::None);
        QVERIFY(track.frames[5].shot != track.frames[70].shot);
        QVERIFY(people[1].track.frames[28].isUsable());
        QVERIFY(people[1].track.frames[5].state == FaceState::None);
        // Nobody is found in the empty shot.
        for (const Person &person : people)
            QVERIFY(person.track.frames[46].state == FaceState::None);
    }

    void marksFramesWithAHandBeforeTheMouth()
    {
        const std::vector<Person> people = peopleOf("hand.mp4");
        QCOMPARE(people.size(), 1U);
        const FaceTrack &track = people[0].track;
        int hidden = 0;
        for (int frame = 31; frame <= 43; ++frame)
            hidden += track.frames[std::size_t(frame)].isUsable() ? 0 : 1;
        QVERIFY2(hidden >= 12, qPrintable(QString::number(hidden)));
        for (const int frame : {5, 15, 25, 55, 65, 74})
            QVERIFY2(track.frames[std::size_t(frame)].isUsable(), qPrintable(QString::number(frame)));
    }

    void takesNoAnimalAndNoThingForAFace_data()
    {
        QTest::addColumn<QString>("picture");
        // The box looks like a black loudspeaker from afar. The mesh network was certain of a face in each
        // picture.
        for (const char *picture : {"dog", "monkey", "smiley", "socket", "box"})
            QTest::newRow(picture) << QString::fromLatin1(picture) + u".png"_s;
    }
    void takesNoAnimalAndNoThingForAFace()
    {
        QFETCH(QString, picture);
        const QString still = media::clip(qPrintable(picture));
        const Expected<FaceDescriptor> face = readReference(still, *m_finder);
        QVERIFY(!face);
        QVERIFY2(face.error().message.contains(u"no face found"), qPrintable(face.error().message));
        const QTemporaryDir dir;
        const QString video =
            media::make(dir.filePath(u"still.mp4"_s),
                        u"-loop 1 -t 0.8 -r 10 -i "_s + still + u" -c:v libx264 -crf 16 -pix_fmt yuv420p"_s);
        const auto shown = facesIn(video);
        QVERIFY(shown);
        QVERIFY2(shown->empty(), qPrintable(QString::number(shown->size())));
        const Expected<ChosenPerson> chosen = choosePerson(peopleIn(video), nullptr, 170);
        QVERIFY(!chosen);
        QVERIFY2(chosen.error().message.contains(u"no face found"), qPrintable(chosen.error().message));
    }

    void saysWhyAFaceCannotBeDrawnOn_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("words");
        QTest::newRow("never towards the camera") << u"profile.mp4"_s << u"turned too far from the camera"_s;
        QTest::newRow("masked") << u"mask.mp4"_s << u"mouth is covered"_s;
        QTest::newRow("no face at all") << u"noface.mp4"_s << u"no face found"_s;
    }
    void saysWhyAFaceCannotBeDrawnOn()
    {
        QFETCH(QString, video);
        QFETCH(QString, words);
        const Expected<ChosenPerson> chosen = choosePerson(peopleOf(qPrintable(video)), nullptr, 170);
        QVERIFY(!chosen);
        QVERIFY(chosen.error().kind == ErrorKind::TaskFailed);
        QVERIFY2(chosen.error().message.contains(words), qPrintable(chosen.error().message));
    }

    void seesTheLipsInABeard()
    {
        const std::vector<Person> people = peopleOf("beard.mp4");
        QCOMPARE(people.size(), 1U);
        QCOMPARE(people[0].track.usable(), 75);
    }

    void findsNobodyWhereNobodyIs() { QVERIFY(peopleOf("noface.mp4").empty()); }

    void choosesWhoTheReferenceShows_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("isLarger");
        QTest::newRow("the larger one") << u"face0.png"_s << true;
        QTest::newRow("the smaller one") << u"face1.png"_s << false;
    }
    void choosesWhoTheReferenceShows()
    {
        QFETCH(QString, reference);
        QFETCH(bool, isLarger);
        const std::vector<Person> people = peopleOf("two.mp4");
        const Expected<FaceDescriptor> face = readReference(media::clip(qPrintable(reference)), *m_finder);
        QVERIFY2(face, face ? "" : qPrintable(face.error().message));
        const Expected<ChosenPerson> chosen = choosePerson(people, &*face, 170);
        QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message));
        QCOMPARE(&people[chosen->index] == largestInFirstFrame(people), isLarger);
        QVERIFY(chosen->score >= 170);
    }

    void knowsEveryFrameOfTheVideoAgain()
    {
        const std::vector<Person> people = peopleOf("one.mp4");
        const QTemporaryDir dir;
        for (const int number : {0, 12, 35, 47, 70}) {
            const QString still = media::make(dir.filePath(u"%1.bmp"_s.arg(number)),
                                              u"-i "_s + media::clip("one.mp4") +
                                                  u" -vf select=eq(n\\,%1) -frames:v 1"_s.arg(number));
            const Expected<FaceDescriptor> face = readReference(still, *m_finder);
            QVERIFY(face);
            const Expected<ChosenPerson> chosen = choosePerson(people, &*face, 120);
            QVERIFY(chosen);
            QVERIFY2(chosen->score >= (number == 0 ? 199 : 185),
                     qPrintable(u"frame %1: %2"_s.arg(number).arg(chosen->score.value_or(0))));
        }
    }

    void knowsPeopleWhoseSamplesAreOblong()
    {
        const QTemporaryDir dir;
        const QString narrow =
            media::make(dir.filePath(u"dvd.mp4"_s),
                        u"-i "_s + media::clip("one.mp4") +
                            u" -an -vf scale=450:360,setsar=64/45 -c:v libx264 -crf 16 -t 2"_s);
        const Expected<FaceDescriptor> face = readReference(media::clip("face0.png"), *m_finder);
        QVERIFY(face);
        const Expected<ChosenPerson> chosen = choosePerson(peopleIn(narrow), &*face, 170);
        QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message));
        const auto shown = facesIn(narrow);
        const auto usual = facesIn(media::clip("one.mp4"));
        QVERIFY(shown && usual && shown->size() == 1 && usual->size() == 1);
        const int across = shown->front().box.center().x() - usual->front().box.center().x();
        QVERIFY2(std::abs(across) < 25, qPrintable(QString::number(across)));
    }

    void refusesSomebodyElse()
    {
        const Expected<FaceDescriptor> face = readReference(media::clip("face2.png"), *m_finder);
        QVERIFY(face);
        // Drawn strangers resemble each other: 2 to 4 in 100 score 170, none scores 190.
        const Expected<ChosenPerson> chosen = choosePerson(peopleOf("two.mp4"), &*face, 180);
        QVERIFY(!chosen);
        QVERIFY(chosen.error().kind == ErrorKind::TaskFailed);
        QVERIFY2(chosen.error().message.contains(u"no matching face found"),
                 qPrintable(chosen.error().message));
        QVERIFY2(chosen.error().message.contains(u"180"), qPrintable(chosen.error().message));
    }

    void refusesReferencesWithoutAFace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << media::clip("empty.mp4") << u"0 bytes"_s;
        QTest::newRow("page") << media::clip("page.mp4") << u"isn't a picture"_s;
        QTest::newRow("missing") << u"/nowhere.png"_s << u"can't be opened"_s;
    }
    void refusesReferencesWithoutAFace()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const Expected<FaceDescriptor> face = readReference(path, *m_finder);
        QVERIFY(!face);
        QCOMPARE(face.error().field, u"ref_image_url"_s);
        QVERIFY2(face.error().message.contains(words), qPrintable(face.error().message));
    }

    void refusesReferencesOfNobodyAndOfSeveral()
    {
        QTemporaryDir dir;
        const QString nobody = media::make(dir.filePath(u"nobody.png"_s),
                                           u"-i "_s + media::clip("noface.mp4") + u" -frames:v 1"_s);
        Expected<FaceDescriptor> face = readReference(nobody, *m_finder);
        QVERIFY(!face);
        QVERIFY(face.error().message.contains(u"no face found"));
        const QString several =
            media::make(dir.filePath(u"several.png"_s), u"-i "_s + media::clip("one.mp4") + u" -i "_s +
                                                            media::clip("other.mp4") +
                                                            u" -filter_complex hstack -frames:v 1"_s);
        face = readReference(several, *m_finder);
        QVERIFY(!face);
        QVERIFY2(face.error().message.contains(u"several faces"), qPrintable(face.error().message));
    }

    void knowsWhoLooksTowardsTheCamera_data()
    {
        QTest::addColumn<std::vector<float>>("yaws");
        QTest::addColumn<bool>("looks");
        QTest::newRow("never seen") << std::vector<float>{} << false;
        QTest::newRow("straight") << std::vector<float>{2, -3, 1} << true;
        QTest::newRow("one view is turned") << std::vector<float>{40, 3, -4, 2, 5} << true;
        QTest::newRow("a nod isn't a turn") << std::vector<float>{18, -20, 22} << true;
        QTest::newRow("a quarter of the time") << std::vector<float>{50, 48, 44, 10} << true;
        QTest::newRow("a glance") << std::vector<float>{50, 48, -44, 47, 41, 10} << false;
        QTest::newRow("to one side") << std::vector<float>{-33, -40, -36} << false;
    }
    void knowsWhoLooksTowardsTheCamera()
    {
        QFETCH(const std::vector<float>, yaws);
        QTEST(looksTowardsCamera(yaws), "looks");
    }

    void handsLikenessesOutAsText()
    {
        const std::vector<FaceDescriptor> views{{.values = {.5F, -1.25F, 0}, .isDrawn = true},
                                                {.values = {.25F, -1, 0}}};
        const std::vector<FaceDescriptor> again = likenessFromText(toText(views));
        QCOMPARE(again.size(), 2U);
        QVERIFY(again[0].values == views[0].values && again[0].isDrawn);
        QVERIFY(again[1].values == views[1].values && !again[1].isDrawn);
        const QString infinite = toText({{.values = {std::numeric_limits<float>::infinity()}}});
        const QString mixed = toText({views[0], {.values = {1, 2}}});
        for (const QString &other :
             {QString(), u"AA"_s, u"not a face"_s, toText(views).left(9), infinite, mixed, u"..."_s})
            QVERIFY2(likenessFromText(other).empty(), qPrintable(other));
        // Patterns consist of many numbers, yet several people must fit into a request of 256 kB.
        FaceDescriptor patterns{.values = std::vector<float>(25'488)};
        for (std::size_t i = 0; i < patterns.values.size(); i += 3)
            patterns.values[i] = float(i % 17) / 17;
        const QString text = toText({patterns});
        QVERIFY2(text.size() < 28'000, qPrintable(QString::number(text.size())));
        const std::vector<FaceDescriptor> packed = likenessFromText(text);
        QCOMPARE(packed.size(), 1U);
        QCOMPARE(packed[0].values.size(), patterns.values.size());
        for (std::size_t i = 0; i < 100; ++i)
            QVERIFY(std::abs(packed[0].values[i] - patterns.values[i] * 17 / 16) < .01F);
        QVERIFY(likenessFromText(text.left(text.size() / 2)).empty());
        // A descriptor of another kind matches no one, and no descriptor matches either.
        QCOMPARE(distance(views[0], FaceDescriptor{.values = {1, 2}}), 1.);
        QCOMPARE(distanceTo(std::vector<FaceDescriptor>{}, views[0]), 1.);
    }

    void showsThePeopleToPickFrom()
    {
        const Expected<std::vector<VideoFace>> faces = facesIn(media::clip("two.mp4"));
        QVERIFY(faces);
        QCOMPARE(faces->size(), 2U);
        for (const VideoFace &face : *faces) {
            QVERIFY(face.share > 0.9);
            QVERIFY(face.isFrontal);
            QVERIFY(face.picture.startsWith("\xff\xd8\xff"));
            QVERIFY(face.box.width() > 60 && QRect(0, 0, 640, 360).contains(face.box.center()));
        }
        // Ordered from left to right, regardless of who is visible longer.
        QVERIFY((*faces)[0].place < .4 && (*faces)[1].place > .6);
        QVERIFY((*faces)[0].firstBox.center().x() < (*faces)[1].firstBox.center().x());
        QCOMPARE((*faces)[1].firstSeconds, 0.);
        // A returned picture can be used as the reference and finds the same person again.
        QTemporaryDir dir;
        for (std::size_t i = 0; i < 2; ++i) {
            QFile file(dir.filePath(u"face.jpg"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((*faces)[i].picture);
            file.close();
            const Expected<FaceDescriptor> reference = readReference(file.fileName(), *m_finder);
            QVERIFY(reference);
            const std::vector<Person> people = peopleOf("two.mp4");
            const Expected<ChosenPerson> chosen = choosePerson(people, &*reference, 190);
            QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message));
            const cv::Rect2f &box = people[chosen->index].track.frames[0].box;
            QVERIFY(std::abs(box.x + box.width / 2 - float((*faces)[i].box.center().x())) < 40);
        }
        const Expected<std::vector<VideoFace>> nobody = facesIn(media::clip("noface.mp4"));
        QVERIFY(nobody && nobody->empty());
    }

    void keepsWhatWasSeenBeforeTwoTrackletsMet()
    {
        const auto at = [](float x) {
            Tracklet::Moment moment;
            for (std::size_t i = 0; i < moment.points.size(); ++i) {
                const std::size_t row = i / 8;
                moment.points[i] = {x + float(i % 8) * 10, 100 + float(row) * 10};
            }
            return moment;
        };
        const auto walk = [&](int first, float from, float step) {
            Tracklet tracklet{.first = first, .crops = CropStore(QDir::tempPath())};
            for (int i = 0; i < 30; ++i)
                tracklet.moments.push_back(at(from + step * float(i)));
            return tracklet;
        };
        const Tracklet other = walk(0, 400, 0);
        Tracklet tracklet = walk(5, 150, 10); // on the other face from its 25th moment on
        tracklet.moments.resize(25);
        QCOMPARE(tracklet.end(), other.end());
        endBeforeDouble(tracklet, other);
        QVERIFY2(tracklet.moments.size() > 15 && tracklet.moments.size() < 25,
                 qPrintable(QString::number(tracklet.moments.size())));
        Tracklet twin = walk(0, 402, 0);
        endBeforeDouble(twin, other);
        QVERIFY(twin.moments.empty());
    }

    void looksAtPicturesOfEveryShape_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("a strip") << 40'000 << 20;
        QTest::newRow("a column") << 16 << 9000;
    }
    void looksAtPicturesOfEveryShape()
    {
        QFETCH(const int, width);
        QFETCH(const int, height);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"strip.png"_s);
        QVERIFY(cv::imwrite(path.toStdString(), cv::Mat(height, width, CV_8UC3, cv::Scalar(90, 120, 140))));
        const Expected<FaceDescriptor> face = readReference(path, *m_finder);
        QVERIFY(!face);
        QVERIFY2(face.error().message.contains(u"no face found"), qPrintable(face.error().message));
    }

    void saysWhichCommandBringsTheModels()
    {
        const Expected<FaceFinder> finder = FaceFinder::load(u"/nowhere"_s);
        QVERIFY(!finder);
        QVERIFY2(finder.error().message.contains(u"resources/packages/face-model"),
                 qPrintable(finder.error().message));
    }

private:
    std::vector<Person> peopleOf(const char *name) { return peopleIn(media::clip(name)); }
    std::vector<Person> peopleIn(const QString &path)
    {
        Expected<VideoReader> reader = VideoReader::open(path, 2);
        if (!reader)
            return {};
        FaceTracker tracker(*m_finder, reader->format(), QDir::tempPath(), lipsOf);
        for (int i = 0; i < reader->frameCount(); ++i) {
            if (!tracker.add(*reader->next()))
                return {};
        }
        return tracker.finish();
    }

    std::unique_ptr<FaceFinder> m_finder;
};

QTEST_GUILESS_MAIN(FaceTrackerTest)
#include "tst_facetracker.moc"
