#include "preview/stage.h"

#include "common/hairline.h"
#include "common/icons.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace retalk {

using namespace std::chrono_literals;

Stage::Stage(QWidget *parent)
    : QWidget(parent)
    , m_view(new FrameView(this))
    , m_message(new StageMessage(m_view))
    , m_transport(new TransportBar(&m_playback, this))
{
    setObjectName(QStringLiteral("stage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_transport);

    connect(&m_playback, &Playback::framesArrived, m_view, &FrameView::showFrames);
    connect(&m_resultLook, &ClipLook::found, this, [this](const FrameLook &look) {
        m_view->setResultLook(look);
        Q_EMIT lookFound();
    });
    connect(&m_originalLook, &ClipLook::found, m_view, &FrameView::setOriginalLook);
    connect(&m_originalLook, &ClipLook::measured, &m_playback,
            [this](const MediaInfo &info) { m_playback.setOriginalEnd(info.duration); });
    m_openWatch.setSingleShot(true);
    m_openWatch.setInterval(500ms);
    connect(&m_openWatch, &QTimer::timeout, this, [this] { sayOver({.title = tr("Opening…")}); });
    connect(&m_playback, &Playback::opened, this, [this] {
        m_openWatch.stop();
        m_message->hide();
        setMode(m_view->mode());
    });
    connect(&m_playback, &Playback::failed, this, [this](const Error &error) {
        say({.icon = "warning", .title = tr("Cannot be shown"), .sentence = error.message});
    });
    connect(m_message, &StageMessage::actionClicked, this, &Stage::actionClicked);
    connect(&m_playback, &Playback::originalFailed, this, [this](const Error &error) {
        m_view->setMode(CompareMode::Off);
        Q_EMIT originalFailed(
            tr("The original cannot be shown. %1", "then the reason, a sentence").arg(error.message));
    });
    connect(m_view, &FrameView::modeChanged, this, [this] { Q_EMIT modeChanged(m_view->mode()); });
    connect(m_view, &FrameView::clicked, this, [this] {
        if (isEmpty())
            Q_EMIT clickedEmpty();
        else
            m_playback.toggle();
    });
    connect(m_view, &FrameView::doubleClicked, this, [this] {
        if (isEmpty())
            return;
        m_playback.toggle(); // takes back what the first of the two clicks did
        toggleFullScreen();
    });
    connect(m_view, &FrameView::dragStarted, this, &Stage::dragStarted);
    connect(m_transport, &TransportBar::fullScreenRequested, this, &Stage::toggleFullScreen);
    connect(m_transport, &TransportBar::volumeChanged, this, &Stage::volumeChanged);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->isEmpty() ? menu->deleteLater() : menu->popup(m_view->mapToGlobal(position));
    });
}

Stage::~Stage() = default;

void Stage::open(const QUrl &source, const QUrl &original)
{
    m_original = original;
    m_view->clear();
    m_message->hide();
    m_openWatch.start();
    // Again even where the address is the same: the file may have changed.
    m_originalLook.ask({});
    m_resultLook.ask({});
    m_resultLook.ask(source);
    m_playback.open(source);
}

void Stage::say(const Words &words, const QImage &still)
{
    m_original.clear();
    m_openWatch.stop();
    if (!isEmpty())
        m_playback.open({});
    m_view->showStill(still, !still.isNull());
    sayOver(words);
}

void Stage::sayOver(const Words &words)
{
    m_message->say(words.icon, words.title, words.sentence, words.progress, words.action);
    placeMessage();
}

void Stage::setMode(CompareMode mode)
{
    if (!canCompare())
        mode = CompareMode::Off;
    m_view->setMode(mode);
    const QUrl beside = mode == CompareMode::Off ? QUrl() : m_original;
    if (!beside.isEmpty())
        m_originalLook.ask(beside);
    m_playback.setOriginal(beside);
}

void Stage::setVolume(double volume)
{
    m_transport->setVolume(volume);
}

