#include "requestform/mediainput.h"

#include "base/mounts.h"
#include "common/flatbutton.h"
#include "common/format.h"
#include "common/plaintext.h"
#include "common/softlabel.h"
#include "common/verdictline.h"
#include "media/mediafixer.h"
#include "requestform/fixdialog.h"
#include "requestform/recentpictures.h"
#include "requestform/urledit.h"
#include "settings/settings.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace retalk {

using namespace std::chrono_literals;

namespace {

Setting recentSetting(InputRole role)
{
    switch (role) {
    case InputRole::Video:
        return Setting::RecentVideos;
    case InputRole::Voice:
        return Setting::RecentVoices;
    case InputRole::Face:
        break;
    }
    return Setting::RecentFaces;
}

GenerationRequest requestWith(InputRole role, const QString &text)
{
    GenerationRequest request;
    if (role == InputRole::Video)
        request.videoUrl = text;
    else if (role == InputRole::Voice)
        request.audioUrl = text;
    else
        request.referenceImageUrl = text;
    return request;
}

FormStep stepOf(InputRole role)
{
    switch (role) {
    case InputRole::Video:
        return FormStep::Video;
    case InputRole::Voice:
        return FormStep::Voice;
    case InputRole::Face:
        break;
    }
    return FormStep::Face;
}

QString objectNameOf(InputRole role)
{
    switch (role) {
    case InputRole::Video:
        return QStringLiteral("video");
    case InputRole::Voice:
        return QStringLiteral("voice");
    case InputRole::Face:
        break;
    }
    return QStringLiteral("face");
}

} // namespace

MediaInput::MediaInput(InputRole role, QWidget *picture, UrlEdit *edit, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_settings(settings)
    , m_inspector(new InputInspector(role, this))
    , m_picture(picture)
    , m_heading(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_hintLabel(new SoftLabel(this))
    , m_edit(edit)
    , m_line(new VerdictLine(this))
    , m_menu(new QMenu(m_edit))
    , m_recent(new QMenu(m_menu))
{
    setObjectName(objectNameOf(role) + QStringLiteral("Input"));
    m_edit->setObjectName(objectNameOf(role) + QStringLiteral("Url"));
    m_hintLabel->setObjectName(objectNameOf(role) + QStringLiteral("Hint"));
    m_line->setObjectName(objectNameOf(role) + QStringLiteral("Verdict"));
    m_edit->moreButton()->setObjectName(objectNameOf(role) + QStringLiteral("More"));
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setBuddy(m_edit);
    picture->setParent(this);

    m_head->addWidget(m_heading);
    m_head->addStretch();
    m_head->addWidget(m_hintLabel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addWidget(picture);
    if (!picture->isAncestorOf(m_edit))
        column->addWidget(m_edit);
    column->addWidget(m_line);

    m_browseAction = m_menu->addAction(icon("folder"), {}, this, &MediaInput::browse);
    m_pasteAction = m_menu->addAction(icon("copy"), {}, this,
                                      [this] { m_edit->pasteText(QGuiApplication::clipboard()->text()); });
    m_menu->addMenu(m_recent);
    m_recent->setObjectName(objectNameOf(role) + QStringLiteral("Recent"));
    if (role != InputRole::Voice)
        showPicturesIn(m_recent);
    m_menu->addSeparator();
    m_againAction = m_menu->addAction(icon("retry"), {}, this, &MediaInput::lookAgain);
    m_clearAction = m_menu->addAction(icon("close"), {}, this, &MediaInput::clearRequested);
    m_edit->moreButton()->setMenu(m_menu);
    connect(m_edit, &UrlEdit::browseRequested, this, &MediaInput::browse);
    connect(m_menu, &QMenu::aboutToShow, this, &MediaInput::fillRecent);

    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(700ms);
    connect(&m_typingPause, &QTimer::timeout, this, &MediaInput::judge);
    connect(m_edit, &QLineEdit::textEdited, this, &MediaInput::textTyped);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        m_typingPause.stop();
        judge();
        enter();
    });
    connect(m_inspector, &InputInspector::changed, this, &MediaInput::judge);
    connect(m_line, &VerdictLine::actionClicked, this, [this] {
        if (!m_fixer)
            return remedy();
        m_fixer.reset(); // immediately, so that its pending signals don't arrive
        judge();
    });
    retranslate();
}

MediaInput::~MediaInput() = default;

void MediaInput::addTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

void MediaInput::orderTabs()
{
    QWidget *last = m_picture;
    const auto parts = m_picture->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        const bool isOfLine = part == m_edit || m_edit->isAncestorOf(part);
        if (!isOfLine && part->focusPolicy() & Qt::TabFocus)
            last = part;
    }
    setTabOrder(last, m_edit);
    setTabOrder(m_edit, m_edit->moreButton());
    setTabOrder(m_edit->moreButton(), m_line->findChild<QPushButton *>(QStringLiteral("action")));
}

