#include "net/nocredentials.h"

#include <QNetworkRequest>

namespace retalk {

void sendNoCredentials(QNetworkRequest &request)
{
    // Measured with 6.4: a signal handler that fills in nothing does not stop NTLM, this does.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
}

} // namespace retalk
