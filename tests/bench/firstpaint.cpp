#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QWindow>

#include <xcb/xcb.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

/// Prints the time (CLOCK_MONOTONIC, in seconds) at which the first frame of the first window, or of the
/// object named in RETALK_BENCH_OBJECT, has reached the screen. Then exits the program, unless
/// RETALK_BENCH_STAY is set.
class FirstPaint : public QObject
{
public:
    FirstPaint() : m_wanted(qEnvironmentVariable("RETALK_BENCH_OBJECT"))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (m_wanted.isEmpty() ? isExposure(object, event)
                               : event->type() == QEvent::Paint && object->objectName() == m_wanted) {
            QCoreApplication::instance()->removeEventFilter(this);
            // Painting is flushed before the next event is delivered.
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static bool isExposure(QObject *object, QEvent *event)
    {
        const auto *window = event->type() == QEvent::Expose ? qobject_cast<QWindow *>(object) : nullptr;
        return window && window->isExposed();
    }

    static void tell()
    {
        // Wait until the X server has processed all requests. (QGuiApplication::sync() would also deliver
        // events.)
        if (QGuiApplication::platformName() == QStringLiteral("xcb")) {
            xcb_connection_t *connection =
                qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
            free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
        }
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("%.6f\n", static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9);
        std::fflush(stdout);
        if (!qEnvironmentVariableIsSet("RETALK_BENCH_STAY"))
            QCoreApplication::exit();
    }

    QString m_wanted;
};

/// QT_QPA_GENERIC_PLUGINS=firstpaint loads this into any Qt program, so that the programs themselves need no
/// hook.
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QGenericPluginFactoryInterface" FILE "firstpaint.json")
public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint; }
};

} // namespace

#include "firstpaint.moc"
