#include "jobs/store/storeerror.h"

#include <QCoreApplication>
#include <QList>
#include <QSqlError>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct StoreErrorText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobStore)
};

} // namespace

Error storeError(const QSqlError &error)
{
    return {.kind = ErrorKind::Disk,
            .message = StoreErrorText::tr("The job list can't be read or written. Check that the disk isn't "
                                          "full and that the folder is writable."),
            .detail = error.text(),
            .apiCode = error.nativeErrorCode()};
}

Error damagedStore(const QString &detail)
{
    return {.kind = ErrorKind::Disk,
            .message = StoreErrorText::tr("The job list is damaged."),
            .detail = detail,
            .apiCode = u"11"_s};
}

bool isDamage(const Error &error)
{
    // SQLITE_ERROR (missing table or column), SCHEMA, CONSTRAINT, MISMATCH, CORRUPT and NOTADB; the low byte
    // of an extended code is the primary code.
    bool isNumber = false;
    const int code = error.apiCode.toInt(&isNumber) & 0xff;
    return isNumber && QList<int>{1, 11, 17, 19, 20, 26}.contains(code);
}

} // namespace retalk
