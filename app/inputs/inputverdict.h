#pragma once

#include "api/generationrequest.h"
#include "inputs/inputinspector.h"
#include "inputs/verdict.h"

#include <QCoreApplication>

namespace retalk {

/// The action that would correct an input.
enum class Remedy {
    None,
    Fix,       ///< a corrected copy of the local file
    MoveVideo, ///< move it to the video field
    MoveVoice,
    MoveFace,
    ChooseLargest ///< choose the largest of the people in the video
};

/// The message below a media field.
struct InputVerdict
{
    Verdict verdict = Verdict::None;
    QString sentence; ///< one line per problem; empty: the icon is enough
    Remedy remedy = Remedy::None;

    bool operator==(const InputVerdict &) const = default;
};

/// Returns the label of its button; empty for None.
QString label(Remedy remedy);

/// The chosen service's requirements for inputs.
struct InputRules
{
    AddressRule addresses = AddressRule::PrivateAllowed;
    bool isDraft = true; ///< made on this computer, where the model's limits don't apply
    /// Part of a film, for which inputs are converted to the limits of length, size and rate.
    bool isFilm = false;

    bool operator==(const InputRules &) const = default;
};
InputRules inputRulesOf(const ServiceAddress &service);

/// Judges inputs. Violations of the contract are errors. Exceeding the model's limits is a warning, and so is
/// an input that can't be examined here, because the service may still be able to reach it.
class InputJudge
{
    Q_DECLARE_TR_FUNCTIONS(retalk::InputJudge)
public:
    /// `isStillTyping` suppresses complaints that further typing may resolve.
    static InputVerdict judge(const GenerationRequest &request, const InputRules &rules, InputRole role,
                              const InputInspection &look, bool isStillTyping);
    /// Returns the verdict on a silent voice track.
    static InputVerdict silent();
};

} // namespace retalk
