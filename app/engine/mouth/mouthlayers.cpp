#include "engine/mouth/mouthlayers.h"

#include "engine/math/warpfield.h"
#include "engine/media/planes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {
namespace {

constexpr float kMaxStretch = 1.35F;

/// Returns the control points for the lip on one side of the gap and the skin that moves with it.
std::vector<ControlPoint> lipControls(const BorrowedMouth &mouth, const LipLines &lines, bool isUpper)
{
    std::vector<ControlPoint> points;
    const LipLines sourceLines(mouth.source.shape, mouth.opens ? mouth.closed : 1);
    // Shut lips have a dark line between them that open ones don't: take their edges from beside it.
    const float ownGap = mouth.opens ? mouth.source.opening - mouth.closed : 0;
    const float opens = smoothStep((openingOf(mouth.wanted.shape) - mouth.source.opening - .01F) / .03F);
    const float line = (1 - smoothStep(ownGap / .03F)) * opens * (isUpper ? -.008F : .014F);
    constexpr int samples = 8;
    for (int i = 0; i <= samples; ++i) {
        const float along = float(i) / samples;
        const float x = lines.left() + along * (lines.right() - lines.left());
        const float sourceX = sourceLines.left() + along * (sourceLines.right() - sourceLines.left());
        points.push_back({mouth.shown.toPicture({x, isUpper ? lines.upper(x) : lines.lower(x)}),
                          mouth.shown.toPicture(
                              {sourceX, (isUpper ? sourceLines.upper(sourceX) : sourceLines.lower(sourceX)) +
                                            line * 4 * along * (1 - along)})});
    }
    const auto add = [&](const Landmarks &goal, std::size_t i) {
        points.push_back({mouth.shown.toPicture(goal[i]), mouth.shown.toPicture(mouth.source.shape[i])});
    };
    if (isUpper) {
        for (std::size_t i = 31; i <= 35; ++i)
            add(mouth.shown.shape, i);
        for (std::size_t i = 48; i <= 54; ++i)
            add(mouth.wanted.shape, i);
    } else {
        for (std::size_t i = 5; i <= 11; ++i)
            add(mouth.wanted.shape, i);
        for (std::size_t i = 54; i <= 59; ++i)
            add(mouth.wanted.shape, i);
        add(mouth.wanted.shape, 48);
    }
    for (const float side : {-.95F, .95F}) {
        for (const float height : {0.F, .45F}) {
            const cv::Point2f still = mouth.shown.toPicture({side, height});
            points.push_back({still, still});
        }
    }
    return points;
}

/// Turns each pixel's displacement into a position in the source frame.
void toSourcePlaces(cv::Mat &field, const cv::Rect &area, const Similarity &toSource)
{
    for (int row = 0; row < field.rows; ++row) {
        auto *line = field.ptr<cv::Vec2f>(row);
        for (int column = 0; column < field.cols; ++column) {
            const cv::Point2f place(float(area.x + column) + line[column][0],
                                    float(area.y + row) + line[column][1]);
            const cv::Point2f there = toSource(place);
            line[column] = {there.x, there.y};
        }
    }
}

/// The shares of each pixel that are the inside of the mouth and lower lip; the rest is upper lip.
struct Coverage
{
    cv::Mat inside;
    cv::Mat lower;
    cv::Rect insideArea; ///< within the drawn area; empty if the mouth is shut
};

Coverage coverage(const BorrowedMouth &mouth, const LipLines &lines, const cv::Rect &area)
{
    Coverage covered{cv::Mat(area.size(), CV_32FC1), cv::Mat(area.size(), CV_32FC1), {}};
    const float soft = 1.3F / mouth.shown.unit;
    int left = area.width;
    int right = 0;
    int top = area.height;
    int bottom = 0;
    for (int row = 0; row < area.height; ++row) {
        auto *inside = covered.inside.ptr<float>(row);
        auto *lower = covered.lower.ptr<float>(row);
        for (int column = 0; column < area.width; ++column) {
            const cv::Point2f place = mouth.shown.toFace({float(area.x + column), float(area.y + row)});
            const float beyond = std::max({0.F, lines.left() - place.x, place.x - lines.right()});
            const float upperEdge = lines.upper(place.x);
            const float lowerEdge = lines.lower(place.x);
            // Beyond the corners both lips move alike, so the border between them can be wide.
            lower[column] = smoothStep((place.y - lowerEdge) / (soft + beyond) + .5F);
            const float gap = smoothStep((lowerEdge - upperEdge) / soft);
            inside[column] =
                beyond > 0 ? 0 : gap * smoothStep((place.y - upperEdge) / soft + .5F) * (1 - lower[column]);
            if (inside[column] > 0) {
                left = std::min(left, column);
                right = std::max(right, column + 1);
                top = std::min(top, row);
                bottom = std::max(bottom, row + 1);
            }
        }
    }
    if (left < right)
        covered.insideArea = {cv::Point(left, top), cv::Point(right, bottom)};
    return covered;
}

/// The rows that need the upper lip's pixels, from the first row, and those that need the lower lip's, to the
/// last. They overlap near the border between the lips. Even, because of the chroma planes.
struct LipRows
{
    int upperEnd = 0;
    int lowerBegin = 0;
};

LipRows lipRows(const cv::Mat &lowerShare)
{
    LipRows rows{0, lowerShare.rows};
    for (int row = 0; row < lowerShare.rows; ++row) {
        const auto *share = lowerShare.ptr<float>(row);
        const auto [least, most] = std::minmax_element(share, share + lowerShare.cols);
        if (*least < 1)
            rows.upperEnd = row + 1;
        if (*most > 0)
            rows.lowerBegin = std::min(rows.lowerBegin, row);
    }
    return {std::min((rows.upperEnd + 1) & ~1, lowerShare.rows), rows.lowerBegin & ~1};
}

/// Returns the given rows of a part; `begin` is even, and `end` is even or the last row's end.
Crop rowsOf(const Crop &part, int begin, int end)
{
    const cv::Range luma(begin, end);
    const cv::Range chroma(begin / 2, (end + 1) / 2);
    return {part.origin + cv::Point(0, begin), part.y.rowRange(luma), part.u.rowRange(chroma),
            part.v.rowRange(chroma)};
}

/// Returns the source position of a point of the shown face, from that of its nearest pixel.
cv::Point2f placeAt(const cv::Mat &places, const cv::Rect &area, cv::Point2f picturePoint,
                    const Similarity &toSource)
{
    const int column = std::clamp(cvRound(picturePoint.x) - area.x, 0, places.cols - 1);
    const int row = std::clamp(cvRound(picturePoint.y) - area.y, 0, places.rows - 1);
    const auto &place = places.at<cv::Vec2f>(row, column);
    const cv::Point2f rest = picturePoint - cv::Point2f(float(area.x + column), float(area.y + row));
    return cv::Point2f(place[0], place[1]) + toSource.turned(rest);
}

/// Returns the inside of the mouth in `within`. A mouth that must open further is stretched between its lips,
/// which keeps the order of what is between them, and painted where that would smear. One that must close is
/// covered by the lower lip; if it was wide open, its teeth stay in place as the upper lip slides over them.
Crop drawInside(const BorrowedMouth &mouth, const LipLines &lines, const cv::Rect &area,
                const cv::Rect &within, const cv::Mat &upperPlaces, const cv::Mat &lowerPlaces,
                const Similarity &toSource)
{
    cv::Mat places(within.size(), CV_32FC2);
    cv::Mat borrowedShare(within.size(), CV_32FC1);
    Crop inside = emptyPart(within);
    const float width = std::max(1e-3F, lines.right() - lines.left());
    const float middle = (lines.left() + lines.right()) / 2;
    const float tilt = (mouth.wanted.shape[64].y - mouth.wanted.shape[60].y) / width;
    const float withSkull = smoothStep((mouth.source.opening - .08F) / .06F);
    const float sourceUnit = mouth.source.unit;
    const cv::Point2f down = mouth.source.toPicture.turned({0, 1}) / sourceUnit;
    for (int row = 0; row < within.height; ++row) {
        for (int column = 0; column < within.width; ++column) {
            const cv::Point2f pixel(float(within.x + column), float(within.y + row));
            const cv::Point2f face = mouth.shown.toFace(pixel);
            const float upperEdge = lines.upper(face.x);
            const float lowerEdge = lines.lower(face.x);
            const float gap = std::max(1e-3F, lowerEdge - upperEdge);
            const cv::Point2f upper =
                placeAt(upperPlaces, area, mouth.shown.toPicture({face.x, upperEdge}), toSource);
            const cv::Point2f lower =
                placeAt(lowerPlaces, area, mouth.shown.toPicture({face.x, lowerEdge}), toSource);
            const float sourceGap = std::max(1e-3F, (lower - upper).dot(down) / sourceUnit);
            const float depth = std::clamp((face.y - upperEdge) / gap, 0.F, 1.F);
            const float stretch = gap / sourceGap;
            float along; // share of the way from the source's upper lip to its lower one
            float painted = 0;
            if (stretch < 1) {
                const float rigid = (toSource(pixel) - upper).dot(down) / sourceUnit;
                along =
                    std::min(1.F, (depth * gap + withSkull * std::max(0.F, rigid - depth * gap)) / sourceGap);
            } else {
                // What is close to a lip moves with it; stretched further, a hole opens in between.
                const float fromUpper = depth * stretch / std::min(stretch, kMaxStretch);
                const float fromLower = (1 - depth) * stretch / std::min(stretch, kMaxStretch);
                along = fromUpper < fromLower ? std::min(.5F, fromUpper) : 1 - std::min(.5F, fromLower);
                painted = smoothStep((fromUpper - .2F) / .35F) * smoothStep((fromLower - .2F) / .35F) *
                          smoothStep((stretch - 1.15F) / .6F);
            }
            const cv::Point2f place = upper + (lower - upper) * along;
            places.at<cv::Vec2f>(row, column) = {place.x, place.y};
            borrowedShare.at<float>(row, column) = 1 - painted;
            const cv::Vec3f colour = paintedInside(
                mouth.colours, {2 * (face.x - lines.left()) / width - 1, face.x - middle,
                                face.y - tilt * (face.x - middle), depth * gap, (1 - depth) * gap});
            inside.y.at<uchar>(row, column) = cv::saturate_cast<uchar>(colour[0]);
            if (row % 2 == 0 && column % 2 == 0) {
                inside.u.at<uchar>(row / 2, column / 2) = cv::saturate_cast<uchar>(colour[1]);
                inside.v.at<uchar>(row / 2, column / 2) = cv::saturate_cast<uchar>(colour[2]);
            }
        }
    }
    // Each column was computed separately: smooth them so that teeth and shadow don't fray.
    const double sigma = std::max(.6, .009 * double(mouth.shown.unit));
    cv::GaussianBlur(places, places, {}, sigma, sigma, cv::BORDER_REPLICATE);
    cv::GaussianBlur(borrowedShare, borrowedShare, {}, sigma, sigma, cv::BORDER_REPLICATE);
    Crop borrowed = emptyPart(within);
    resample(mouth.crop, places, borrowed);
    blend(inside, borrowed, borrowedShare);
    return inside;
}

} // namespace

