#include "bench/lipsyncfigures.h"

#include "engine/faces/facefinder.h"
#include "engine/math/statistics.h"
#include "engine/media/videoreader.h"
#include "engine/media/voice.h"
#include "engine/mouth/mouthtrack.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace retalk::figures {
namespace {

using lipsync::correlation;
using lipsync::Landmarks;
using lipsync::quantile;

template <typename T>
T need(Expected<T> value)
{
    if (!value)
        throw std::runtime_error(value.error().message.toStdString());
    return std::move(*value);
}

/// The largest face in each frame.
struct Seen
{
    std::vector<Landmarks> points; ///< not smoothed; eyeDistance() is 0 without a face
    std::vector<float> openings;   ///< NaN if there is no face
};

/// Finds the largest face without the engine's face tracker.
Seen largestFaceIn(const QString &video)
{
    auto reader = need(lipsync::VideoReader::open(video));
    const auto finder = need(lipsync::FaceFinder::load());
    const lipsync::ColourFormat look = reader.format().colourFormat();
    Seen faces;
    std::optional<lipsync::MeshFace> face;
    for (int i = 0; i < reader.frameCount(); ++i) {
        const lipsync::Frame frame = need(reader.next());
        if (frame.isEmpty())
            break;
        if (face)
            face = finder.follow(frame, look, lipsync::squareAround(face->mesh));
        if (!face || face->presence < lipsync::kMinPresence) {
            const std::vector<lipsync::MeshFace> found = finder.find(frame, look);
            face = found.empty() ? std::nullopt : std::optional(found.front());
        }
        faces.points.push_back(face ? face->points : Landmarks{});
        faces.openings.push_back(face ? lipsync::mouthOpening(face->points, face->pose) : std::nanf(""));
    }
    return faces;
}

/// Returns the running median over five frames, because landmarks of drawn lips err by 0.03 from frame to
/// frame.
std::vector<float> steadied(const std::vector<float> &values)
{
    std::vector<float> medians;
    for (std::size_t t = 0; t < values.size(); ++t)
        medians.push_back(quantile({values.begin() + std::ptrdiff_t(t < 2 ? 0 : t - 2),
                                    values.begin() + std::ptrdiff_t(std::min(values.size(), t + 3))},
                                   .5));
    return medians;
}

/// Returns the jitter of the mouth's corners and upper lip relative to the nose: movement that speech hardly
/// causes.
double jitterOf(const std::vector<Landmarks> &faces)
{
    const auto place = [&](std::size_t t) {
        const Landmarks &face = faces[t];
        return ((face[48] + face[54] + face[51]) / 3.F - lipsync::noseBase(face)) /
               lipsync::eyeDistance(face);
    };
    double sum = 0;
    int count = 0;
    for (std::size_t t = 1; t + 1 < faces.size(); ++t) {
        if (lipsync::eyeDistance(faces[t - 1]) <= 0 || lipsync::eyeDistance(faces[t]) <= 0 ||
            lipsync::eyeDistance(faces[t + 1]) <= 0)
            continue;
        const cv::Point2f bend = place(t - 1) - place(t) * 2 + place(t + 1);
        sum += double(bend.dot(bend));
        ++count;
    }
    return count > 0 ? std::sqrt(sum / count) : 0;
}

/// Returns a mask that is white where a frame must not have been changed.
cv::Mat outside(const Landmarks &face, const cv::Size &size)
{
    cv::Mat mask(size, CV_8UC1, cv::Scalar(255));
    if (lipsync::eyeDistance(face) <= 0)
        return mask;
    std::vector<cv::Point> hull;
    std::vector<cv::Point> points{cv::Point(face[27])};
    const cv::Point2f nose = lipsync::noseBase(face);
    for (std::size_t i = 1; i <= 15; ++i)
        points.push_back(cv::Point(nose + (face[i] - nose) * 1.5F));
    cv::convexHull(points, hull);
    cv::fillConvexPoly(mask, hull, cv::Scalar(0));
    return mask;
}

double outsidePsnrOf(const QString &draft, const QString &source, const std::vector<Landmarks> &faces,
                     const std::vector<int> &shown)
{
    auto made = need(lipsync::VideoReader::open(draft, 1));
    auto original = need(lipsync::VideoReader::open(source, 1));
    double error = 0;
    double samples = 0;
    for (std::size_t t = 0; t < shown.size(); ++t) {
        const lipsync::Frame a = need(made.next());
        if (a.isEmpty())
            break;
        if (t == 0 || shown[t] != shown[t - 1] + 1) {
            if (const Expected<void> there = original.seek(shown[t]); !there)
                throw std::runtime_error(there.error().message.toStdString());
        }
        const lipsync::Frame b = need(original.next());
        const cv::Mat mask = outside(faces[std::size_t(shown[t])], a.y.size());
        cv::Mat half;
        cv::resize(mask, half, a.u.size(), 0, 0, cv::INTER_NEAREST);
        for (const auto &[p, q, m] : {std::tuple(a.y, b.y, mask), {a.u, b.u, half}, {a.v, b.v, half}}) {
            const double norm = cv::norm(p, q, cv::NORM_L2, m);
            error += norm * norm;
            samples += cv::countNonZero(m);
        }
    }
    return 10 * std::log10(255. * 255. * samples / std::max(1e-9, error));
}

} // namespace

