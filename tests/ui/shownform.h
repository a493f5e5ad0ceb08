#pragma once

#include "requestform/requestform.h"
#include "settings/settings.h"

#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace retalk::test {

using namespace Qt::StringLiterals;

/// Returns the path of a sample file.
inline QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

/// Gives each test a form with settings of its own.
class ShownForm
{
protected:
    void makeForm()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s%1.ini").arg(++m_count)));
        m_form = std::make_unique<RequestForm>(m_settings.get());
        m_form->resize(336, 780);
        m_form->show();
    }
    QString silentVoice(int seconds)
    {
        const QString path = m_folder.filePath(u"silent%1.wav"_s.arg(seconds));
        if (QProcess::execute(u"ffmpeg"_s,
                              {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                               u"anullsrc=r=8000:cl=mono"_s, u"-t"_s, QString::number(seconds), path}) != 0)
            qFatal("cannot make %s", qPrintable(path));
        return path;
    }
    QString pictureFile(const QSize &size)
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(u"picture%1.png"_s.arg(++m_count));
        if (!picture.save(path))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_form->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QLineEdit *edit(const char *name) { return find<QLineEdit>(name); }
    /// Fills the form with the sample and allows parts.
    void beginFilm()
    {
        m_form->allowFilms(true);
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
    }
    static FilmPart part(std::chrono::milliseconds from, std::chrono::milliseconds to)
    {
        FilmPart made;
        made.from = from;
        made.to = to;
        return made;
    }
    QString sentence(const char *verdict) { return find<QWidget>(verdict)->accessibleName(); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RequestForm> m_form;
};

} // namespace retalk::test
