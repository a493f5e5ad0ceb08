#include "timeline/timelinepane.h"

#include "common/elidedlabel.h"
#include "common/flatbutton.h"
#include "common/format.h"
#include "common/hairline.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "films/filmcut.h"
#include "films/filmplan.h"
#include "media/fixplan.h"
#include "media/scenefinder.h"
#include "timeline/snapping.h"
#include "timeline/soundlevels.h"
#include "timeline/stripframes.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace retalk {

using std::chrono::milliseconds;

namespace {

/// Short enough to distinguish a pause from a consonant.
constexpr milliseconds kLevelStep{50};
constexpr int kMaxBins = 72'000; ///< an hour's worth
constexpr int kVoiceBins = 12'000;
constexpr std::chrono::seconds kTold{6};

int binsFor(milliseconds length)
{
    return int(std::clamp<qint64>(length / kLevelStep, 600, kMaxBins));
}

} // namespace

TimelinePane::TimelinePane(QWidget *parent)
    : QWidget(parent)
    , m_frames(new StripFrames(this))
    , m_levels(new SoundLevels(this))
    , m_view(new TimelineView(m_frames, m_levels, this))
    , m_scroll(new QScrollBar(Qt::Horizontal, this))
    , m_words(new ElidedLabel(this))
    , m_in(new FlatButton("mark-in", this))
    , m_out(new FlatButton("mark-out", this))
    , m_split(new FlatButton("split", this))
    , m_remove(new FlatButton("trash", this))
    , m_zoomOut(new FlatButton("minus", this))
    , m_all(new FlatButton("zoom-fit", this))
    , m_zoomIn(new FlatButton("plus", this))
{
    setObjectName(QStringLiteral("timelinePane"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("timelineWords"));
    m_words->setFont(smallFont(m_words->font()));
    m_in->setObjectName(QStringLiteral("markIn"));
    m_out->setObjectName(QStringLiteral("markOut"));
    m_split->setObjectName(QStringLiteral("splitPart"));
    m_remove->setObjectName(QStringLiteral("removePart"));
    m_zoomOut->setObjectName(QStringLiteral("timelineZoomOut"));
    m_all->setObjectName(QStringLiteral("timelineZoomAll"));
    m_zoomIn->setObjectName(QStringLiteral("timelineZoomIn"));
    m_scroll->setObjectName(QStringLiteral("timelineScroll"));
    m_scroll->setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QSizePolicy place = m_scroll->sizePolicy();
    place.setRetainSizeWhenHidden(true); // avoid a jump when it is shown
    m_scroll->setSizePolicy(place);
    m_scroll->hide();
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTold);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 2, kGap, 2);
    head->setSpacing(2);
    head->addWidget(m_words, 1);
    for (FlatButton *button : {m_in, m_out, m_split, m_remove})
        head->addWidget(button);
    head->addSpacing(kGap);
    for (FlatButton *button : {m_zoomOut, m_all, m_zoomIn})
        head->addWidget(button);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new Hairline(Qt::Horizontal, this));
    whole->addLayout(head);
    whole->addWidget(m_view);
    whole->addWidget(m_scroll);

    connect(m_in, &QAbstractButton::clicked, m_view, &TimelineView::markIn);
    connect(m_out, &QAbstractButton::clicked, m_view, &TimelineView::markOut);
    connect(m_split, &QAbstractButton::clicked, m_view, &TimelineView::split);
    connect(m_remove, &QAbstractButton::clicked, m_view, &TimelineView::removePart);
    connect(m_zoomIn, &QAbstractButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_zoomOut, &QAbstractButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_all, &QAbstractButton::clicked, m_view, &TimelineView::showAll);
    connect(m_view, &TimelineView::seekRequested, this, &TimelinePane::seekRequested);
    connect(m_view, &TimelineView::edited, this, &TimelinePane::edited);
    connect(m_view, &TimelineView::partSelected, this, &TimelinePane::partSelected);
    connect(m_view, &TimelineView::playToggled, this, &TimelinePane::playToggled);
    connect(m_view, &TimelineView::scaleChanged, this, &TimelinePane::showScroll);
    connect(m_view, &TimelineView::contextMenuRequested, this, &TimelinePane::showMenu);
    connect(m_view, &TimelineView::messageRequested, this, [this](const QString &sentence) {
        m_told = sentence;
        m_telling.start();
        say();
    });
    connect(m_view, &TimelineView::marksChanged, this, &TimelinePane::say);
    connect(&m_telling, &QTimer::timeout, this, [this] {
        m_told.clear();
        say();
    });
    connect(m_scroll, &QScrollBar::valueChanged, this,
            [this](int value) { m_view->scrollTo(milliseconds(value)); });
    connect(m_levels, &SoundLevels::read, this, &TimelinePane::findTargets);
    retranslate();
}

