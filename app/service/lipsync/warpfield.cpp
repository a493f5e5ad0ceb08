#include "service/lipsync/warpfield.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {
namespace {

constexpr float kNodesPerUnit = 28; // finer than a lip, coarser than a pixel of any video worth watching
constexpr float kReach = .02F;      // eye distances within which a control point rules alone
constexpr float kStiffness = .004F; // keeps the slope tame where few points say anything

cv::Vec2f displacementAt(const std::vector<ControlPoint> &points, cv::Point2f place, float unit)
{
    const float perUnit = 1 / (unit * unit);
    float sum = 0;
    cv::Point2f middle;
    cv::Point2f shift;
    float xx = 0;
    float xy = 0;
    float yy = 0;
    float xu = 0;
    float xv = 0;
    float yu = 0;
    float yv = 0;
    for (const ControlPoint &point : points) {
        const cv::Point2f p = point.at - place;
        const cv::Point2f d = point.from - point.at;
        const float near = p.dot(p) * perUnit + kReach * kReach;
        const float weight = 1 / (near * near);
        sum += weight;
        middle += weight * p;
        shift += weight * d;
        xx += weight * p.x * p.x;
        xy += weight * p.x * p.y;
        yy += weight * p.y * p.y;
        xu += weight * p.x * d.x;
        xv += weight * p.x * d.y;
        yu += weight * p.y * d.x;
        yv += weight * p.y * d.y;
    }
    middle /= sum;
    shift /= sum;
    const float stiff = kStiffness * unit * unit;
    xx = xx / sum - middle.x * middle.x + stiff;
    xy = xy / sum - middle.x * middle.y;
    yy = yy / sum - middle.y * middle.y + stiff;
    xu = xu / sum - middle.x * shift.x;
    xv = xv / sum - middle.x * shift.y;
    yu = yu / sum - middle.y * shift.x;
    yv = yv / sum - middle.y * shift.y;
    const float determinant = xx * yy - xy * xy;
    // The plane through the weighted displacements, read at `place`, which lies at -middle from their centre.
    const float slopeX = (-middle.x * yy + middle.y * xy) / determinant;
    const float slopeY = (-middle.y * xx + middle.x * xy) / determinant;
    return {shift.x + slopeX * xu + slopeY * yu, shift.y + slopeX * xv + slopeY * yv};
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
        for (int column = 0; column < nodes.width; ++column)
            out[column] = displacementAt(
                points, {float(area.x + column * step) + centre, float(area.y + row * step) + centre}, unit);
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
