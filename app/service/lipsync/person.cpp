#include "service/lipsync/person.h"

#include "service/lipsync/facesmoothing.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

/// Descriptors nearer than this are one person's. Stricter than the person's own threshold: joining two
/// people is worse than seeing one twice.
constexpr double samePerson = 0.10;

bool overlapInTime(const Tracklet &a, const Tracklet &b)
{
    return a.first < b.end() && b.first < a.end();
}

/// `after` begins soon after `before` was lost, at the same place, in the same shot.
bool goesOn(const Tracklet &before, const Tracklet &after)
{
    const int gap = after.first - before.end();
    if (before.shot != after.shot || gap < 0 || gap > 30 || before.moments.empty() || after.moments.empty())
        return false;
    const Landmarks &last = before.moments.back().points;
    const Landmarks &first = after.moments.front().points;
    const float unit = eyeDistance(last);
    return cv::norm(noseBase(last) - noseBase(first)) < double(unit) * 0.8 &&
           std::abs(std::log(eyeDistance(first) / std::max(1.0F, unit))) < 0.25F;
}

using Group = std::vector<std::size_t>;

bool mayJoin(const std::vector<Tracklet> &tracklets, const Group &a, const Group &b)
{
    for (const std::size_t i : a) {
        for (const std::size_t j : b) {
            if (overlapInTime(tracklets[i], tracklets[j]))
                return false;
        }
    }
    return true;
}

FaceDescriptor descriptorOf(const std::vector<Tracklet> &tracklets, const Group &group)
{
    FaceDescriptor sum;
    for (const std::size_t i : group)
        sum.add(tracklets[i].descriptor);
    return sum;
}

std::vector<Group> grouped(const std::vector<Tracklet> &tracklets)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < tracklets.size(); ++i) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return goesOn(tracklets[group.back()], tracklets[i]);
        });
        if (same != groups.end())
            same->push_back(i);
        else
            groups.push_back({i});
    }
    // The nearest two first, until none are near enough.
    for (;;) {
        double nearest = samePerson;
        std::pair<std::size_t, std::size_t> pair{0, 0};
        for (std::size_t a = 0; a < groups.size(); ++a) {
            for (std::size_t b = a + 1; b < groups.size(); ++b) {
                if (!mayJoin(tracklets, groups[a], groups[b]))
                    continue;
                const double apart =
                    distance(descriptorOf(tracklets, groups[a]), descriptorOf(tracklets, groups[b]));
                if (apart < nearest) {
                    nearest = apart;
                    pair = {a, b};
                }
            }
        }
        if (pair.second == 0)
            return groups;
        Group &kept = groups[pair.first];
        const Group &joined = groups[pair.second];
        kept.insert(kept.end(), joined.begin(), joined.end());
        groups.erase(groups.begin() + std::ptrdiff_t(pair.second));
    }
}

} // namespace

double Person::share() const
{
    return track.frames.empty() ? 0 : double(track.seen()) / double(track.frames.size());
}

bool Person::isFrontal() const
{
    return best.frame >= 0 && std::abs(best.pose.yaw) < 15 && std::abs(best.pose.pitch) < 20;
}

std::vector<Person> peopleFrom(std::vector<Tracklet> tracklets, int frames, cv::Size size)
{
    std::erase_if(tracklets, [](const Tracklet &tracklet) { return tracklet.moments.empty(); });
    std::sort(tracklets.begin(), tracklets.end(),
              [](const Tracklet &a, const Tracklet &b) { return a.first < b.first; });
    std::vector<Person> people;
    for (const Group &group : grouped(tracklets)) {
        Person person{.crops = tracklets[group.front()].crops.sibling()};
        person.track.frames.resize(std::size_t(frames));
        person.descriptor = descriptorOf(tracklets, group);
        for (const std::size_t i : group) {
            const Tracklet &tracklet = tracklets[i];
            std::vector<FaceOnFrame> faces = smoothed(tracklet);
            judge(tracklet, faces, size);
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