// A window of its own takes the stage in and gives it back. The stage itself must not become a window: one
// that is the active window while it changes its parent leaves Qt without any (6.4.2).
void Stage::toggleFullScreen()
{
    if (m_screen)
        return leaveFullScreen();
    m_home = parentWidget();
    m_screen = new QWidget(m_home, Qt::Window);
    m_screen->setObjectName(QStringLiteral("fullScreenWindow"));
    m_screen->setWindowTitle(m_home->window()->windowTitle());
    m_screen->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_screen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(this);
    m_transport->setFullScreen(true);
    m_screen->showFullScreen();
    m_view->setFocus();
}

void Stage::leaveFullScreen()
{
    QWidget *screen = std::exchange(m_screen, nullptr);
    auto *layout = static_cast<QBoxLayout *>(m_home->layout());
    layout->insertWidget(0, this, 1);
    screen->hide();
    screen->deleteLater();
    m_transport->setFullScreen(false);
    window()->activateWindow();
    m_view->setFocus();
}

bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_screen || event->type() != QEvent::Close)
        return QWidget::eventFilter(watched, event);
    event->ignore(); // the window manager's close button leaves full screen
    leaveFullScreen();
    return true;
}

void Stage::fillMenu(QMenu *menu)
{
    if (isEmpty())
        return;
    menu->addAction(m_playback.isPlaying() ? tr("Pause") : tr("Play"), &m_playback, &Playback::toggle);
    menu->addSeparator();
    menu->addAction(icon("mark-in"), tr("Start the range here (I)"), &m_playback,
                    [this] { m_playback.setIn(m_playback.position()); });
    menu->addAction(icon("mark-out"), tr("End the range here (O)"), &m_playback,
                    [this] { m_playback.setOut(m_playback.position()); });
    menu->addAction(tr("Clear the range"), &m_playback, [this] { takeKey(Qt::Key_Escape); })
        ->setEnabled(m_playback.in() || m_playback.out());
    if (!m_playback.hasVideo())
        return;
    menu->addSeparator();
    menu->addAction(icon("face"), tr("Use this frame as reference"), this, &Stage::referenceRequested);
    menu->addAction(icon("camera"), tr("Save this frame…"), this, &Stage::snapshotRequested);
}

bool Stage::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_screen) {
            leaveFullScreen();
        } else {
            m_playback.setIn({});
            m_playback.setOut({});
        }
        return true;
    case Qt::Key_Space:
        m_playback.toggle();
        return true;
    case Qt::Key_J:
        m_playback.shuttle(-1);
        return true;
    case Qt::Key_K:
        m_playback.pause();
        return true;
    case Qt::Key_L:
        m_playback.shuttle(1);
        return true;
    case Qt::Key_Left:
        m_playback.step(-1);
        return true;
    case Qt::Key_Right:
        m_playback.step(1);
        return true;
    case Qt::Key_Up:
        m_playback.seek(m_playback.position() + 1s);
        return true;
    case Qt::Key_Down:
        m_playback.seek(m_playback.position() - 1s);
        return true;
    case Qt::Key_Home:
        m_playback.seek(m_playback.framePeriod() / 2);
        return true;
    case Qt::Key_End:
        m_playback.seek(m_playback.duration());
        return true;
    case Qt::Key_I:
        m_playback.setIn(m_playback.position());
        return true;
    case Qt::Key_O:
        m_playback.setOut(m_playback.position());
        return true;
    case Qt::Key_M:
        m_transport->toggleMuted();
        return true;
    case Qt::Key_F:
        toggleFullScreen();
        return true;
    case Qt::Key_X:
        if (m_view->mode() != CompareMode::Flip)
            setMode(CompareMode::Flip);
        m_view->setShowsOriginal(!m_view->showsOriginal());
        return true;
    case Qt::Key_BracketLeft:
        m_view->setWipe(m_view->wipe() - 0.05);
        return true;
    case Qt::Key_BracketRight:
        m_view->setWipe(m_view->wipe() + 0.05);
        return true;
    default:
        return false;
    }
}

void Stage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEmpty() || !isPlain || !takeKey(event->key()))
        QWidget::keyPressEvent(event);
}

void Stage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMessage();
}

void Stage::placeMessage()
{
    const int width = std::min(m_message->maximumWidth(), m_view->width());
    m_message->setGeometry((m_view->width() - width) / 2, 0, width, m_view->height());
}

} // namespace retalk
