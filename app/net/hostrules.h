#pragma once

#include <QString>

class QHostAddress;
class QUrl;

namespace retalk {

/// Returns true if `host` is on this computer or in a private, link-local or reserved network, or can't be a
/// host at all. It may be a name or an address literal in any form that resolvers accept: dotted, decimal,
/// octal, hexadecimal, shortened, IPv6 with or without brackets and zone, full-width digits. Does no lookup:
/// a public name may still resolve to a private address; see isPrivateAddress().
bool isPrivateHost(const QString &host);

/// Does the same for a resolved address.
bool isPrivateAddress(const QHostAddress &address);

/// Returns true if `host` is this computer: localhost, 127.0.0.0/8, ::1.
bool isLoopbackHost(const QString &host);

/// Returns true if a key may be sent to `url`: over https, or over plain http within this computer. The
/// latter applies only to "localhost" and address literals, since names below localhost are resolved by
/// whatever server the network provides.
bool mayCarryKey(const QUrl &url);

/// Returns true if both have the same scheme, host and port, so that what may be sent to one may be sent to
/// the other. False without a host.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// Returns true if a link's redirect from `from` to `to` may be followed: http(s) only, never from https to
/// http (except within this computer), and never from a public host to this computer or a private network.
bool mayFollow(const QUrl &from, const QUrl &to);

/// Returns true if `host` ends in a number, as only addresses may, but isn't a valid address ("256.1.1.1",
/// "1.2.3.4.5").
bool isBrokenAddress(const QString &host);

} // namespace retalk
