#include "settings/settingstable.h"

#include <array>

namespace retalk {

namespace {

constexpr std::array kTable{
    SettingRow{Setting::ServiceKind, "service/kind", QMetaType::QString, "local", 0, 0,
               "local|evolink|custom"},
    SettingRow{Setting::CustomApiBase, "service/apiBase", QMetaType::QString, ""},
    SettingRow{Setting::CustomFilesBase, "service/filesBase", QMetaType::QString, ""},
    SettingRow{Setting::ResultDirectory, "results/directory", QMetaType::QString, ""},
    SettingRow{Setting::FileNamePattern, "results/fileName", QMetaType::QString, "{video}_{voice}{draft}"},
    SettingRow{Setting::ParallelJobs, "jobs/parallel", QMetaType::Int, "2", 1, 8},
    // A single draft uses all cores.
    SettingRow{Setting::ParallelDrafts, "jobs/parallelDrafts", QMetaType::Int, "1", 1, 8},
    SettingRow{Setting::ParallelElsewhere, "jobs/parallelElsewhere", QMetaType::Int, "2", 1, 8},
    SettingRow{Setting::PauseBelowCredits, "jobs/pauseBelowCredits", QMetaType::Double, "0", 0, 1'000'000},
    SettingRow{Setting::QueuePause, "jobs/pause", QMetaType::QString, "no", 0, 0, "no|person|balance"},
    // About $1.50: a mistake costs little, and ordinary videos need no confirmation.
    SettingRow{Setting::ConfirmAboveCredits, "jobs/confirmAboveCredits", QMetaType::Double, "100", 0,
               1'000'000},
    SettingRow{Setting::NotifyWhenDone, "notify/message", QMetaType::Bool, "true"},
    SettingRow{Setting::SoundWhenDone, "notify/sound", QMetaType::Bool, "false"},
    SettingRow{Setting::Theme, "window/theme", QMetaType::QString, "system", 0, 0, "system|light|dark"},
    SettingRow{Setting::Language, "window/language", QMetaType::QString, ""},
    SettingRow{Setting::ProxyMode, "network/proxy", QMetaType::QString, "system", 0, 0,
               "system|none|http|socks5"},
    SettingRow{Setting::ProxyHost, "network/proxyHost", QMetaType::QString, ""},
    SettingRow{Setting::ProxyPort, "network/proxyPort", QMetaType::Int, "8080", 1, 65535},
    SettingRow{Setting::FaceThreshold, "form/faceThreshold", QMetaType::Int, "170", 120, 200},
    SettingRow{Setting::VideoExtension, "form/videoExtension", QMetaType::Bool, "false"},
    SettingRow{Setting::DraftQuality, "jobs/draftQuality", QMetaType::QString, "normal", 0, 0,
               "fast|normal|high"},
    SettingRow{Setting::FilmQuality, "films/quality", QMetaType::QString, "normal", 0, 0,
               "small|normal|high"},
    SettingRow{Setting::RecentVideos, "recent/videos", QMetaType::QStringList, ""},
    SettingRow{Setting::RecentVoices, "recent/voices", QMetaType::QStringList, ""},
    SettingRow{Setting::RecentFaces, "recent/faces", QMetaType::QStringList, ""},
    SettingRow{Setting::FormDraft, "form/draft", QMetaType::QString, ""},
    SettingRow{Setting::FormPresets, "form/presets", QMetaType::QStringList, ""},
    SettingRow{Setting::FormDefaults, "form/defaults", QMetaType::QString, ""},
    SettingRow{Setting::WindowGeometry, "window/geometry", QMetaType::QByteArray, ""},
    SettingRow{Setting::WindowState, "window/state", QMetaType::QByteArray, ""},
    SettingRow{Setting::PreviewVolume, "window/previewVolume", QMetaType::Double, "1", 0, 1},
    SettingRow{Setting::CompareMode, "preview/compare", QMetaType::QString, "wipe", 0, 0,
               "off|wipe|sideBySide|flip"},
    SettingRow{Setting::WipePosition, "preview/wipe", QMetaType::Double, "0.35", 0, 1},
    SettingRow{Setting::TimeStyle, "preview/time", QMetaType::QString, "clock", 0, 0,
               "clock|frames|timecode"},
    SettingRow{Setting::ShowWaveforms, "preview/waveforms", QMetaType::Bool, "true"},
    SettingRow{Setting::ShowTimeline, "preview/timeline", QMetaType::Bool, "false"},
    SettingRow{Setting::SampleOffered, "window/sampleOffered", QMetaType::Bool, "false"},
    SettingRow{Setting::FormWidth, "window/formWidth", QMetaType::Int, "336", 320, 480},
    SettingRow{Setting::WhenAllDone, "jobs/whenAllDone", QMetaType::QString, "nothing", 0, 0,
               "nothing|notify|sound|quit"},
    SettingRow{Setting::PaidTermsAccepted, "jobs/paidTermsAccepted", QMetaType::Bool, "false"},
    SettingRow{Setting::CustomServices, "service/own", QMetaType::QStringList, ""},
    SettingRow{Setting::JobArrangement, "window/jobs", QMetaType::QString, ""},
};

consteval bool isInEnumOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (kTable[i].setting != static_cast<Setting>(i))
            return false;
    }
    return kTable.back().setting == Setting::JobArrangement;
}
static_assert(isInEnumOrder(), "the table has one row for each Setting, in the order of the enum");

template <typename Number>
QVariant within(const SettingRow &row, Number number, bool isNumber)
{
    // Written so that NaN fails.
    const bool inRange = number >= row.minimum && number <= row.maximum;
    return isNumber && inRange ? QVariant(number) : QVariant();
}

} // namespace

const SettingRow &rowOf(Setting setting)
{
    return kTable.at(static_cast<std::size_t>(setting));
}

QVariant checkedValue(const SettingRow &row, const QVariant &stored)
{
    if (!stored.isValid())
        return {};
    bool isNumber = false;
    switch (row.type) {
    case QMetaType::Bool: {
        // toBool() treats any text but "false" and "0" as true.
        const QString word = stored.toString();
        if (word != u"true" && word != u"false")
            return {};
        return word == u"true";
    }
    case QMetaType::Int: {
        const int number = stored.toInt(&isNumber);
        return within(row, number, isNumber);
    }
    case QMetaType::Double: {
        const double number = stored.toDouble(&isNumber);
        return within(row, number, isNumber);
    }
    case QMetaType::QStringList:
        return stored.canConvert<QStringList>() ? QVariant(stored.toStringList()) : QVariant();
    case QMetaType::QByteArray:
        return stored.canConvert<QByteArray>() ? QVariant(stored.toByteArray()) : QVariant();
    default: {
        if (!stored.canConvert<QString>())
            return {};
        const QString word = stored.toString();
        if (!row.choices.empty() && !QString::fromLatin1(row.choices).split(u'|').contains(word))
            return {};
        return word;
    }
    }
}

SettingRule ruleFor(Setting setting)
{
    const SettingRow &row = rowOf(setting);
    return {.type = row.type,
            .minimum = row.minimum,
            .maximum = row.maximum,
            .choices = row.choices.empty() ? QStringList() : QString::fromLatin1(row.choices).split(u'|')};
}

} // namespace retalk
