#pragma once

class QNetworkRequest;

namespace retalk {

/// Makes `request` return a 401 or 407 as its response. Without this, Qt answers NTLM and Negotiate
/// challenges of any host with credentials found on this computer and repeats the request. Use it for every
/// request. The password in a proxy's address is still sent to that proxy when it asks for it on CONNECT.
void sendNoCredentials(QNetworkRequest &request);

} // namespace retalk
