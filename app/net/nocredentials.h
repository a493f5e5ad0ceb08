#pragma once

class QNetworkRequest;

namespace retalk {

/// Makes `request` one whose 401 or 407 is its answer. Without this the library answers NTLM and Negotiate
/// challenges of any host by itself, with what it finds on this computer, and sends the request again. For
/// every request that Retalk makes. The password of a proxy's address still reaches that proxy where it asks
/// for it on CONNECT.
void sendNoCredentials(QNetworkRequest &request);

} // namespace retalk
