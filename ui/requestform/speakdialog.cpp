#include "requestform/speakdialog.h"

#include "base/onpool.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/question.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "common/verdictline.h"
#include "media/anonymousfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace retalk {

using namespace std::chrono_literals;

namespace {

constexpr int kSpeakWidth = 520;
constexpr int kTextHeight = 160;
constexpr auto kTypingPause = 400ms;

/// The language's name in that language, if Qt knows it.
QString shownName(const DraftLanguage &language)
{
    const QString code = language.code == u"cmn" ? QStringLiteral("zh") : language.code.section(u'-', 0, 0);
    const QLocale locale(code);
    const bool isKnown = locale.language() != QLocale::C && locale.name().section(u'_', 0, 0) == code;
    const QString native = isKnown ? locale.nativeLanguageName() : QString();
    const bool isOneOfSeveral = language.code.contains(u'-');
    if (native.isEmpty() || isOneOfSeveral || native.compare(language.name, Qt::CaseInsensitive) == 0)
        return language.name;
    //: A language: its English name, and what it's called in itself
    return SpeakDialog::tr("%1 (%2)").arg(language.name, native);
}

} // namespace

SpeakDialog::SpeakDialog(const Wanted &wanted, QWidget *parent)
    : QDialog(parent)
    , m_wanted(wanted)
    , m_text(new QPlainTextEdit(this))
    , m_language(new QComboBox(this))
    , m_fits(new QCheckBox(this))
    , m_line(new VerdictLine(this))
    , m_listen(new QPushButton(this))
{
    setObjectName(QStringLiteral("speakDialog"));
    setWindowTitle(tr("Type the words"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &SpeakDialog::speak);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SpeakDialog::textChanged);
    connect(m_language, &QComboBox::activated, this, &SpeakDialog::textChanged);
    connect(m_fits, &QCheckBox::toggled, this, &SpeakDialog::textChanged);
    connect(&m_player, &VoicePlayer::played, this, [this](double fraction) {
        m_isListening = fraction >= 0;
        refresh();
    });
    connect(&m_player, &VoicePlayer::failed, this,
            [this](const QString &why) { m_line->say(VerdictLine::Verdict::Note, why); });
    connect(m_line, &VerdictLine::actionClicked, this, [this] {
        m_line->clear();
        DraftVoice::findLanguages(this, [this](const auto &languages) { takeLanguages(languages); });
    });
    DraftVoice::findLanguages(this, [this](const auto &languages) { takeLanguages(languages); });
    refresh();
    closeOnNewLanguage(this);
    ignoreHeldKeys(this);
}

SpeakDialog::~SpeakDialog()
{
    m_player.disconnect(this);
}

