#include "common/plaintext.h"

#include <QLabel>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTextDocument>

namespace retalk {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression behind(QStringLiteral(" ?\\(&\\w\\)"));
    static const QRegularExpression within(QStringLiteral("&(.)"));
    return QString(text).remove(behind).replace(within, QStringLiteral("\\1"));
}

void showPlainly(QMessageBox *box)
{
    box->setTextFormat(Qt::PlainText);
    // The informative text's label ignores the box's text format.
    if (auto *information = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        information->setTextFormat(Qt::PlainText);
}

} // namespace retalk
