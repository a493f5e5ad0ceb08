#include "common/plaintext.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

namespace retalk {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

void showPlainly(QMessageBox *box)
{
    box->setTextFormat(Qt::PlainText);
    // The second label follows no format of the box.
    if (auto *information = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        information->setTextFormat(Qt::PlainText);
}

} // namespace retalk
