#include "base/printable.h"

namespace retalk {

namespace {

enum class Fate { Keep, Space, Drop };

Fate fateOf(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029)
        return Fate::Space;
    // Embeddings, overrides and isolates reorder the text around them. Marks (200E, 200F, 061C) don't, and
    // names in Arabic and Hebrew need them, as emoji and Persian need the joiners (200C, 200D).
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return Fate::Drop;
    const bool isInvisible = c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
    return isInvisible ? Fate::Drop : Fate::Keep;
}

QString cleaned(const QString &text, bool keepsLines)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        char32_t c = unit.unicode();
        if (unit.isSurrogate()) {
            const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (!isPair) {
                result += QChar(QChar::ReplacementCharacter);
                continue;
            }
            c = QChar::surrogateToUcs4(unit, text[i + 1]);
        }
        if (keepsLines && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        const bool isLayout = keepsLines && (c == u'\n' || c == u'\t');
        const Fate fate = isLayout ? Fate::Keep : fateOf(c);
        if (fate == Fate::Keep)
            result += QStringView(text).sliced(i, unit.isHighSurrogate() ? 2 : 1);
        else if (fate == Fate::Space)
            result += u' ';
        if (unit.isHighSurrogate())
            ++i;
    }
    return result;
}

} // namespace

QString oneLine(const QString &text)
{
    return cleaned(text, false);
}

QString printable(const QString &text)
{
    return cleaned(text, true);
}

} // namespace retalk
