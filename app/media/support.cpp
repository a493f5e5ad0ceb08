#include "media/support.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QVersionNumber>

namespace retalk {

namespace {

struct SupportText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::MediaSupport)
};

/// A plugin that Qt's backend requires, and the package that provides it.
struct Plugin
{
    const char *file;
    const char *package;
};
constexpr Plugin kPlugins[] = {
    {"libgstplayback.so", "gstreamer1.0-plugins-base"},
    {"libgstaudioconvert.so", "gstreamer1.0-plugins-base"},
    {"libgsttypefindfunctions.so", "gstreamer1.0-plugins-base"},
    {"libgstisomp4.so", "gstreamer1.0-plugins-good"},
    {"libgstautodetect.so", "gstreamer1.0-plugins-good"},
    {"libgstlibav.so", "gstreamer1.0-libav"},
};

/// In GStreamer's format: features without a rank are never selected.
constexpr char kNoLists[] =
    "hlsdemux:NONE,hlsdemux2:NONE,dashdemux:NONE,dashdemux2:NONE,mssdemux:NONE,mssdemux2:NONE,sdpdemux:NONE,"
    "avdemux_hls:NONE,avdemux_dash:NONE,avdemux_concat:NONE,avdemux_sdp:NONE,avdemux_imf:NONE,"
    "avdemux_webm_dash_manifest:NONE,avdemux_vobsub:NONE,gesdemux:NONE";

QStringList pluginDirectories()
{
    QStringList directories;
    for (const char *name :
         {"GST_PLUGIN_PATH_1_0", "GST_PLUGIN_PATH", "GST_PLUGIN_SYSTEM_PATH_1_0", "GST_PLUGIN_SYSTEM_PATH"})
        directories += qEnvironmentVariable(name).split(u':', Qt::SkipEmptyParts);
    if (qEnvironmentVariableIsEmpty("GST_PLUGIN_SYSTEM_PATH_1_0") &&
        qEnvironmentVariableIsEmpty("GST_PLUGIN_SYSTEM_PATH"))
        directories += QLibraryInfo::path(QLibraryInfo::LibrariesPath) + QStringLiteral("/gstreamer-1.0");
    return directories;
}

/// Qt uses GStreamer by default up to 6.4 and FFmpeg from 6.5.
bool playsThroughGStreamer()
{
    const QString chosen = qEnvironmentVariable("QT_MEDIA_BACKEND");
    if (!chosen.isEmpty())
        return chosen == u"gstreamer";
    return QVersionNumber::fromString(QLatin1StringView(qVersion())) < QVersionNumber(6, 5);
}

} // namespace

QStringList missingPlaybackPackages(const QStringList &directories)
{
    QStringList packages;
    for (const Plugin &plugin : kPlugins) {
        const QString file = QLatin1StringView(plugin.file);
        const bool isThere =
            std::any_of(directories.begin(), directories.end(), [&file](const QString &directory) {
                return QFileInfo::exists(directory + u'/' + file);
            });
        const QString package = QLatin1StringView(plugin.package);
        if (!isThere && !packages.contains(package))
            packages.append(package);
    }
    return packages;
}

void disablePlaylistDemuxers()
{
    constexpr auto variable = "GST_PLUGIN_FEATURE_RANK";
    QByteArray ranks = qgetenv(variable);
    if (ranks.contains(kNoLists))
        return;
    if (!ranks.isEmpty())
        ranks += ',';
    // Programs started by Retalk inherit this variable. It can't be removed: after the first player has read
    // it, there are threads that may be reading the environment.
    qputenv(variable, ranks + kNoLists);
}

std::optional<Error> missingMediaSupport()
{
    disablePlaylistDemuxers();
    if (!playsThroughGStreamer())
        return std::nullopt;
    // Only success is cached: packages can be installed while Retalk runs.
    static bool isComplete = false;
    if (isComplete)
        return std::nullopt;
    const QStringList packages = missingPlaybackPackages(pluginDirectories());
    isComplete = packages.isEmpty();
    if (isComplete)
        return std::nullopt;
    return Error{
        .kind = ErrorKind::Media,
        .message =
            SupportText::tr("Playback needs these packages: %1").arg(packages.join(QStringLiteral(", "))),
        .detail = pluginDirectories().join(u':'),
        .apiCode = QStringLiteral("no_playback")};
}

QString MediaProgram::find(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

Error MediaProgram::missing()
{
    return {.kind = ErrorKind::Media,
            .message =
                SupportText::tr("Retalk needs the program ffmpeg for this. Install the package “ffmpeg”."),
            .apiCode = QStringLiteral("no_ffmpeg")};
}

} // namespace retalk
