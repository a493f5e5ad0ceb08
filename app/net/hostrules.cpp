#include "net/hostrules.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace retalk {

namespace {

struct Network
{
    quint32 address;
    int prefix;
};

constexpr quint32 ipv4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return (a << 24) | (b << 16) | (c << 8) | d;
}

// IANA's special-purpose registry (RFC 6890 and successors): everything outside the public internet.
constexpr std::array kPrivateIpv4{
    Network{ipv4(0, 0, 0, 0), 8},     Network{ipv4(10, 0, 0, 0), 8},      Network{ipv4(100, 64, 0, 0), 10},
    Network{ipv4(127, 0, 0, 0), 8},   Network{ipv4(169, 254, 0, 0), 16},  Network{ipv4(172, 16, 0, 0), 12},
    Network{ipv4(192, 0, 0, 0), 24},  Network{ipv4(192, 0, 2, 0), 24},    Network{ipv4(192, 168, 0, 0), 16},
    Network{ipv4(198, 18, 0, 0), 15}, Network{ipv4(198, 51, 100, 0), 24}, Network{ipv4(203, 0, 113, 0), 24},
    Network{ipv4(224, 0, 0, 0), 4},   Network{ipv4(240, 0, 0, 0), 4},
};

bool isPrivateIpv4(quint32 address)
{
    return std::any_of(kPrivateIpv4.begin(), kPrivateIpv4.end(), [address](const Network &network) {
        return (address >> (32 - network.prefix)) == (network.address >> (32 - network.prefix));
    });
}

quint32 bigEndian(const Q_IPV6ADDR &bytes, int offset)
{
    return ipv4(bytes[offset], bytes[offset + 1], bytes[offset + 2], bytes[offset + 3]);
}

bool isPrivateIpv6(const Q_IPV6ADDR &bytes)
{
    const quint32 first = bigEndian(bytes, 0);
    const bool middleIsZero = bigEndian(bytes, 4) == 0;
    if (first == 0 && middleIsZero)
        return bigEndian(bytes, 8) != 0xFFFF ||
               isPrivateIpv4(bigEndian(bytes, 12)); // ::, ::1, v4-compatible, v4-mapped
    if (first == 0x0064FF9B)                        // NAT64; its local form 64:ff9b:1::/48 is private
        return !(middleIsZero && bigEndian(bytes, 8) == 0) || isPrivateIpv4(bigEndian(bytes, 12));
    if ((first >> 16) == 0x2002) // 6to4 carries an IPv4 address
        return isPrivateIpv4(bigEndian(bytes, 2));
    if (first == 0x20010000 || first == 0x20010DB8) // Teredo, documentation
        return true;
    return (first >> 29) !=
           1; // only 2000::/3 is public unicast: leaves out fc00::/7, fe80::/10, ff00::/8, 100::/64
}

