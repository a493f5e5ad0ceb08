#include "engine/faces/facechip.h"

#include "engine/math/similarity.h"

#include <opencv2/imgproc.hpp>

#include <array>

namespace retalk::lipsync {

namespace {

/// The positions of nose, eyes and upper lip that the network was trained with, as fractions of the face's
/// size: dlib's mean face (get_face_chip_details).
struct Place
{
    std::size_t point;
    float x;
    float y;
};
constexpr std::array<Place, 33> kPlaces{
    {{27, .490127F, .203352F}, {28, .490127F, .307009F}, {29, .490127F, .409805F}, {30, .490127F, .515625F},
     {31, .366880F, .587326F}, {32, .426036F, .609345F}, {33, .490127F, .628106F}, {34, .554217F, .609345F},
     {35, .613373F, .587326F}, {36, .121737F, .216423F}, {37, .187122F, .178758F}, {38, .265825F, .179852F},
     {39, .334606F, .231733F}, {40, .260918F, .245099F}, {41, .182743F, .244077F}, {42, .645647F, .231733F},
     {43, .714428F, .179852F}, {44, .793132F, .178758F}, {45, .858516F, .216423F}, {46, .797510F, .244077F},
     {47, .719335F, .245099F}, {48, .254149F, .780233F}, {49, .340985F, .745405F}, {50, .428858F, .727388F},
     {51, .490127F, .742578F}, {52, .551395F, .727388F}, {53, .639268F, .745405F}, {54, .726104F, .780233F},
     {60, .290379F, .784792F}, {61, .428096F, .778746F}, {62, .490127F, .785343F}, {63, .552157F, .778746F},
     {64, .689874F, .784792F}}};
constexpr int kSide = 150;
constexpr float kMargin = .25F;

} // namespace

cv::Mat faceChip(const UprightFace &face)
{
    std::array<cv::Point2f, kPlaces.size()> chip;
    std::array<cv::Point2f, kPlaces.size()> seen;
    for (std::size_t i = 0; i < kPlaces.size(); ++i) {
        const cv::Point2f place(kPlaces[i].x + kMargin, kPlaces[i].y + kMargin);
        chip[i] = place * (float(kSide) / (1 + 2 * kMargin));
        seen[i] = face.points[kPlaces[i].point];
    }
    const Similarity toFace = Similarity::fit(chip, seen);
    const cv::Matx23f map(toFace.a, -toFace.b, toFace.x0, toFace.b, toFace.a, toFace.y0);
    cv::Mat pixels;
    cv::warpAffine(face.luma, pixels, map, {kSide, kSide}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP);
    return pixels;
}

} // namespace retalk::lipsync
