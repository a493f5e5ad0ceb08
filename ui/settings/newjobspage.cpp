#include "settings/newjobspage.h"

#include "common/switch.h"
#include "settings/bindings.h"
#include "settings/settings.h"

#include <QSpinBox>

namespace retalk {

NewJobsPage::NewJobsPage(Settings *settings, QWidget *parent)
    : SettingsPage(parent)
    , m_extend(new Switch)
    , m_threshold(new QSpinBox)
    , m_extendLine(addLine(m_extend))
    , m_thresholdLine(addLine(m_threshold))
{
    m_extend->setObjectName(QStringLiteral("settingExtend"));
    m_threshold->setObjectName(QStringLiteral("settingThreshold"));
    m_threshold->setSingleStep(5);
    bind(m_extend, settings, Setting::DefaultVideoExtension);
    bind(m_threshold, settings, Setting::DefaultFaceThreshold);
    NewJobsPage::retranslate();
}

void NewJobsPage::retranslate()
{
    setHeading(tr("New jobs"));
    m_extendLine->setWords(tr("Extend the video to the voice track"), tr("When the form is cleared"));
    m_thresholdLine->setWords(tr("Face match"),
                              //: Two numbers
                              tr("From %1 (easier) to %2 (stricter)")
                                  .arg(m_threshold->locale().toString(m_threshold->minimum()),
                                       m_threshold->locale().toString(m_threshold->maximum())),
                              tr("threshold"));
}

} // namespace retalk
