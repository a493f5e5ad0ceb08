#include "mainwindow/aboutbox.h"

#include "common/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace retalk {

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("retalk::AboutBox", "About Retalk"));
    box->setIconPixmap(applicationIcon().pixmap(QSize(72, 72), box->devicePixelRatioF()));
    box->setText(QStringLiteral("<b>Retalk %1</b>").arg(QLatin1String(RETALK_VERSION)));
    box->setInformativeText(
        QCoreApplication::translate(
            "retalk::AboutBox",
            "Gives a video new words, and lips that follow them: with EvoLink's VideoRetalk, or as a draft "
            "on this computer.\n\nFree software under the MIT licence. Made with Qt %1, "
            "FFmpeg, OpenCV, MediaPipe's face models and PocketSphinx; programs linked with a GPL build of "
            "FFmpeg "
            "carry its terms.")
            .arg(QLatin1String(qVersion())));
    box->open();
}

} // namespace retalk