QString MediaInput::text() const
{
    return tidyAddress(m_edit->text());
}

void MediaInput::enter()
{
    if (m_entered == text())
        return;
    m_entered = text();
    Q_EMIT entered(stepOf(m_role));
}

void MediaInput::setText(const QString &text)
{
    take(text, stepOf(m_role));
}

void MediaInput::take(const QString &text, FormStep step)
{
    m_fixer.reset();
    m_edit->setText(tidyAddress(text));
    m_typingPause.stop();
    m_inspector->inspect(shouldInspect() ? this->text() : QString(), false);
    judge();
    m_inspector->setSoundTrack(m_soundTrack); // it is reset for every file
    m_entered = this->text();
    Q_EMIT entered(step);
}

/// Files are checked in the background, even those of the wrong kind or size, to find out how to fix them.
bool MediaInput::shouldInspect() const
{
    return !validateField(requestWith(m_role, text()), fieldName(m_role), m_rules.addresses,
                          LocalFileRule::Unseen);
}

void MediaInput::textTyped()
{
    m_fixer.reset();
    m_typingPause.start();
    // Network shares may be slow and must not block typing, so they are checked in the background.
    const bool isLookedAt = isMountAddress(text()) ? !localFilePath(text()).isEmpty() : shouldInspect();
    m_inspector->inspect(isLookedAt ? text() : QString(), true);
    judge();
}

void MediaInput::setSoundTrack(int number)
{
    m_soundTrack = number;
    m_soundTrackOf = text();
    m_inspector->setSoundTrack(number);
    Q_EMIT changed();
    Q_EMIT entered(stepOf(m_role));
}

const SoundTrack *MediaInput::usedTrack() const
{
    const MediaInfo &info = m_inspector->info();
    const int number = m_soundTrack > 0 ? m_soundTrack : info.soundTrack;
    const auto used = std::find_if(info.soundTracks.cbegin(), info.soundTracks.cend(),
                                   [number](const SoundTrack &track) { return track.number == number; });
    return used == info.soundTracks.cend() ? nullptr : &*used;
}

std::chrono::milliseconds MediaInput::length() const
{
    const MediaInfo &info = m_inspector->info();
    return m_soundTrack > 0 ? info.voiceLength(m_soundTrack) : info.duration;
}

void MediaInput::setRules(const InputRules &rules)
{
    if (rules == m_rules)
        return;
    InputRules asBefore = rules;
    asBefore.isFilm = m_rules.isFilm;
    const bool isSameService = asBefore == m_rules;
    m_rules = rules;
    // The results of checking the input remain valid.
    if (isSameService)
        judge();
    else
        setText(m_edit->text());
}