Figures measure(const QString &draft, const QString &source, const QString &voice,
                const std::vector<int> &shown)
{
    const lipsync::Voice speech = need(lipsync::readVoice(voice));
    const auto track = lipsync::makeMouthTrack(speech.samples, need(lipsync::recogniseLips(speech.samples)));
    const double rate = need(lipsync::VideoReader::open(draft, 1)).format().framesPerSecond();
    const Seen made = largestFaceIn(draft);
    const Seen original = largestFaceIn(source);

    Figures figures{.frames = int(made.points.size())};
    std::vector<float> target;
    std::vector<float> loudness;
    std::vector<bool> silent;
    std::vector<Landmarks> shownFaces;
    std::vector<float> untouched;
    for (std::size_t t = 0; t < made.points.size() && t < shown.size(); ++t) {
        const auto pose = track.at(double(t) / rate, 1 / rate);
        target.push_back(pose.opening);
        loudness.push_back(track.at((double(t) - 1) / rate, 3 / rate).loudness);
        silent.push_back(pose.silent);
        shownFaces.push_back(original.points.at(std::size_t(shown[t])));
        untouched.push_back(original.openings.at(std::size_t(shown[t])));
    }
    std::vector<float> opening = made.openings;
    opening.resize(target.size());
    figures.followsTarget = correlation(target, opening);
    figures.followsLoudness = correlation(loudness, opening);
    figures.untouched = correlation(target, untouched);
    double best = -2;
    for (int lag = -10; lag <= 10; ++lag) {
        if (const double r = correlation(target, opening, lag); r > best) {
            best = r;
            figures.bestLag = lag;
        }
    }
    const float closed = quantile(steadied(original.openings), .05);
    const std::vector<float> steady = steadied(opening);
    std::vector<float> awayFromShut;
    for (std::size_t begin = 0; begin < silent.size();) {
        std::size_t end = begin;
        while (end < silent.size() && silent[end])
            ++end;
        // The mouth is still moving in the first and last two frames of a pause.
        if (double(end - begin) >= .5 * rate) {
            for (std::size_t t = begin + 2; t + 2 < end; ++t)
                awayFromShut.push_back(steady[t] - closed);
        }
        begin = std::max(end, begin + 1);
    }
    figures.silentFrames = int(awayFromShut.size());
    figures.silenceWorst = quantile(awayFromShut, .95);
    figures.jitter = jitterOf(made.points);
    figures.sourceJitter = jitterOf(shownFaces);
    figures.outsidePsnr = outsidePsnrOf(draft, source, original.points, shown);
    return figures;
}

} // namespace retalk::figures
