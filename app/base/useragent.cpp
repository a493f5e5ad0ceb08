#include "base/useragent.h"

#include <QString>
#include <QSysInfo>

namespace retalk {

QByteArray userAgent()
{
    return QStringLiteral("Retalk/%1 (%2; %3 %4; %5)")
        .arg(QStringLiteral(RETALK_VERSION), QSysInfo::kernelType(), QSysInfo::productType(),
             QSysInfo::productVersion(), QSysInfo::currentCpuArchitecture())
        .toLatin1();
}

} // namespace retalk
