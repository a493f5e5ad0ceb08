#include "engine/faces/person.h"

#include "engine/faces/facematching.h"
#include "engine/faces/facesmoothing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace retalk::lipsync {

namespace {

// Describing a view takes 13 ms, and a long video has many tracklets but few people.
constexpr std::size_t kViewsToJoinBy = 6;
constexpr std::size_t kViewsToChooseBy = 12;

bool overlapInTime(const Tracklet &a, const Tracklet &b)
{
    return a.first < b.end() && b.first < a.end();
}

/// Returns true if `after` begins soon after `before` was lost, at the same place and in the same shot.
bool goesOn(const Tracklet &before, const Tracklet &after)
{
    const int gap = after.first - before.end();
    if (before.isReplaced || before.shot != after.shot || gap < 0 || gap > 30 || before.moments.empty() ||
        after.moments.empty())
        return false;
    const Landmarks &last = before.moments.back().points;
    const Landmarks &first = after.moments.front().points;
    const float unit = eyeDistance(last);
    return cv::norm(noseBase(last) - noseBase(first)) < double(unit) * 0.8 &&
           std::abs(std::log(eyeDistance(first) / std::max(1.0F, unit))) < 0.25F;
}

/// The tracklets of one person.
struct Group
{
    std::vector<std::size_t> members;
    FaceDescriptor descriptor; ///< empty until needed
};

bool mayJoin(const std::vector<Tracklet> &tracklets, const Group &a, const Group &b)
{
    return std::none_of(a.members.begin(), a.members.end(), [&](std::size_t i) {
        return std::any_of(b.members.begin(), b.members.end(),
                           [&](std::size_t j) { return overlapInTime(tracklets[i], tracklets[j]); });
    });
}

/// Returns at most `most` of the group's views, evenly spread.
std::vector<UprightFace> viewsOf(const std::vector<Tracklet> &tracklets, const Group &group, std::size_t most)
{
    std::vector<const UprightFace *> all;
    for (const std::size_t i : group.members) {
        for (const UprightFace &view : tracklets[i].views)
            all.push_back(&view);
    }
    std::vector<UprightFace> views;
    const std::size_t count = std::min(most, all.size());
    for (std::size_t i = 0; i < count; ++i)
        views.push_back(*all[i * all.size() / count]);
    return views;
}

const FaceDescriptor &descriptorOf(const std::vector<Tracklet> &tracklets, Group &group)
{
    if (group.descriptor.isEmpty())
        group.descriptor = describePerson(viewsOf(tracklets, group, kViewsToJoinBy));
    return group.descriptor;
}

/// Returns the two groups that look most alike, if they are alike enough.
std::optional<std::pair<std::size_t, std::size_t>> mostAlike(const std::vector<Tracklet> &tracklets,
                                                             std::vector<Group> &groups)
{
    std::optional<std::pair<std::size_t, std::size_t>> pair;
    double nearest = 2;
    for (std::size_t a = 0; a < groups.size(); ++a) {
        for (std::size_t b = a + 1; b < groups.size(); ++b) {
            if (!mayJoin(tracklets, groups[a], groups[b]))
                continue;
            const double apart =
                distance(descriptorOf(tracklets, groups[a]), descriptorOf(tracklets, groups[b]));
            if (apart < nearest && matchScore(apart) >= kSamePersonScore) {
                nearest = apart;
                pair = {a, b};
            }
        }
    }
    return pair;
}

std::vector<Group> grouped(const std::vector<Tracklet> &tracklets)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < tracklets.size(); ++i) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return goesOn(tracklets[group.members.back()], tracklets[i]);
        });
        if (same != groups.end())
            same->members.push_back(i);
        else
            groups.push_back({.members = {i}, .descriptor = {}});
    }
    while (const auto pair = mostAlike(tracklets, groups)) {
        Group &kept = groups[pair->first];
        const Group &joined = groups[pair->second];
        kept.members.insert(kept.members.end(), joined.members.begin(), joined.members.end());
        kept.descriptor = {};
        groups.erase(groups.begin() + std::ptrdiff_t(pair->second));
    }
    return groups;
}

} // namespace

double Person::share() const
{
    return track.frames.empty() ? 0 : double(track.seen()) / double(track.frames.size());
}

std::vector<Person> peopleFrom(std::vector<Tracklet> tracklets, int frames, cv::Size size)
{
    std::erase_if(tracklets, [](const Tracklet &tracklet) { return tracklet.moments.empty(); });
    std::sort(tracklets.begin(), tracklets.end(),
              [](const Tracklet &a, const Tracklet &b) { return a.first < b.first; });
    std::vector<Person> people;
    for (const Group &group : grouped(tracklets)) {
        Person person{.crops = tracklets[group.members.front()].crops.sibling()};
        person.track.frames.resize(std::size_t(frames));
        person.views = viewsOf(tracklets, group, kViewsToChooseBy);
        for (const std::size_t i : group.members) {
            const Tracklet &tracklet = tracklets[i];
            std::vector<FaceOnFrame> faces = smoothed(tracklet);
            setFaceStates(tracklet, faces, size);
            std::copy(faces.begin(), faces.end(), person.track.frames.begin() + tracklet.first);
            person.crops.merge(tracklet.crops);
            if (tracklet.best.worth > person.best.worth)
                person.best = tracklet.best;
        }
        people.push_back(std::move(person));
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const Person &a, const Person &b) { return a.track.seen() > b.track.seen(); });
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].track.id = int(i);
    return people;
}

const Person *largestInFirstFrame(const std::vector<Person> &people)
{
    if (people.empty())
        return nullptr;
    for (std::size_t frame = 0; frame < people.front().track.frames.size(); ++frame) {
        const Person *largest = nullptr;
        for (const Person &person : people) {
            const FaceOnFrame &face = person.track.frames[frame];
            if (face.state != FaceState::None &&
                (!largest || face.eyeDistance > largest->track.frames[frame].eyeDistance))
                largest = &person;
        }
        if (largest)
            return largest;
    }
    return nullptr;
}

} // namespace retalk::lipsync
