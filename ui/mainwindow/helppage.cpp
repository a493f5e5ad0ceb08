#include "mainwindow/helppage.h"

#include "common/language.h"
#include "common/screenroom.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace retalk {

namespace {

constexpr QSize kHelpSize(560, 620);

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::HelpPage)
};

struct Section
{
    QString title;
    QStringList paragraphs;
};

QList<Section> sections()
{
    return {
        {HelpWords::tr("Make a video talk"),
         {HelpWords::tr(
              "Drop a video of someone speaking and a voice track anywhere on the window, then press "
              "“Make it talk”. Several voice tracks make several videos."),
          HelpWords::tr(
              "If there are several people in the video, click the one to change, or add a face photo. "
              "“Match” says how closely a face must look like the photo."),
          HelpWords::tr("“Extend” makes the video as long as the voice track by playing it back and forth. "
                        "Otherwise the result is as long as the shorter of the two.")}},
        {HelpWords::tr("Good footage"),
         {HelpWords::tr("The face looks towards the camera, is well lit and fills a good part of the frame. "
                        "Nothing covers the mouth."),
          HelpWords::tr("The voice track has one voice without music. Cut long silences at its start.")}},
        {HelpWords::tr("Services"),
         {HelpWords::tr("“This computer” makes drafts for free. Nothing leaves this computer."),
          HelpWords::tr("EvoLink makes the final video and charges credits by its length. The price is shown "
                        "before you submit. Your files are uploaded to EvoLink, which deletes them after 72 "
                        "hours; the finished video can be downloaded for 24 hours."),
          HelpWords::tr("EvoLink needs an API key: create an account at evolink.ai, copy the key from its "
                        "dashboard and enter it in Settings. It is kept in the keychain.")}},
        {HelpWords::tr("Many videos at once"),
         {HelpWords::tr(
             "File > Import table reads a CSV file with one job in each row. Its columns are “video” and "
             "“audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.")}},
        {HelpWords::tr("Check the result"),
         {HelpWords::tr(
              "Compare it with the original by wipe, side by side or flip, frame by frame. The line "
              "below the picture says whether mouth and voice are in sync."),
          HelpWords::tr("Only use videos of people who agreed to it.")}},
    };
}

QString asHtml()
{
    QString html;
    const QList<Section> all = sections();
    for (const Section &section : all) {
        html += QStringLiteral("<h3>%1</h3>").arg(section.title.toHtmlEscaped());
        for (const QString &paragraph : section.paragraphs)
            html += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return html;
}

} // namespace

void showHelp(QWidget *window)
{
    auto *page = window->findChild<QDialog *>(QStringLiteral("helpDialog"));
    if (!page) {
        page = new QDialog(window);
        page->setObjectName(QStringLiteral("helpDialog"));
        page->setAttribute(Qt::WA_DeleteOnClose);
        page->setWindowTitle(HelpWords::tr("Retalk Help"));
        auto *text = new QTextBrowser(page);
        text->setObjectName(QStringLiteral("helpText"));
        text->setAccessibleName(page->windowTitle());
        text->setFrameShape(QFrame::NoFrame);
        text->document()->setDocumentMargin(kMargin);
        text->setHtml(asHtml());
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(text);
        page->resize(withinScreen(page, kHelpSize));
        closeOnNewLanguage(page);
    }
    page->show();
    page->raise();
    page->activateWindow();
}

} // namespace retalk
