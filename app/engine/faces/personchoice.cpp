#include "engine/faces/personchoice.h"

#include "engine/faces/picturefaces.h"
#include "engine/failures.h"

#include <algorithm>

namespace retalk::lipsync {

namespace {

Expected<ChosenPerson> drawable(const Person &person, ChosenPerson chosen)
{
    if (person.track.usable() > 0)
        return chosen;
    return failure(whyNoMouth(person, int(person.track.frames.size())));
}

} // namespace

Error whyNoMouth(const Person &person, int frames)
{
    const auto first = person.track.frames.begin();
    const auto last = first + std::min<std::ptrdiff_t>(frames, std::ssize(person.track.frames));
    const auto count = [first, last](FaceState state) {
        return std::count_if(first, last, [state](const FaceOnFrame &face) { return face.state == state; });
    };
    const auto turned = count(FaceState::Profile);
    const auto covered = count(FaceState::Occluded);
    const auto cutOff = count(FaceState::OutOfPicture);
    if (turned + covered + cutOff == 0)
        return noFaceError();
    if (turned >= covered && turned >= cutOff)
        return noMouthError(NoMouth::Turned);
    return noMouthError(covered >= cutOff ? NoMouth::Covered : NoMouth::CutOff);
}

Expected<FaceDescriptor> readReference(const QString &path, const FaceFinder &finder)
{
    const Expected<PictureAnalysis> look = analysePicture(path, finder);
    if (!look)
        return failure(look.error());
    if (look->faces.empty())
        return failure(noReferenceFaceError());
    if (look->showsSeveral())
        return failure(severalReferenceFacesError());
    const MeshFace &face = look->faces.front();
    return describePerson({cutOutUpright(look->frame.y, face.points, face.pose)});
}

Expected<ChosenPerson> choosePerson(const std::vector<Person> &people, const FaceDescriptor *reference,
                                    int threshold)
{
    if (people.empty())
        return failure(noFaceError());
    if (!reference) {
        const Person *largest = largestInFirstFrame(people);
        return drawable(*largest, {.index = std::size_t(largest - people.data()), .score = {}});
    }
    ChosenPerson chosen;
    double nearest = 2;
    std::optional<int> next;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const double apart = distanceTo(people[i].views, *reference);
        const int score = matchScore(apart);
        if (apart < nearest) {
            next = chosen.score;
            nearest = apart;
            chosen = {i, score};
        } else {
            next = std::max(next.value_or(0), score);
        }
    }
    if (*chosen.score < threshold)
        return failure(noMatchError(*chosen.score, next, threshold));
    return drawable(people[chosen.index], chosen);
}

} // namespace retalk::lipsync