void SpeakDialog::build()
{
    auto *what = new SoftLabel(this);
    what->setWordWrap(true);
    what->setText(
        tr("A robot's voice speaks the words. It's good for judging timing, not for the final video."));
    m_text->setObjectName(QStringLiteral("speakText"));
    m_text->setAccessibleName(tr("Words"));
    m_text->setPlaceholderText(tr("Type or paste what will be said"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kTextHeight);
    m_language->setObjectName(QStringLiteral("speakLanguage"));
    m_language->setEnabled(false);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(20);
    auto *languageLabel = new QLabel(tr("Language"), this);
    languageLabel->setBuddy(m_language);
    m_fits->setObjectName(QStringLiteral("speakFits"));
    m_fits->setText((m_wanted.isPart ? tr("As long as the part (%1)") : tr("As long as the video (%1)"))
                        .arg(Format::length(m_wanted.length)));
    m_fits->setToolTip(
        tr("The words are spoken at a natural pace that fits. Silence follows them until the video ends."));
    m_fits->setChecked(m_wanted.length > 0ms);
    m_fits->setVisible(m_wanted.length > 0ms);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(kGap);
    choice->addWidget(languageLabel);
    choice->addWidget(m_language);
    choice->addStretch();
    choice->addWidget(m_fits);
    m_line->setObjectName(QStringLiteral("speakVerdict"));
    m_listen->setObjectName(QStringLiteral("speakListen"));
    m_listen->setAutoDefault(false);
    connect(m_listen, &QPushButton::clicked, this, &SpeakDialog::listen);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_keep = buttons->addButton(tr("Use this voice"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("keepSpoken"));
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SpeakDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(kGap);
    bottom->addWidget(m_listen);
    bottom->addStretch();
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(what);
    column->addWidget(m_text, 1);
    column->addLayout(choice);
    column->addWidget(m_line);
    column->addLayout(bottom);
    setMinimumWidth(kSpeakWidth);
    m_text->setFocus();
}

void SpeakDialog::takeLanguages(const Expected<QList<DraftLanguage>> &languages)
{
    m_isMissing = !languages;
    if (!languages) {
        m_line->say(VerdictLine::Verdict::Bad, languages.error().message, tr("Try again"));
        return refresh();
    }
    for (const DraftLanguage &language : *languages)
        m_language->addItem(shownName(language), language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(draftLanguageFor(QLocale(), *languages))));
    m_language->setEnabled(true);
    textChanged();
}

void SpeakDialog::textChanged()
{
    m_voice.reset();
    m_spoken.reset();
    m_player.stop();
    m_heard.reset();
    m_pause.stop();
    if (!m_isMissing) {
        m_line->clear();
        if (!m_text->toPlainText().trimmed().isEmpty() && m_language->isEnabled())
            m_pause.start();
    }
    refresh();
}

void SpeakDialog::speak()
{
    m_voice = std::make_unique<DraftVoice>(
        DraftVoice::Wanted{.text = m_text->toPlainText(),
                           .language = m_language->currentData().toString(),
                           .length = m_fits->isChecked() ? m_wanted.length : 0ms});
    connect(m_voice.get(), &DraftVoice::finished, this, &SpeakDialog::take);
    m_voice->start();
}

void SpeakDialog::take(const Expected<DraftVoice::Spoken> &spoken)
{
    m_voice.release()->deleteLater(); // called from its own signal
    if (!spoken) {
        m_line->say(VerdictLine::Verdict::Bad, spoken.error().message);
        return refresh();
    }
    const QString pace = QLocale().toString(spoken->wordsAMinute);
    const QString length = Format::length(spoken->speech);
    m_spoken = *spoken;
    if (spoken->isTooLong) {
        m_line->say(VerdictLine::Verdict::Warning,
                    //: %1 and %3 are lengths ("8.2 s"), %2 a number of words
                    tr("Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.")
                        .arg(length, pace, Format::length(m_wanted.length)));
    } else if (m_fits->isChecked() && spoken->wordsAMinute > DraftVoice::kUsual * 5 / 4) {
        m_line->say(VerdictLine::Verdict::Note,
                    tr("%1 at %2 words a minute: it fits, but that's fast speech.").arg(length, pace));
    } else if (m_fits->isChecked() && spoken->sound.length() - spoken->speech > 500ms) {
        m_line->say(VerdictLine::Verdict::Good, tr("%1 at %2 words a minute, then silence until %3.")
                                                    .arg(length, pace, Format::length(m_wanted.length)));
    } else {
        m_line->say(VerdictLine::Verdict::Good, tr("%1 at %2 words a minute.").arg(length, pace));
    }
    refresh();
}

void SpeakDialog::listen()
{
    if (m_isListening)
        return m_player.stop();
    if (!m_spoken)
        return;
    onPool(
        this, [sound = m_spoken->sound] { return AnonymousFile::holding(wavOf(sound)); },
        [this, sound = m_spoken->sound](const std::shared_ptr<AnonymousFile> &file) {
            if (!m_spoken || m_spoken->sound != sound)
                return;
            if (!file) {
                m_line->say(VerdictLine::Verdict::Bad, AnonymousFile::full().message);
                return;
            }
            m_heard = file;
            m_player.toggle(QUrl::fromLocalFile(file->path()), 0, 0);
        });
}

void SpeakDialog::keep()
{
    if (!m_spoken)
        return;
    m_player.stop();
    m_isSaving = true;
    m_line->say(VerdictLine::Verdict::Checking, tr("Saving the voice track…"));
    refresh();
    //: A file's name; %1 is a date and a time
    const QString name =
        tr("Draft voice %1")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    onPool(
        this,
        [sound = m_spoken->sound, folder = m_wanted.folder, name] { return saveNewWav(sound, folder, name); },
        [this](const Expected<QString> &saved) {
            m_isSaving = false;
            if (!saved) {
                m_line->say(VerdictLine::Verdict::Bad, saved.error().message);
                return refresh();
            }
            Q_EMIT kept(*saved);
            accept();
        });
}

void SpeakDialog::refresh()
{
    m_text->setReadOnly(m_isSaving);
    m_listen->setText(m_isListening ? tr("Stop") : tr("Listen"));
    m_listen->setIcon(icon(m_isListening ? "stop" : "play"));
    m_listen->setEnabled(m_spoken.has_value() && !m_isSaving);
    m_keep->setEnabled(m_spoken.has_value() && !m_spoken->isTooLong && !m_isSaving);
}

} // namespace retalk
