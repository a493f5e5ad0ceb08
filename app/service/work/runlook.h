#pragma once

#include "base/expected.h"

#include <QJsonObject>

#include <functional>

namespace retalk::service {

/// What the child process does for /local/faces: {"people": [{picture, box{x,y,width,height}, size, seconds,
/// first_box, first_seconds, place, share, frontal, likeness}]}, from left to right. `picture` is a file in
/// the job's folder; sizes are pixels; `place` is where the person is on average, 0 (left) .. 1 (right);
/// `share` is the part of the video that shows the person (0..1); `likeness` is for the next question.
Expected<QJsonObject> lookForFaces(const QJsonObject &job, const std::function<bool(double)> &progress);

/// The same for one picture: {"people": [{picture, box{...}, size, frontal}], "width", "height", "scores",
/// "verdict"}, the largest face first; `verdict` is one of one_face, several_faces, no_face: whether it
/// serves as a reference. `scores` (120..200) say how much its person is each of those whose `likeness` is in
/// the job's "people"; empty when the picture shows nobody or several.
Expected<QJsonObject> lookForFacesInPicture(const QJsonObject &job);

/// And for /local/sync-check: {verdict, doubt, lag_frames, lag_seconds, confidence, mouth_moved,
/// mouth_change, people_seen, frames, faces_seen, mouth_seen, match_score}. `verdict` is one of in_sync,
/// mouth_late, mouth_early, mouth_did_not_move, wrong_person, and unsure, whose `doubt` is no_person,
/// turned_away, too_short, no_speech or unclear. A positive lag means that the mouth is late; the other
/// fields are about the one person who was judged. `mouth_moved` is null where that can't be said.
Expected<QJsonObject> lookAtSync(const QJsonObject &job, const std::function<bool(double)> &progress);

} // namespace retalk::service