void MediaInput::judge()
{
    if (m_fixer)
        return;
    if (m_soundTrack > 0 && m_soundTrackOf != text())
        m_soundTrack = 0;
    m_verdict = InputJudge::judge(requestWith(m_role, text()), m_rules, m_role, m_inspector->inspection(),
                                  m_typingPause.isActive());
    if (m_verdict.verdict == VerdictLine::Verdict::Good && m_inspector->isSilent())
        m_verdict = InputJudge::silent();
    const bool isUsable = m_verdict.verdict == VerdictLine::Verdict::Good ||
                          m_verdict.verdict == VerdictLine::Verdict::Warning || text().isEmpty();
    if (isUsable && m_finding.verdict != VerdictLine::Verdict::None && m_noted == text()) {
        QStringList sentences{m_finding.sentence, m_verdict.sentence};
        sentences.removeAll(QString());
        m_verdict = {std::max(m_finding.verdict, m_verdict.verdict), sentences.join(u'\n'),
                     m_verdict.remedy == Remedy::None ? m_finding.remedy : m_verdict.remedy};
    }
    m_edit->setAccessibleDescription(m_verdict.sentence);
    // An empty line keeps its browse button, whatever the message below.
    m_edit->setVerdict(text().isEmpty() ? VerdictLine::Verdict::None : m_verdict.verdict);
    if (m_verdict.verdict == VerdictLine::Verdict::Good && m_verdict.sentence.isEmpty() &&
        m_savedCopy == text() && !m_savedCopy.isEmpty())
        m_line->say(VerdictLine::Verdict::Note,
                    //: %1 is a file's name, %2 a folder
                    tr("Saved as “%1” in %2.")
                        .arg(QFileInfo(m_savedCopy).fileName(),
                             QDir::toNativeSeparators(QFileInfo(m_savedCopy).path())));
    else if (m_verdict.sentence.isEmpty())
        m_line->clear();
    else
        m_line->say(m_verdict.verdict, m_verdict.sentence, label(m_verdict.remedy));
    Q_EMIT changed();
}

void MediaInput::note(const QString &about, const InputVerdict &finding)
{
    if (about == m_noted && finding == m_finding)
        return;
    m_noted = about;
    m_finding = finding;
    judge();
}

void MediaInput::remedy()
{
    const QString what = text();
    switch (m_verdict.remedy) {
    case Remedy::None:
        return;
    case Remedy::Fix:
        return fix();
    case Remedy::ChooseLargest:
        Q_EMIT largestRequested();
        return;
    case Remedy::MoveVideo:
        Q_EMIT moveRequested(InputRole::Video, what);
        return;
    case Remedy::MoveVoice:
        Q_EMIT moveRequested(InputRole::Voice, what);
        return;
    case Remedy::MoveFace:
        Q_EMIT moveRequested(InputRole::Face, what);
        return;
    }
}

void MediaInput::fix()
{
    MediaInfo info = m_inspector->info();
    if (m_soundTrack > 0)
        info.soundTrack = m_soundTrack;
    if (m_role == InputRole::Voice)
        info.duration = length();
    if (info.duration <= limits::kLongest)
        return startFix(info, {});
    // The user chooses what a copy leaves out.
    const PartOffer offer = m_partSource ? m_partSource() : PartOffer();
    const QString about = text();
    auto *dialog = new FixDialog({.source = localFilePath(about),
                                  .info = info,
                                  .role = m_role,
                                  .marked = offer.marked,
                                  .otherLength = offer.otherLength},
                                 this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, info, about] {
        if (text() == about)
            startFix(info, dialog->part());
    });
    dialog->open();
}

void MediaInput::startFix(const MediaInfo &info, const fixplan::KeptPart &part)
{
    m_fixer =
        std::make_unique<MediaFixer>(localFilePath(text()), info, m_role, m_settings->resultDirectory());
    const auto report = [this](double fraction) {
        //: %1 is a percentage
        m_line->say(VerdictLine::Verdict::Checking,
                    tr("Making a corrected copy: %1").arg(Format::percent(fraction)), tr("Stop"));
    };
    report(0);
    m_fixer->keep(part);
    connect(m_fixer.get(), &MediaFixer::progressed, this, report);
    connect(m_fixer.get(), &MediaFixer::finished, this, &MediaInput::endFix);
    m_fixer->start();
}

void MediaInput::endFix(const Expected<QString> &copy)
{
    m_fixer.release()->deleteLater(); // called from its own signal
    if (copy) {
        m_savedCopy = *copy;
        take(*copy, FormStep::Fix);
    } else {
        judge();
        showError(copy.error().message);
    }
}

void MediaInput::remark(const QString &sentence)
{
    m_line->say(VerdictLine::Verdict::Note, sentence);
}

void MediaInput::showError(const QString &sentence)
{
    // It may already be shown, with a button that fixes it.
    if (m_verdict.verdict == VerdictLine::Verdict::Bad && m_verdict.sentence == sentence)
        return;
    m_verdict = {VerdictLine::Verdict::Bad, sentence};
    m_edit->setAccessibleDescription(sentence);
    m_edit->setVerdict(m_verdict.verdict);
    m_line->say(m_verdict.verdict, sentence);
}

void MediaInput::lookAgain()
{
    const QString again = text();
    m_inspector->inspect({}, false);
    setText(again);
}

