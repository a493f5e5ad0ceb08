#include "api/generationrequest.h"
#include "fuzz/fuzzing.h"

using namespace retalk;

/// Requests as read by the service and written by the client.
FUZZ(const QByteArray &input)
{
    const auto request = parseGenerationRequest(input);
    if (!request) {
        fuzz::require(!request.error().message.isEmpty(), "a refusal without a sentence");
        return;
    }
    (void)validate(*request, AddressRule::PublicOnly);
    const auto again = parseGenerationRequest(toBody(*request, ServiceKind::Local));
    fuzz::require(again && *again == *request, "a request changes on its way");
}
