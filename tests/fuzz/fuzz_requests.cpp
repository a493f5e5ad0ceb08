#include "api/generationrequest.h"
#include "fuzz/fuzzing.h"

using namespace retalk;

/// What the service reads from a caller, and what the client writes.
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
