// shots --media DIR --out DIR [--states a,b | --main] [--themes light,dark] [--languages en,de] [--suffix S]:
// brings the window into each state and saves a screenshot, "finished-1280x800-dark.png". Exits with 1 if a
// state couldn't be reached.
#include "base/log.h"
#include "shots/scene.h"
#include "shots/states.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScreen>
#include <QTextStream>

using namespace retalk;
using namespace retalk::shots;

namespace {

struct Options
{
    QString media;
    QString out;
    QStringList states;
    QStringList themes;
    QStringList languages;
    bool isMainOnly = false;
};

Options optionsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("media"), {}, QStringLiteral("folder")},
                       {QStringLiteral("out"), {}, QStringLiteral("folder")},
                       {QStringLiteral("states"), {}, QStringLiteral("names")},
                       {QStringLiteral("themes"), {}, QStringLiteral("names"), QStringLiteral("light,dark")},
                       {QStringLiteral("languages"), {}, QStringLiteral("names"), QStringLiteral("en")},
                       {QStringLiteral("main"), {}}});
    parser.process(application);
    const auto list = [&parser](const QString &name) {
        return parser.value(name).split(u',', Qt::SkipEmptyParts);
    };
    return {.media = parser.value(QStringLiteral("media")),
            .out = parser.value(QStringLiteral("out")),
            .states = list(QStringLiteral("states")),
            .themes = list(QStringLiteral("themes")),
            .languages = list(QStringLiteral("languages")),
            .isMainOnly = parser.isSet(QStringLiteral("main"))};
}

/// Returns a name such as "finished-1280x800@2-dark-de".
QString pictureName(const QString &state, const QString &theme, const QString &language)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    QString name =
        QStringLiteral("%1-%2x%3").arg(state).arg(screen->size().width()).arg(screen->size().height());
    if (screen->devicePixelRatio() > 1)
        name += QStringLiteral("@%1").arg(screen->devicePixelRatio());
    name += u'-' + theme;
    return language == QLatin1String("en") ? name : name + u'-' + language;
}

/// Returns true if the screenshot shows something, that is, more than one colour.
bool isPainted(const QImage &picture)
{
    const QRgb first = picture.isNull() ? 0 : picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7) {
            if (picture.pixel(x, y) != first)
                return true;
        }
    }
    return false;
}

void shoot(Studio &studio, const State &state, const QString &language, const Options &options)
{
    Scene scene(&studio, QLatin1String(state.name), language);
    // The scene starts in the first theme; the open window then switches to the others.
    scene.settings().setValue(Setting::Theme, options.themes.constFirst());
    state.arrange(scene);
    for (const QString &theme : options.themes) {
        scene.settings().setValue(Setting::Theme, theme);
        const QImage picture = scene.picture();
        const QString path =
            options.out + u'/' + pictureName(scene.name(), theme, language) + QStringLiteral(".png");
        if (!isPainted(picture))
            studio.failures += QStringLiteral("%1: nothing on the screen").arg(scene.name());
        if (!picture.save(path))
            studio.failures += QStringLiteral("%1: cannot write %2").arg(scene.name(), path);
        QTextStream(stdout) << path << '\n';
    }
}

} // namespace

int main(int argc, char *argv[])
{
    installRedactingLog();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("retalk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RETALK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Retalk"));
    QApplication::setCursorFlashTime(0); // no blinking cursor, so that screenshots are reproducible
    const Options options = optionsOf(application);
    if (!QDir().mkpath(options.out) || options.themes.isEmpty())
        qFatal("no folder for the pictures, or no theme");

    Studio studio(options.media);
    int taken = 0;
    for (const QString &language : options.languages) {
        for (const State &state : allStates()) {
            const bool isWanted = options.states.isEmpty()
                                      ? !options.isMainOnly || state.isMain
                                      : options.states.contains(QLatin1String(state.name));
            if (!isWanted)
                continue;
            shoot(studio, state, language, options);
            ++taken;
        }
    }
    if (taken == 0)
        studio.failures += QStringLiteral("there is no such state");
    for (const QString &failure : std::as_const(studio.failures))
        QTextStream(stderr) << failure << '\n';
    return studio.failures.isEmpty() ? 0 : 1;
}
