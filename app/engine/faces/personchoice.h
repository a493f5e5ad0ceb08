#pragma once

#include "base/expected.h"
#include "engine/faces/facefinder.h"
#include "engine/faces/facematching.h"
#include "engine/faces/person.h"

namespace retalk::lipsync {

/// The face on a picture file: JPEG, PNG, WebP and whatever else OpenCV reads. Errors: Media when it is no
/// picture; TaskFailed when it shows no face, or several of which none is plainly the largest.
Expected<FaceDescriptor> readReference(const QString &path, const FaceFinder &finder);

/// Who of the video's people the job is about.
struct ChosenPerson
{
    std::size_t index = 0;
    std::optional<int> score; ///< 120..200, with a reference only
};

/// With a reference: the person most like it, who must reach `threshold`. Without (null): the largest face of
/// the first frame that has one. Errors: TaskFailed, "no face found", "no matching face found", or why the
/// person's mouth is seen in no frame.
Expected<ChosenPerson> choosePerson(const std::vector<Person> &people, const FaceDescriptor *reference,
                                    int threshold);

/// What keeps the person's mouth from being drawn in most of the video's first `frames` pictures.
Error whyNoMouth(const Person &person, int frames);

} // namespace retalk::lipsync