TimelinePane::~TimelinePane() = default;

VideoSpan TimelinePane::spanOf(const MediaInfo &info)
{
    const FrameRate rate = filmRate(info);
    const qint64 frames = rate.isKnown() ? filmFrames(info) : 0;
    if (frames <= 0)
        return {.length = info.duration, .rate = rate};
    return {.length = milliseconds(std::llround(secondsAt(frames, rate) * 1000)), .rate = rate};
}

void TimelinePane::setVideo(const QUrl &source, const MediaInfo &info)
{
    const bool isVideo =
        source.isLocalFile() && info.kind == MediaInfo::Kind::Video && info.duration.count() > 0;
    const QUrl shown = isVideo ? source : QUrl();
    if (shown == m_source && (shown.isEmpty() || info == m_info))
        return;
    if (shown != m_source) {
        m_scenes.reset();
        m_sceneStarts.clear();
        m_isRead = false;
    }
    m_source = shown;
    m_info = info;
    m_video = isVideo ? spanOf(info) : VideoSpan{};
    const QSizeF size = isVideo ? QSizeF(fixplan::shownSize(info)) : QSizeF();
    m_view->setVideo(m_source, m_video, size.isEmpty() ? 16.0 / 9 : size.width() / size.height());
    read();
    say();
    showScroll();
}

void TimelinePane::setParts(const QList<FilmPart> &parts, int selected)
{
    m_parts = parts;
    m_selected = selected;
    m_view->setParts(parts, selected);
    if (isVisible()) {
        for (const FilmPart &part : parts)
            m_levels->ask(localFilePath(part.voice), part.voiceTrack, kVoiceBins);
    }
    say();
}

void TimelinePane::setPosition(milliseconds position)
{
    m_view->setPosition(position);
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
    setParts(m_parts, m_selected);
}

/// Reads the video's audio and scenes once the pane is visible.
void TimelinePane::read()
{
    if (!isVisible() || m_source.isEmpty() || std::exchange(m_isRead, true))
        return;
    m_levels->ask(m_source.toLocalFile(), 0, binsFor(m_video.length));
    if (!m_video.rate.isKnown())
        return;
    m_scenes = std::make_unique<SceneFinder>(m_source, m_video.rate);
    connect(m_scenes.get(), &SceneFinder::finished, this, [this](const QList<qint64> &frames) {
        m_scenes.release()->deleteLater(); // the signal comes from this object
        for (const qint64 frame : frames)
            m_sceneStarts += milliseconds(std::llround(secondsAt(frame, m_video.rate) * 1000));
        findTargets();
    });
    m_scenes->start();
}

void TimelinePane::findTargets()
{
    QList<milliseconds> targets = m_sceneStarts;
    const auto *sound = m_levels->of(m_source.toLocalFile(), 0);
    if (sound && !sound->peaks.isEmpty())
        targets += pausesIn({.length = sound->length,
                             .sampleRate = 0,
                             .step = sound->length / std::max<qsizetype>(1, sound->peaks.size()),
                             .levels = sound->peaks});
    std::sort(targets.begin(), targets.end());
    m_view->setTargets(targets);
}

