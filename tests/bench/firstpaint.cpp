#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QWindow>

#include <cstdio>
#include <ctime>

namespace {

/// Prints the moment (CLOCK_MONOTONIC, in seconds) at which the first window's picture has reached the
/// screen. Then the program ends, unless RETALK_BENCH_STAY is set.
class FirstPaint : public QObject
{
public:
    FirstPaint() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *window = event->type() == QEvent::Expose ? qobject_cast<QWindow *>(object) : nullptr;
        if (window && window->isExposed()) {
            QCoreApplication::instance()->removeEventFilter(this);
            // An exposed window is painted and flushed before anything else is delivered.
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void tell()
    {
        QGuiApplication::sync(); // the X server has carried out what it was sent
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("%.6f\n", static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9);
        std::fflush(stdout);
        if (!qEnvironmentVariableIsSet("RETALK_BENCH_STAY"))
            QCoreApplication::exit();
    }
};

/// QT_QPA_GENERIC_PLUGINS=firstpaint loads it into any Qt program, so that the programs themselves need no
/// hook.
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")
public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint; }
};

} // namespace

#include "firstpaint.moc"
