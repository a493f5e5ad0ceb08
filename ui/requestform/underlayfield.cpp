#include "requestform/underlayfield.h"

#include "common/flatbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace retalk {

namespace {

/// Quiet enough to understand a voice over it.
constexpr double kUsualLevel = -18; ///< dB

} // namespace

UnderlayField::UnderlayField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_level(new QDoubleSpinBox(this))
    , m_fileRow(new QWidget(this))
    , m_file(new QLineEdit(m_fileRow))
    , m_browse(new FlatButton("folder", m_fileRow))
    , m_ducks(new QCheckBox(this))
{
    m_kind->setObjectName(QStringLiteral("underlayKind"));
    m_level->setObjectName(QStringLiteral("underlayLevel"));
    m_file->setObjectName(QStringLiteral("underlayFile"));
    m_browse->setObjectName(QStringLiteral("underlayBrowse"));
    m_ducks->setObjectName(QStringLiteral("underlayDucks"));
    for (const auto kind : {Underlay::Kind::None, Underlay::Kind::Original, Underlay::Kind::File})
        m_kind->addItem(QString(), int(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setRange(kUnderlayQuietest, kUnderlayLoudest);
    m_level->setDecimals(1);
    m_level->setSingleStep(1);
    m_level->setValue(kUsualLevel);
    m_level->setAlignment(Qt::AlignTrailing);
    m_label->setBuddy(m_kind);
    // So that all its controls can be placed in the tab order together.
    setFocusProxy(m_kind);
    setFocusPolicy(m_kind->focusPolicy());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4);
    whole->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    row->addWidget(m_level);
    whole->addLayout(row);
    auto *files = new QHBoxLayout(m_fileRow);
    files->setContentsMargins(0, 0, 0, 0);
    files->setSpacing(4);
    files->addWidget(m_file, 1);
    files->addWidget(m_browse);
    whole->addWidget(m_fileRow);
    whole->addWidget(m_ducks);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_level, &QDoubleSpinBox::valueChanged, this, &UnderlayField::changed);
    connect(m_file, &QLineEdit::editingFinished, this, &UnderlayField::changed);
    connect(m_ducks, &QAbstractButton::toggled, this, &UnderlayField::changed);
    connect(m_browse, &QAbstractButton::clicked, this, &UnderlayField::browse);
    retranslate();
    showKind();
}

Underlay UnderlayField::value() const
{
    const auto kind = Underlay::Kind(m_kind->currentData().toInt());
    if (kind == Underlay::Kind::None)
        return {};
    return {.kind = kind,
            .decibels = m_level->value(),
            .file = kind == Underlay::Kind::File ? m_file->text().trimmed() : QString(),
            .ducks = m_ducks->isChecked()};
}

void UnderlayField::setValue(const Underlay &underlay)
{
    if (underlay == value())
        return;
    {
        const QSignalBlocker quietKind(m_kind);
        const QSignalBlocker quietLevel(m_level);
        m_kind->setCurrentIndex(m_kind->findData(int(underlay.kind)));
        m_level->setValue(underlay.kind == Underlay::Kind::None ? kUsualLevel : underlay.decibels);
        m_file->setText(underlay.file);
        const QSignalBlocker quietDucks(m_ducks);
        m_ducks->setChecked(underlay.ducks);
    }
    showKind();
    Q_EMIT changed();
}

void UnderlayField::showKind()
{
    const auto kind = Underlay::Kind(m_kind->currentData().toInt());
    m_level->setVisible(kind != Underlay::Kind::None);
    m_fileRow->setVisible(kind == Underlay::Kind::File);
    m_ducks->setVisible(kind != Underlay::Kind::None);
}

void UnderlayField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose music and effects"));
    dialog->setObjectName(QStringLiteral("chooseUnderlay"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!m_file->text().isEmpty())
        dialog->setDirectory(QFileInfo(m_file->text()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        Q_EMIT changed();
    });
    dialog->open();
}

void UnderlayField::retranslate()
{
    const QString name = tr("Below the voice");
    const QString sense = tr("What's heard below the voice tracks, within the parts.");
    m_label->setText(name);
    m_label->setToolTip(sense);
    m_kind->setToolTip(sense);
    m_kind->setAccessibleName(name);
    m_kind->setItemText(0, tr("Nothing"));
    m_kind->setItemText(1, tr("The original sound"));
    m_kind->setItemText(2, tr("Music and effects from a file"));
    //: The unit after a number in a spin box, with a space before it
    m_level->setSuffix(tr(" dB", "decibels"));
    m_level->setAccessibleName(tr("Loudness below the voice"));
    m_level->setToolTip(tr("How much louder than in its file; a negative number is quieter."));
    m_file->setPlaceholderText(tr("A file as long as the video"));
    m_file->setAccessibleName(tr("File with music and effects"));
    m_browse->setWords(tr("Choose a file"));
    m_ducks->setText(tr("Quieter while the voice speaks"));
}

void UnderlayField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace retalk