void TimelinePane::showScroll()
{
    const TimeScale &scale = m_view->scale();
    const QSignalBlocker quiet(m_scroll);
    const auto shown = scale.last() - scale.first();
    m_scroll->setVisible(!scale.showsAll());
    m_scroll->setRange(0, int(std::max(milliseconds(0), scale.length() - shown).count()));
    m_scroll->setPageStep(std::max(1, int(shown.count())));
    m_scroll->setSingleStep(std::max(1, int(shown.count() / 10)));
    m_scroll->setValue(int(scale.first().count()));
    m_zoomOut->setEnabled(!scale.showsAll());
    m_all->setEnabled(!scale.showsAll());
    m_zoomIn->setEnabled(!m_source.isEmpty() && !scale.isClosest());
}

/// Shows the buttons' actions as a menu. They apply to the moment at which the menu was opened, however far
/// the video has played since.
void TimelinePane::showMenu(const QPoint &position, milliseconds here, bool isOnPart)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    qsizetype at = 0; // m_keys begins in the order of these buttons
    for (FlatButton *button : {m_in, m_out, m_split, m_remove}) {
        const QAction *key = m_keys[at++];
        QAction *entry = menu->addAction(button->icon(), key->text(), button, [this, button, here] {
            m_view->setPosition(here);
            button->click();
        });
        entry->setObjectName(button->objectName());
        entry->setShortcut(key->shortcut());
        entry->setShortcutVisibleInContextMenu(true);
        const bool isOfPart = button == m_split || button == m_remove;
        entry->setEnabled(button->isEnabled() && (isOnPart || !isOfPart));
    }
    menu->popup(position);
}

void TimelinePane::say()
{
    const bool isAny = m_selected >= 0 && m_selected < m_parts.size();
    for (FlatButton *button : {m_in, m_out})
        button->setEnabled(!m_source.isEmpty());
    m_split->setEnabled(isAny);
    m_remove->setEnabled(isAny);
    if (!m_told.isEmpty())
        return m_words->setFullText(m_told);
    if (m_source.isEmpty())
        return m_words->setFullText(tr("Choose a video on this computer, and its timeline appears here."));
    if (const auto in = m_view->markedIn()) {
        return m_words->setFullText(
            tr("The part begins at %1. Press O where it ends.").arg(Format::clockTenths(*in)));
    }
    if (const auto out = m_view->markedOut()) {
        return m_words->setFullText(
            tr("The part ends at %1. Press I where it begins.").arg(Format::clockTenths(*out)));
    }
    if (!isAny)
        return m_words->setFullText(Format::facts({tr("Whole video"), Format::length(m_video.length)}));
    const FilmPart &part = m_parts[m_selected];
    const milliseconds end = partedits::endOf(part, m_video);
    const QLocale locale;
    m_words->setFullText(Format::facts(
        {tr("Part %1 of %2").arg(locale.toString(m_selected + 1), locale.toString(m_parts.size())),
         //: a range of time
         tr("%1 – %2").arg(Format::clockTenths(part.from), Format::clockTenths(end)),
         Format::length(end - part.from)}));
}

void TimelinePane::retranslate()
{
    // Reuse the action objects when the language changes, because other objects hold them.
    qsizetype at = 0;
    const auto list = [this, &at](const QString &words, const QList<QKeySequence> &keys) {
        if (at == m_keys.size())
            m_keys += new QAction(this);
        m_keys[at]->setText(words);
        m_keys[at++]->setShortcuts(keys);
        return keys.constFirst();
    };
    const auto name = [&list](FlatButton *button, const QString &words, const QList<QKeySequence> &keys) {
        button->setWords(words, list(words, keys));
    };
    name(m_in, tr("Start a part here"), {Qt::Key_I});
    name(m_out, tr("End the part here"), {Qt::Key_O});
    name(m_split, tr("Split the part here"), {Qt::Key_S});
    name(m_remove, tr("Remove the part"), {Qt::Key_Delete, Qt::Key_Backspace});
    name(m_zoomOut, tr("Show more of the video"), {Qt::Key_Minus});
    m_all->setWords(tr("Show the whole video"));
    name(m_zoomIn, tr("Show less of the video, larger"), {Qt::Key_Plus});
    list(tr("One frame back or forward"), {Qt::Key_Left, Qt::Key_Right});
    list(tr("One second back or forward"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right});
    list(tr("Back to the start, or to the end"), {Qt::Key_Home, Qt::Key_End});
    list(tr("Play or pause"), {Qt::Key_Space});
    say();
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace retalk
