#include "engine/math/warpfield.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {
namespace {

constexpr float kNodesPerUnit = 28; // finer than a lip, coarser than a pixel in any usable video
constexpr float kReach = .02F;      // eye distances; nearer than this, a single control point dominates
constexpr float kStiffness = .004F; // keeps the slope small where there are few points

/// Number of neighbouring nodes computed at once.
constexpr int kLanes = 4;
using Lanes = float __attribute__((vector_size(sizeof(float) * kLanes)));

/// Displacements at four places. Each is the value of a plane fitted to the weighted displacements of all
/// points.
struct Displacements
{
    Lanes x;
    Lanes y;
};

Displacements displacementsAt(const std::vector<ControlPoint> &points, Lanes placeX, float placeY, float unit)
{
    const float perUnit = 1 / (unit * unit);
    Lanes sum{};
    Lanes middleX{};
    Lanes middleY{};
    Lanes shiftX{};
    Lanes shiftY{};
    Lanes xx{};
    Lanes xy{};
    Lanes yy{};
    Lanes xu{};
    Lanes xv{};
    Lanes yu{};
    Lanes yv{};
    for (const ControlPoint &point : points) {
        const Lanes x = point.at.x - placeX;
        const float y = point.at.y - placeY;
        const float u = point.from.x - point.at.x;
        const float v = point.from.y - point.at.y;
        const Lanes near = (x * x + y * y) * perUnit + kReach * kReach;
        const Lanes weight = 1 / (near * near);
        const Lanes weightX = weight * x;
        const Lanes weightY = weight * y;
        sum += weight;
        middleX += weightX;
        middleY += weightY;
        shiftX += weight * u;
        shiftY += weight * v;
        xx += weightX * x;
        xy += weightX * y;
        yy += weightY * y;
        xu += weightX * u;
        xv += weightX * v;
        yu += weightY * u;
        yv += weightY * v;
    }
    const Lanes share = 1 / sum;
    middleX *= share;
    middleY *= share;
    shiftX *= share;
    shiftY *= share;
    const float stiff = kStiffness * unit * unit;
    xx = xx * share - middleX * middleX + stiff;
    xy = xy * share - middleX * middleY;
    yy = yy * share - middleY * middleY + stiff;
    xu = xu * share - middleX * shiftX;
    xv = xv * share - middleX * shiftY;
    yu = yu * share - middleY * shiftX;
    yv = yv * share - middleY * shiftY;
    const Lanes determinant = xx * yy - xy * xy;
    // The plane is evaluated at `place`, which is at -middle from the weighted centre of the points.
    const Lanes slopeX = (middleY * xy - middleX * yy) / determinant;
    const Lanes slopeY = (middleX * xy - middleY * xx) / determinant;
    return {shiftX + slopeX * xu + slopeY * yu, shiftY + slopeX * xv + slopeY * yv};
}

} // namespace

cv::Mat warpField(const std::vector<ControlPoint> &points, const cv::Rect &area, float unit)
{
    const int step = std::max(2, int(unit / kNodesPerUnit));
    const cv::Size nodes((area.width + step - 1) / step, (area.height + step - 1) / step);
    cv::Mat coarse(nodes, CV_32FC2);
    const float centre = float(step - 1) / 2;
    for (int row = 0; row < nodes.height; ++row) {
        auto *out = coarse.ptr<cv::Vec2f>(row);
        const float y = float(area.y + row * step) + centre;
        for (int column = 0; column < nodes.width; column += kLanes) {
            Lanes x{};
            for (int lane = 0; lane < kLanes; ++lane)
                x[lane] = float(area.x + (column + lane) * step) + centre;
            const Displacements found = displacementsAt(points, x, y, unit);
            for (int lane = 0; lane < std::min(kLanes, nodes.width - column); ++lane)
                out[column + lane] = {found.x[lane], found.y[lane]};
        }
    }
    cv::Mat fine;
    cv::resize(coarse, fine, nodes * step, 0, 0, cv::INTER_LINEAR);
    return fine(cv::Rect(cv::Point(), area.size()));
}

void fadeBorder(cv::Mat &field, float margin)
{
    for (int row = 0; row < field.rows; ++row) {
        auto *line = field.ptr<cv::Vec2f>(row);
        const float fromEnds = float(std::min(row, field.rows - 1 - row));
        for (int column = 0; column < field.cols; ++column) {
            const float away = std::min(fromEnds, float(std::min(column, field.cols - 1 - column)));
            if (away < margin)
                line[column] *= smoothStep(away / margin);
        }
    }
}

} // namespace retalk::lipsync