/// Parses one part of an IPv4 literal like inet_aton() and browsers: decimal, 0-octal or 0x-hexadecimal.
std::optional<quint64> ipv4Part(QStringView part)
{
    int base = 10;
    if (part.startsWith(u"0x", Qt::CaseInsensitive)) {
        part = part.sliced(2);
        base = 16;
        if (part.isEmpty())
            return 0;
    } else if (part.size() > 1 && part.startsWith(u'0')) {
        part = part.sliced(1);
        base = 8;
    }
    const auto isDigit = [base](QChar c) {
        const char16_t u = c.toLower().unicode();
        return (u >= u'0' && u < u'0' + std::min(base, 10)) || (base == 16 && u >= u'a' && u <= u'f');
    };
    if (part.isEmpty() || part.size() > 16 || !std::all_of(part.begin(), part.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const quint64 value = part.toULongLong(&ok, base);
    return ok ? std::optional(value) : std::nullopt;
}

bool endsInNumber(const QStringList &labels)
{
    const QString &last = labels.last();
    const bool digits = !last.isEmpty() &&
                        std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits || ipv4Part(last);
}

/// Returns the address that a host of numeric labels represents ("127.1", "0x7f000001", "2130706433"), or
/// nothing if it is invalid.
std::optional<quint32> numericIpv4(const QStringList &labels)
{
    if (labels.size() > 4)
        return std::nullopt;
    quint64 address = 0;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const auto part = ipv4Part(labels[i]);
        const bool isLast = i == labels.size() - 1;
        const int bits = isLast ? 8 * int(5 - labels.size()) : 8;
        if (!part || *part >= (quint64(1) << bits))
            return std::nullopt;
        address = (address << bits) | *part;
    }
    return quint32(address);
}

/// Returns `host` as a resolver sees it: no brackets, zone or trailing dot, Unicode mapped to ASCII; empty if
/// it isn't a valid host.
QString normalised(const QString &host)
{
    QString name = host;
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.sliced(1, name.size() - 2);
    if (name.contains(u':'))
        return name.section(u'%', 0, 0).toLower();
    name = name.normalized(QString::NormalizationForm_KC);
    for (const QChar dot : {QChar(0x3002), QChar(0xFF0E), QChar(0xFF61)})
        name.replace(dot, u'.');
    if (name.endsWith(u'.'))
        name.chop(1);
    const auto isAscii = [](QChar c) {
        return c.unicode() < 0x80;
    };
    if (!std::all_of(name.begin(), name.end(), isAscii))
        name = QString::fromLatin1(QUrl::toAce(name));
    return name.toLower();
}

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPrivateIpv4(address.toIPv4Address());
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return isPrivateIpv6(address.toIPv6Address());
    return true;
}

bool isPrivateHost(const QString &host)
{
    const QString name = normalised(host);
    if (name.isEmpty())
        return true;
    if (name.contains(u':'))
        return isPrivateAddress(QHostAddress(name)); // null if it isn't an address, which is refused as well
    const QStringList labels = name.split(u'.');
    if (endsInNumber(labels)) {
        const auto address = numericIpv4(labels);
        return !address || isPrivateIpv4(*address);
    }
    if (labels.size() < 2 || labels.contains(QString()))
        return true; // a bare name is resolved in the local network
    // Top-level domains that public DNS never delegates, used in home and office networks.
    static constexpr std::array kPrivateSuffixes{u"localhost", u"local",   u"localdomain", u"internal",
                                                 u"intranet",  u"private", u"corp",        u"lan",
                                                 u"home",      u"onion"};
    const QString &top = labels.last();
    return std::any_of(kPrivateSuffixes.begin(), kPrivateSuffixes.end(),
                       [&top](const char16_t *suffix) { return top == QStringView(suffix); }) ||
           name.endsWith(u".home.arpa");
}

bool isLoopbackHost(const QString &host)
{
    const QString name = normalised(host);
    if (name == u"localhost" || name.endsWith(u".localhost"))
        return true;
    if (name.contains(u':')) {
        const QHostAddress address(name);
        return address.isLoopback();
    }
    const QStringList labels = name.split(u'.');
    const auto address = endsInNumber(labels) ? numericIpv4(labels) : std::nullopt;
    return address && (*address >> 24) == 127;
}

bool mayCarryKey(const QUrl &url)
{
    if (url.scheme() == u"https")
        return true;
    return url.scheme() == u"http" && isLoopbackHost(url.host()) &&
           !normalised(url.host()).endsWith(u".localhost");
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == u"https" ? 443 : 80);
    };
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool mayFollow(const QUrl &from, const QUrl &to)
{
    const bool isWeb = (to.scheme() == u"https" || to.scheme() == u"http") && !to.host().isEmpty();
    const bool losesSafety =
        from.scheme() == u"https" && to.scheme() == u"http" && !isLoopbackHost(to.host());
    const bool turnsInward = isPrivateHost(to.host()) && !isPrivateHost(from.host());
    return isWeb && !losesSafety && !turnsInward;
}

bool isBrokenAddress(const QString &host)
{
    const QStringList labels = normalised(host).split(u'.');
    return endsInNumber(labels) && !numericIpv4(labels);
}

} // namespace retalk
