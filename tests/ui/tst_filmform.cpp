#include "net/serviceaddress.h"
#include "ui/shownform.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

FaceFindings scored(int score)
{
    return {.faces = {}, .outline = {}, .verdict = FaceReport::Verdict::OneFace, .scores = {score}};
}

} // namespace

/// Tests what the form asks about and keeps of a film.
class FilmFormTest : public QObject, ShownForm
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeForm();
        QSignalSpy known(m_form.get(), &RequestForm::videoChanged);
        beginFilm();
        QTRY_VERIFY(!known.isEmpty() && known.last()[0].toString() == sample("presenter.mp4"));
    }
    void cleanup() { m_form.reset(); }

    void beginsAnotherVideoWithoutASoundBelowTheVoice()
    {
        auto *kind = find<QComboBox>("underlayKind");
        kind->setCurrentIndex(1);
        const QString other = m_folder.filePath(u"other.mp4"_s);
        QVERIFY(QFile::copy(sample("presenter.mp4"), other));
        m_form->setVideo(other);
        QCOMPARE(kind->currentIndex(), 0);
        m_form->undo(); // one step, with the video
        QCOMPARE(edit("videoUrl")->text(), sample("presenter.mp4"));
        QCOMPARE(kind->currentIndex(), 1);
        m_form->redo();
        QCOMPARE(kind->currentIndex(), 0);
        // A film that is edited again brings its own.
        const Underlay below{.kind = Underlay::Kind::Original, .decibels = -9, .file = {}};
        m_form->setFilm({.video = sample("presenter.mp4"), .parts = {part(0s, 2s)}, .underlay = below});
        QCOMPARE(kind->currentIndex(), 1);
        m_form->setRequest({.videoUrl = sample("presenter.mp4"), .audioUrl = sample("voice.wav")});
        QCOMPARE(kind->currentIndex(), 0);
    }

    void asksAboutThePhotoOfEveryPart()
    {
        QStringList wanted;
        connect(m_form.get(), &RequestForm::photoWanted, m_form.get(),
                [&](const QString &photo, const QStringList &people) {
                    QCOMPARE(people, QStringList{u"likeness"_s});
                    wanted += photo;
                    m_form->lookAtPhoto(photo);
                });
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QList<FilmPart> parts;
        for (const auto from : {0s, 3s, 6s}) {
            parts += part(from, from + 2s);
            parts.last().voice = sample("voice.wav");
            parts.last().face = pictureFile({300, 300});
        }
        m_form->setParts(parts, 0, FormStep::PartMark);
        m_form->setFaces({FoundFace{.picture = {}, .path = {}, .likeness = u"likeness"_s}});
        QCOMPARE(wanted.last(), parts[1].face);
        // A press waits until all of them are compared.
        QSignalSpy requested(m_form.get(), &RequestForm::filmRequested);
        auto *button = find<QPushButton>("submitButton");
        button->click();
        QTRY_COMPARE(button->text(), u"Checking the inputs first…"_s);
        m_form->setPhotoFindings(parts[1].face, scored(125));
        QTRY_COMPARE(wanted.last(), parts[2].face);
        m_form->setPhotoFindings(parts[2].face, scored(190));
        QTRY_COMPARE(requested.size(), 1);
        const QString warning = m_form->filmPrice(requested[0][0].value<PlannedFilm>()).warning;
        QVERIFY2(warning.startsWith(u"Part 2: Doesn't match the person"_s), qPrintable(warning));
        QCOMPARE(warning.count(u'\n'), 0); // nothing is said against the others
        // Another video shows other people.
        m_form->setFaces({FoundFace{.picture = {}, .path = {}, .likeness = u"likeness"_s}});
        QVERIFY(m_form->filmPrice({}).warning.isEmpty());
        m_form->setPhotoFindings(wanted.last(), std::nullopt); // can't be compared
        QVERIFY(m_form->filmPrice({}).warning.isEmpty());
    }
};

QTEST_MAIN(FilmFormTest)
#include "tst_filmform.moc"
