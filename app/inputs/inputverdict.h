#pragma once

#include "api/generationrequest.h"
#include "inputs/inputinspector.h"
#include "inputs/verdict.h"

#include <QCoreApplication>

namespace retalk {

/// The one thing that would mend an input.
enum class Remedy {
    None,
    Fix,       ///< a corrected copy of the local file
    MoveVideo, ///< it belongs into the field of the video
    MoveVoice,
    MoveFace,
    ChooseLargest ///< of the people in the video
};

/// What is said under a media field.
struct InputVerdict
{
    Verdict verdict = Verdict::None;
    QString sentence; ///< one line for each thing that is wrong; empty: the sign alone says enough
    Remedy remedy = Remedy::None;

    bool operator==(const InputVerdict &) const = default;
};

/// The words of the button for it; empty for None.
QString label(Remedy remedy);

/// What the chosen service asks of inputs.
struct InputRules
{
    AddressRule addresses = AddressRule::PrivateAllowed;
    bool isDraft = true; ///< made on this computer, where the model's limits don't hold
    /// It becomes a film: what is submitted is cut to the limits of length, size and rate.
    bool isFilm = false;

    bool operator==(const InputRules &) const = default;
};
InputRules inputRulesOf(const ServiceAddress &service);

/// The rules of the contract are errors, the limits of the model's makers are warnings, and what could not be
/// looked at from here is a warning too: the service may still reach it.
class InputJudge
{
    Q_DECLARE_TR_FUNCTIONS(retalk::InputJudge)
public:
    /// `isStillTyping`: hold back complaints that the next letter may settle.
    static InputVerdict judge(const GenerationRequest &request, const InputRules &rules, InputRole role,
                              const InputLook &look, bool isStillTyping);
    /// About a voice track in which nothing can be heard.
    static InputVerdict silent();
};

} // namespace retalk
