#include "engine/faces/personchoice.h"

#include "engine/faces/picturefaces.h"
#include "engine/failures.h"

#include <algorithm>

namespace retalk::lipsync {

Expected<FaceDescriptor> readReference(const QString &path, const FaceFinder &finder)
{
    const Expected<PictureLook> look = lookAtPicture(path, finder);
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
    if (!reference)
        return ChosenPerson{.index = std::size_t(largestInFirstFrame(people) - people.data()), .score = {}};
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
    return chosen;
}

} // namespace retalk::lipsync
