#include "settings/resultspage.h"

#include "base/isolated.h"
#include "base/onpool.h"
#include "common/theme.h"
#include "jobs/runner/resultname.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>

#include <algorithm>

namespace retalk {

namespace {

/// Returns "~/Videos/Retalk" for a folder in the home directory, as the user may type it.
QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    const bool isAtHome = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isAtHome ? u'~' + folder.mid(home.size()) : folder);
}

/// Tries whether files can be created in `folder`, including missing parent folders. Leaves nothing behind.
bool canHoldFiles(const QString &folder)
{
    QStringList made; // deepest last
    for (QString path = QDir::cleanPath(folder); !QFileInfo::exists(path); path = QFileInfo(path).path())
        made.prepend(path);
    const bool isThere = QDir().mkpath(folder);
    const bool isUsable = isThere && QTemporaryFile(folder + QStringLiteral("/retalk-XXXXXX")).open();
    while (!made.isEmpty())
        QDir().rmdir(made.takeLast());
    return isUsable;
}

} // namespace

ResultsPage::ResultsPage(Settings *settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_folderBox(new QWidget)
    , m_folder(new QLineEdit(m_folderBox))
    , m_browse(new QPushButton(m_folderBox))
    , m_pattern(new QLineEdit)
    , m_quality(new QComboBox)
    , m_filmQuality(new QComboBox)
    , m_folderLine(addLine(m_folderBox, true))
    , m_patternLine(addLine(m_pattern, true))
    , m_qualityLine(addLine(m_quality))
    , m_filmQualityLine(addLine(m_filmQuality))
{
    m_folder->setObjectName(QStringLiteral("settingFolder"));
    m_browse->setObjectName(QStringLiteral("settingFolderBrowse"));
    m_pattern->setObjectName(QStringLiteral("settingPattern"));
    m_quality->setObjectName(QStringLiteral("settingDraftQuality"));
    m_filmQuality->setObjectName(QStringLiteral("settingFilmQuality"));
    m_browse->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_folderBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    m_folder->setText(shortened(settings->resultDirectory()));
    m_pattern->setText(settings->value(Setting::FileNamePattern).toString());

    for (const DraftQuality quality : {DraftQuality::Fast, DraftQuality::Normal, DraftQuality::High})
        m_quality->addItem(QString(), toString(quality));
    for (const char *quality : {"small", "normal", "high"})
        m_filmQuality->addItem(QString(), QString::fromLatin1(quality));
    m_quality->setMinimumWidth(200);
    m_filmQuality->setMinimumWidth(200);
    connect(settings, &Settings::changed, this, [this](Setting setting) {
        // Set elsewhere, such as by a reset; text typed here is already up to date.
        const QString value = m_settings->value(setting).toString();
        if (setting == Setting::DraftQuality)
            m_quality->setCurrentIndex(std::max(m_quality->findData(value), 0));
        if (setting == Setting::FilmQuality)
            m_filmQuality->setCurrentIndex(std::max(m_filmQuality->findData(value), 0));
        if (setting == Setting::ResultDirectory && !m_folder->hasFocus())
            m_folder->setText(shortened(m_settings->resultDirectory()));
        if (setting == Setting::FileNamePattern && m_pattern->text().trimmed() != value) {
            m_pattern->setText(value);
            showExample();
        }
    });
    m_quality->setCurrentIndex(std::max(m_quality->findData(settings->value(Setting::DraftQuality)), 0));
    connect(m_quality, &QComboBox::activated, settings,
            [this] { m_settings->setValue(Setting::DraftQuality, m_quality->currentData()); });
    m_filmQuality->setCurrentIndex(
        std::max(m_filmQuality->findData(settings->value(Setting::FilmQuality)), 0));
    connect(m_filmQuality, &QComboBox::activated, settings,
            [this] { m_settings->setValue(Setting::FilmQuality, m_filmQuality->currentData()); });
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { takeFolder(m_folder->text().trimmed()); });
    connect(m_browse, &QPushButton::clicked, this, &ResultsPage::browse);
    connect(m_pattern, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_settings->setValue(Setting::FileNamePattern, text.trimmed());
        showExample();
    });
    ResultsPage::retranslate();
}

void ResultsPage::focusFolder()
{
    m_folder->setFocus();
    m_folder->selectAll();
}

void ResultsPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for results"), m_settings->resultDirectory());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(shortened(folder));
        takeFolder(folder);
    });
    dialog->open();
}

void ResultsPage::takeFolder(const QString &folder)
{
    const QString path =
        folder.startsWith(u'~') ? QDir::homePath() + folder.mid(1) : QDir::fromNativeSeparators(folder);
    if (!path.isEmpty() && QDir::isRelativePath(path)) {
        ++m_round;
        m_folderLine->setComplaint(
            tr("Enter the full path, such as %1.").arg(QDir::homePath() + QStringLiteral("/Videos")));
        return;
    }
    // The folder may be on a slow network share.
    const quint64 round = ++m_round;
    onPool(
        this, [path] { return path.isEmpty() || canHoldFiles(path); },
        [this, path, round](bool isUsable) {
            if (m_round == round)
                adoptFolder(path, isUsable);
        });
}

void ResultsPage::adoptFolder(const QString &path, bool isUsable)
{
    m_folderLine->setComplaint(
        isUsable ? QString()
                 : tr("Can't create files in %1. Check its permissions or choose another folder.").arg(path));
    if (isUsable)
        m_settings->setValue(Setting::ResultDirectory, path);
}

void ResultsPage::showExample()
{
    GenerationRequest request;
    request.videoUrl = QStringLiteral("https://example.com/speaker.mp4");
    request.audioUrl = QStringLiteral("https://example.com/voice_de.wav");
    request.referenceImageUrl = QStringLiteral("https://example.com/anna.jpg");
    const ResultPattern pattern(m_pattern->text().trimmed());
    const QString known = resultPlaceholders().join(u' ');
    if (const QStringList unknown = unknownPlaceholders(pattern.name); !unknown.isEmpty()) {
        //: %1 is a word in braces that is no placeholder, %2 the placeholders there are
        m_patternLine->setComplaint(tr("%1 isn't a placeholder. Use %2.").arg(unknown.first(), known));
        return;
    }
    m_patternLine->setComplaint(QString());
    const QString name = resultName(
        pattern.name,
        {.request = request, .service = m_settings->serviceAddress(), .time = QDateTime::currentDateTime()});
    //: %1 is a file name, %2 the words that are replaced in it
    m_patternLine->setNote(tr("Example: %1. Placeholders: %2.").arg(isolated(name + pattern.ending), known));
}

void ResultsPage::retranslate()
{
    setHeading(tr("Results"));
    m_folderLine->setWords(tr("Save results in"), {}, tr("folder directory"));
    m_folder->setAccessibleName(tr("Save results in"));
    m_browse->setText(tr("Browse…"));
    m_patternLine->setWords(tr("File name"), {}, tr("file name pattern"));
    m_qualityLine->setWords(tr("Draft quality"), tr("Of drafts on this computer. Higher takes longer."),
                            tr("encoder"));
    m_quality->setItemText(0, tr("Fast"));
    m_quality->setItemText(1, tr("Normal"));
    m_quality->setItemText(2, tr("High"));
    // Matches the engine's encoder settings (openVideoEncoder()).
    //: %1 is the encoder's own name for a speed, such as veryfast; %2 a number. CRF: lower is better.
    const QString sense = tr("x264 preset %1, CRF %2");
    const QString words[] = {sense.arg(QStringLiteral("veryfast")).arg(23),
                             sense.arg(QStringLiteral("veryfast")).arg(16),
                             sense.arg(QStringLiteral("veryfast")).arg(12)};
    QStringList lines;
    for (int i = 0; i < m_quality->count(); ++i) {
        m_quality->setItemData(i, words[i], Qt::ToolTipRole);
        //: %1 is Fast, Normal or High, %2 what that means
        lines += tr("%1: %2").arg(m_quality->itemText(i), words[i]);
    }
    m_quality->setToolTip(lines.join(u'\n'));
    m_filmQualityLine->setWords(
        tr("Film quality"), tr("Of videos joined from pieces. Higher makes larger files."), tr("encoder"));
    m_filmQuality->setItemText(0, tr("Small file"));
    m_filmQuality->setItemText(1, tr("Normal"));
    m_filmQuality->setItemText(2, tr("High"));
    showExample();
}

} // namespace retalk