Crop drawMouth(const BorrowedMouth &mouth, const cv::Rect &area)
{
    const Similarity toSource = mouth.source.toPicture.after(mouth.shown.toFace);
    // Lips that open further than in the source part more widely than their three landmarks show.
    const float further = std::max(0.F, openingOf(mouth.wanted.shape) - mouth.source.opening);
    const LipLines lines(mouth.wanted.shape, mouth.closed, .15F * further);
    const Coverage covered = coverage(mouth, lines, area);
    const float unit = mouth.shown.unit;

    cv::Mat upperPlaces = warpField(lipControls(mouth, lines, true), area, unit);
    cv::Mat lowerPlaces = warpField(lipControls(mouth, lines, false), area, unit);
    toSourcePlaces(upperPlaces, area, toSource);
    toSourcePlaces(lowerPlaces, area, toSource);
    Crop drawn = emptyPart(area);
    const LipRows rows = lipRows(covered.lower);
    if (rows.upperEnd > 0) {
        Crop upper = rowsOf(drawn, 0, rows.upperEnd);
        resample(mouth.crop, upperPlaces.rowRange(0, rows.upperEnd), upper);
    }
    if (rows.lowerBegin < area.height) {
        Crop lower = emptyPart(area);
        Crop lowerRows = rowsOf(lower, rows.lowerBegin, area.height);
        resample(mouth.crop, lowerPlaces.rowRange(rows.lowerBegin, area.height), lowerRows);
        const int both = std::max(rows.lowerBegin, rows.upperEnd);
        if (both > rows.lowerBegin) {
            Crop mixed = rowsOf(drawn, rows.lowerBegin, both);
            blend(mixed, rowsOf(lower, rows.lowerBegin, both), covered.lower.rowRange(rows.lowerBegin, both));
        }
        if (both < area.height) {
            const Crop below = rowsOf(lower, both, area.height);
            Crop target = rowsOf(drawn, both, area.height);
            below.y.copyTo(target.y);
            below.u.copyTo(target.u);
            below.v.copyTo(target.v);
        }
    }

    const cv::Rect inArea =
        covered.insideArea.empty() ? cv::Rect() : evenArea(covered.insideArea, area.size());
    if (!inArea.empty()) {
        const Crop inside =
            drawInside(mouth, lines, area, inArea + area.tl(), upperPlaces, lowerPlaces, toSource);
        const cv::Rect half(inArea.tl() / 2, inArea.size() / 2);
        Crop target{inArea.tl() + area.tl(), drawn.y(inArea), drawn.u(half), drawn.v(half)};
        blend(target, inside, covered.inside(inArea));
    }
    return drawn;
}

} // namespace retalk::lipsync
