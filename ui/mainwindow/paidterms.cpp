#include "mainwindow/paidterms.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/question.h"
#include "common/servicenames.h"
#include "common/theme.h"
#include "settings/keyeditor.h"
#include "settings/settings.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace retalk {

namespace {

struct PaidTerms
{
    Q_DECLARE_TR_FUNCTIONS(retalk::PaidTerms)
};

/// A comfortable line length of about 60 characters.
constexpr int kTextWidth = 400;

QString costTerm(const QString &name, const PriceRule &rule)
{
    if (rule.source == PriceRule::Source::Unknown)
        //: %1 is a service
        return PaidTerms::tr("%1 doesn't say what it charges. Ask its provider before you submit.").arg(name);
    if (!isKnown(rule))
        //: %1 is a service
        return PaidTerms::tr(
                   "What %1 charges isn't known yet. Check the price above the button before you submit.")
            .arg(name);
    if (rule.minimumCredits > 0)
        return PaidTerms::tr(
                   //: %1 is a service; %2 and %3 are amounts such as "1.6 credits"
                   "%1 charges %2 per second of finished video, at least %3 for each video. The price is "
                   "shown above the button before you submit.")
            .arg(name, Format::credits(rule.creditsPerSecond), Format::credits(rule.minimumCredits));
    return PaidTerms::tr(
               //: %1 is a service; %2 an amount such as "1.6 credits"
               "%1 charges %2 per second of finished video. The price is shown above the button before you "
               "submit.")
        .arg(name, Format::credits(rule.creditsPerSecond));
}

/// Returns the service's name, or that of the media host if files are uploaded elsewhere.
QString uploadsName(const ServiceAddress &service)
{
    const bool isElsewhere = service.filesBase.authority() != service.apiBase.authority();
    return isElsewhere ? service.filesBase.authority() : serviceName(service);
}

QString uploadTerm(const ServiceAddress &service)
{
    if (service.kind == ServiceKind::EvoLink)
        return PaidTerms::tr(
            "Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.");
    //: %1 is a service
    return PaidTerms::tr("Files from this computer are uploaded to %1.").arg(uploadsName(service));
}

} // namespace

bool needsPaidTerms(const ServiceAddress &service, const PriceRule &rule, bool areAccepted)
{
    return service.kind != ServiceKind::Local && !isFree(rule) && !areAccepted;
}

QStringList paidTerms(const ServiceAddress &service, const PriceRule &rule)
{
    return {
        costTerm(serviceTitle(service), rule), uploadTerm(service),
        PaidTerms::tr("Only use footage and voices that you have the right to use. The person in the video "
                      "must have agreed to it.")};
}

QDialog *showPaidTerms(QWidget *window, Settings *settings, const ServiceAddress &service,
                       const PriceRule &rule, const std::function<void()> &go)
{
    auto *dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("paidTerms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PaidTerms::tr("Your first paid job"));
    dialog->setBackgroundRole(QPalette::Base);
    dialog->setAutoFillBackground(true);

    auto *title = new QLabel(PaidTerms::tr("Before your first paid job"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 15.0 / 13.0);
    title->setFont(font);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(kMargin);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid, dialog](const char *iconName, QLabel *words) {
        auto *sign = new QLabel;
        sign->setPixmap(icon(iconName, IconTint::Soft).pixmap(QSize(18, 18), dialog->devicePixelRatioF()));
        words->setWordWrap(true);
        words->setMinimumWidth(kTextWidth);
        const int row = grid->rowCount();
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1, Qt::AlignTop);
    };
    const QStringList terms = paidTerms(service, rule);
    const char *icons[] = {"clock", "upload", "face"};
    for (qsizetype i = 0; i < terms.size(); ++i) {
        auto *words = new QLabel(terms.at(i));
        words->setTextFormat(Qt::PlainText);
        addRow(icons[i], words);
    }
    if (service.kind == ServiceKind::EvoLink)
        addRow("key", keyLink(PaidTerms::tr("Jobs are charged to your API key."), dialog));

    auto *buttons = new QDialogButtonBox(dialog);
    auto *accept = new QPushButton(PaidTerms::tr("Agree and continue"));
    accept->setObjectName(QStringLiteral("acceptTerms"));
    accept->setProperty("primary", true);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    accept->setDefault(true);

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(title);
    column->addLayout(grid);
    column->addSpacing(kGap);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);

    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, [dialog, settings, go] {
        settings->setValue(Setting::PaidTermsAccepted, true);
        dialog->accept();
        go();
    });
    ignoreHeldKeys(dialog); // the key that submitted may still be held down
    dialog->open();
    accept->setFocus();
    return dialog;
}

} // namespace retalk
