#include "settings/storagepage.h"

#include "base/onpool.h"
#include "base/paths.h"
#include "common/format.h"
#include "common/question.h"
#include "settings/settings.h"

#include <QDir>
#include <QDirIterator>
#include <QPushButton>

namespace retalk {

namespace {

/// Everything in these is recreated when missing.
QStringList cacheFolders()
{
    return {paths::cacheDirectory() + QStringLiteral("/thumbnails"),
            paths::cacheDirectory() + QStringLiteral("/recent")};
}

qint64 sizeOfCaches()
{
    qint64 bytes = 0;
    for (const QString &folder : cacheFolders()) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
    }
    return bytes;
}

void clearCaches()
{
    for (const QString &folder : cacheFolders())
        QDir(folder).removeRecursively();
}

/// Settings that a reset restores: those in this dialog, except services and keys.
constexpr Setting kResettable[] = {Setting::ResultDirectory,   Setting::FileNamePattern,
                                   Setting::DraftQuality,      Setting::FilmQuality,
                                   Setting::FormDefaults,      Setting::ParallelJobs,
                                   Setting::ParallelDrafts,    Setting::ParallelElsewhere,
                                   Setting::PauseBelowCredits, Setting::ConfirmAboveCredits,
                                   Setting::NotifyWhenDone,    Setting::SoundWhenDone,
                                   Setting::WhenAllDone,       Setting::Theme,
                                   Setting::Language,          Setting::ProxyMode,
                                   Setting::ProxyHost,         Setting::ProxyPort};

} // namespace

StoragePage::StoragePage(Settings *settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_clear(new QPushButton)
    , m_reset(new QPushButton)
    , m_clearLine(addLine(m_clear))
    , m_resetLine(addLine(m_reset))
{
    m_clear->setObjectName(QStringLiteral("settingClearCaches"));
    m_reset->setObjectName(QStringLiteral("settingReset"));
    m_clear->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &StoragePage::clear);
    connect(m_reset, &QPushButton::clicked, this, &StoragePage::askToReset);
    StoragePage::retranslate();
}

void StoragePage::measure()
{
    onPool(this, sizeOfCaches, [this](qint64 bytes) {
        m_bytes = bytes;
        showSize();
    });
}

void StoragePage::clear()
{
    m_clear->setEnabled(false);
    onPool(
        this,
        [] {
            clearCaches();
            return sizeOfCaches();
        },
        [this](qint64 bytes) {
            m_bytes = bytes;
            showSize();
        });
}

void StoragePage::askToReset()
{
    ask(window(),
        {.name = QStringLiteral("confirmReset"),
         .title = tr("Reset all settings?"),
         .text = tr("Services, keys, jobs and videos are kept."),
         .action = tr("Reset"),
         .isUsual = false},
        [this] {
            for (const Setting setting : kResettable)
                m_settings->reset(setting);
        });
}

void StoragePage::showSize()
{
    m_clear->setEnabled(m_bytes > 0);
    m_clearLine->setNote(m_bytes < 0
                             ? tr("Thumbnails and pictures of recent files")
                             //: %1 is a size such as "3.1 MB"
                             : tr("Thumbnails and pictures of recent files: %1").arg(Format::bytes(m_bytes)));
}

void StoragePage::retranslate()
{
    setHeading(tr("Storage"));
    m_clear->setText(tr("Clear"));
    m_reset->setText(tr("Reset…"));
    m_clearLine->setWords(tr("Caches"), {}, tr("disk space"));
    m_resetLine->setWords(tr("Reset all settings"), tr("Services and keys are kept."), tr("defaults"));
    showSize();
}

} // namespace retalk
