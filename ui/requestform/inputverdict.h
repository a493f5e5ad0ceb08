#pragma once

#include "api/generationrequest.h"
#include "common/verdictline.h"
#include "requestform/inputinspector.h"

#include <QCoreApplication>

namespace retalk {

/// What is said under a media field.
struct InputVerdict
{
    VerdictLine::Verdict verdict = VerdictLine::Verdict::None;
    QString sentence;       ///< empty: the sign alone says enough
    bool isFixable = false; ///< a corrected copy can be made of the local file

    bool operator==(const InputVerdict &) const = default;
};

/// The rules of the contract are errors, the limits of the model's makers are warnings, and what could not be
/// looked at from here is a warning too: the service may still reach it.
class InputJudge
{
    Q_DECLARE_TR_FUNCTIONS(retalk::InputJudge)
public:
    /// `isStillTyping`: hold back complaints that the next letter may settle.
    static InputVerdict judge(const GenerationRequest &request, AddressRule rule, InputRole role,
                              const InputInspector &inspector, bool isStillTyping);
};

} // namespace retalk
