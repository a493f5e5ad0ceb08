#include "fuzz/fuzzing.h"
#include "inputs/batchtable.h"

using namespace retalk;

FUZZ(const QByteArray &input)
{
    const BatchRead read = BatchTable::read(input, QStringLiteral("/folder"), AddressRule::PublicOnly);
    for (const BatchRow &row : read.rows) {
        fuzz::require(row.cells.size() == kBatchColumns, "a row of another width");
        if (row.problems.isEmpty())
            (void)BatchTable::job(row);
    }
}
