#include "base/mediasniff.h"
#include "fuzz/fuzzing.h"
#include "media/proberead.h"
#include "transfer/containercheck.h"

#include <QBuffer>
#include <QFile>

using namespace retalk;

FUZZ(const QByteArray &input)
{
    const SniffedMedia media = sniffMedia(QByteArrayView(input).first(qMin(input.size(), kSniffBytes)));
    fuzz::require((media.kind == MediaKind::Unknown) == media.container.isEmpty(), "a kind without a name");
    (void)looksLikeText(input);

    QBuffer buffer;
    buffer.setData(input);
    buffer.open(QIODevice::ReadOnly);
    (void)proberead::isTruncated(buffer);
    if (const auto info = proberead::parse(input, {}))
        fuzz::require(info->duration.count() >= 0, "a negative length");

    QFile file(fuzz::scratchFolder() + QStringLiteral("/media"));
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "cannot write");
    file.close();
    (void)checkContainer(file.fileName(), MediaRule::Certain);
}
