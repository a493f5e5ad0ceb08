#include "net/nocredentials.h"

#include <QNetworkRequest>

namespace retalk {

void sendNoCredentials(QNetworkRequest &request)
{
    // Measured with 6.4: this stops NTLM; a signal handler that sets no credentials doesn't.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
}

} // namespace retalk
