#pragma once

#include <QString>

class QHostAddress;
class QUrl;

namespace retalk {

/// True when `host` (a name, or a literal address in any spelling that resolvers accept: dotted, decimal,
/// octal, hexadecimal, shortened, IPv6 with or without brackets and zone, full-width digits) is on this
/// computer or in a private, link-local or reserved network. Also true for what cannot be a host at all.
/// Never asks the network: a public name may still resolve to a private address, which isPrivateAddress()
/// tells.
bool isPrivateHost(const QString &host);

/// The same for an address that a name resolved to.
bool isPrivateAddress(const QHostAddress &address);

/// True when `host` names this computer itself: localhost, 127.0.0.0/8, ::1.
bool isLoopbackHost(const QString &host);

/// True when a key may go to `url`: over https, or in plain http within this computer ("localhost" and
/// literal addresses only: names below it are resolved by whatever server the network names).
bool mayCarryKey(const QUrl &url);

/// True when both name the same scheme, host and port: what may be sent to the one may be sent to the other.
/// False without a host.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// Whether a redirect of a link from `from` may be followed to `to`: only within the web, never out of https,
/// and never from a public host into this computer or a private network.
bool mayFollow(const QUrl &from, const QUrl &to);

/// True when `host` ends in a number, as only addresses may, but is no address ("256.1.1.1", "1.2.3.4.5").
bool isBrokenAddress(const QString &host);

} // namespace retalk