void MediaInput::remember()
{
    if (text().isEmpty())
        return;
    m_settings->addRecent(recentSetting(m_role), text());
    keepRecentPicture(text(), m_inspector->poster());
}

void MediaInput::setHint(const QString &hint)
{
    m_hint = hint;
    retranslate();
}

void MediaInput::setInvitation(const QString &words)
{
    m_invitation = words;
    retranslate();
}

void MediaInput::browse()
{
    openBrowser(false);
}

void MediaInput::browseForMore()
{
    openBrowser(true);
}

void MediaInput::openBrowser(bool isForMore)
{
    QString title;
    QString filter;
    switch (m_role) {
    case InputRole::Video:
        title = tr("Choose a video");
        filter = tr("Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv "
                    "*.mxf *.wmv "
                    "*.flv *.3gp *.ogv)");
        break;
    case InputRole::Voice:
        title = tr("Choose voice tracks");
        filter = tr("Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr "
                    "*.ac3 *.wv *.webm *.mka *.mp4 *.mov)");
        break;
    case InputRole::Face:
        title = tr("Choose a face photo");
        filter = tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)");
        break;
    }
    filter += QStringLiteral(";;") + tr("All files (*)");
    const QString present = localFilePath(text());
    auto *dialog =
        new QFileDialog(this, title, present.isEmpty() ? QString() : QFileInfo(present).path(), filter);
    dialog->setObjectName(QStringLiteral("browseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_role == InputRole::Voice ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, [this, isForMore](const QStringList &files) {
        if (isForMore)
            Q_EMIT moreChosen(files);
        else if (files.size() > 1)
            Q_EMIT severalChosen(files);
        else if (!files.isEmpty())
            setText(files.constFirst());
    });
    dialog->open();
}

void MediaInput::fillRecent()
{
    m_recent->clear();
    const QStringList recent = m_settings->value(recentSetting(m_role)).toStringList();
    for (const QString &entry : recent) {
        QString shown = m_recent->fontMetrics().elidedText(entry, Qt::ElideMiddle, 420);
        QAction *action = m_recent->addAction(Format::address(shown.replace(u'&', QStringLiteral("&&"))));
        action->setToolTip(plainToolTip(entry));
        action->setIcon(recentPicture(entry));
        connect(action, &QAction::triggered, this, [this, entry] { setText(entry); });
    }
    m_recent->setEnabled(!recent.isEmpty());
    m_pasteAction->setEnabled(!QGuiApplication::clipboard()->text().trimmed().isEmpty());
    m_clearAction->setEnabled(!m_edit->text().isEmpty());
    m_againAction->setEnabled(!m_edit->text().isEmpty());
}

void MediaInput::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The failure was described in the old language; checking again describes it in the new one.
        if (m_inspector->state() == InputInspector::State::Failed)
            lookAgain();
        else
            judge();
    }
}

void MediaInput::retranslate()
{
    QString hint;
    switch (m_role) {
    case InputRole::Video:
        m_heading->setText(tr("Video"));
        hint = tr("who speaks");
        m_edit->setPlaceholderText(tr("Paste a link or drop a file"));
        m_edit->setAccessibleName(tr("Video link or file"));
        break;
    case InputRole::Voice:
        m_heading->setText(tr("Voice"));
        hint = tr("what they will say");
        m_edit->setPlaceholderText(tr("Paste a link or drop a file"));
        m_edit->setAccessibleName(tr("Voice link or file"));
        break;
    case InputRole::Face:
        m_heading->setText(tr("Face"));
        hint = tr("if there are several people");
        m_edit->setPlaceholderText(tr("Link or file of a photo (optional)"));
        m_edit->setAccessibleName(tr("Face photo link or file"));
        break;
    }
    if (!m_invitation.isEmpty())
        m_edit->setPlaceholderText(m_invitation);
    m_hintLabel->setText(m_hint.isEmpty() ? hint : m_hint);
    m_browseAction->setText(tr("Browse…"));
    m_pasteAction->setText(tr("Paste"));
    m_recent->setTitle(tr("Recent"));
    m_againAction->setText(tr("Check again"));
    m_clearAction->setText(tr("Clear"));
    m_edit->moreButton()->setWords(tr("More for this field"));
}

} // namespace retalk
