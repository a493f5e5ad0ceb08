#include "engine/faces/canonicalface.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

/// Reads the Protocol Buffers wire format: each field is a number for field and type, followed by the value.
class MessageReader
{
public:
    struct Field
    {
        int number = 0;
        quint64 value = 0;    ///< type 0
        float real = 0;       ///< type 5
        QByteArrayView bytes; ///< type 2
    };

    explicit MessageReader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isMalformed() const { return m_isMalformed; }
    /// Returns the next field, or nullopt after the last and on malformed data.
    std::optional<Field> next()
    {
        if (m_bytes.isEmpty() || m_isMalformed)
            return {};
        const quint64 key = varint();
        Field field{.number = int(key >> 3 & 0xFFFF)};
        switch (key & 7) {
        case 0:
            field.value = varint();
            break;
        case 1:
            take(8);
            break;
        case 2:
            field.bytes = take(varint());
            break;
        case 5:
            if (const QByteArrayView four = take(4); four.size() == 4)
                std::memcpy(&field.real, four.data(), sizeof field.real);
            break;
        default:
            m_isMalformed = true;
        }
        if (m_isMalformed)
            return {};
        return field;
    }

private:
    QByteArrayView take(quint64 count)
    {
        if (count > quint64(m_bytes.size())) {
            m_isMalformed = true;
            return {};
        }
        const QByteArrayView taken = m_bytes.first(qsizetype(count));
        m_bytes = m_bytes.sliced(qsizetype(count));
        return taken;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const QByteArrayView one = take(1);
            if (one.isEmpty())
                return 0;
            value |= quint64(uchar(one[0]) & 127U) << shift;
            if ((uchar(one[0]) & 128U) == 0)
                return value;
        }
        m_isMalformed = true;
        return 0;
    }

    QByteArrayView m_bytes;
    bool m_isMalformed = false;
};

constexpr std::size_t kNumbersOfPoint = 5; // x, y, z and the texture coordinates
constexpr float kDegrees = 57.29578F;

} // namespace

Expected<CanonicalFace> CanonicalFace::read(QByteArrayView bytes)
{
    // GeometryPipelineMetadata: field 1 is the mesh (3: its numbers), field 2 the weighted points (1: index,
    // 2: weight).
    CanonicalFace face;
    std::vector<float> numbers;
    MessageReader metadata(bytes);
    bool isMalformed = false;
    while (const auto part = metadata.next()) {
        MessageReader inner(part->bytes);
        Weighted steady;
        while (const auto field = inner.next()) {
            if (part->number == 1 && field->number == 3)
                numbers.push_back(field->real);
            else if (part->number == 2 && field->number == 1)
                steady.point = std::size_t(field->value);
            else if (part->number == 2 && field->number == 2)
                steady.weight = field->real;
        }
        isMalformed = isMalformed || inner.isMalformed() || steady.point >= kMeshPoints;
        if (part->number == 2)
            face.m_steady.push_back(steady);
    }
    if (isMalformed || metadata.isMalformed() || numbers.size() != kMeshPoints * kNumbersOfPoint ||
        face.m_steady.size() < 3)
        return failure(ErrorKind::Internal, {}, u"not MediaPipe's geometry metadata"_s);
    for (std::size_t i = 0; i < kMeshPoints; ++i)
        face.m_points[i] = {numbers[kNumbersOfPoint * i], numbers[kNumbersOfPoint * i + 1],
                            numbers[kNumbersOfPoint * i + 2]};
    return face;
}

HeadPose CanonicalFace::poseOf(const MeshPoints &points) const
{
    cv::Point3f fromMean;
    cv::Point3f toMean;
    float weights = 0;
    // The picture's rows point down and the mesh's depth points away from the camera.
    const auto seen = [&points](std::size_t i) {
        return cv::Point3f(points[i].x, -points[i].y, -points[i].z);
    };
    for (const Weighted &steady : m_steady) {
        fromMean += steady.weight * m_points[steady.point];
        toMean += steady.weight * seen(steady.point);
        weights += steady.weight;
    }
    fromMean = fromMean / weights;
    toMean = toMean / weights;
    cv::Matx33f spread = cv::Matx33f::zeros();
    for (const Weighted &steady : m_steady) {
        const cv::Vec3f from(m_points[steady.point] - fromMean);
        const cv::Vec3f to(seen(steady.point) - toMean);
        spread += steady.weight * (to * from.t());
    }
    cv::Matx31f sizes;
    cv::Matx33f left;
    cv::Matx33f right;
    cv::SVD::compute(spread, sizes, left, right);
    const float handed = cv::determinant(left) * cv::determinant(right) < 0 ? -1.F : 1.F;
    const cv::Matx33f turn = left * cv::Matx33f::diag({1, 1, handed}) * right;
    // The face looks along its z axis; its x axis points to its left ear, on the right side of the picture.
    return {std::atan2(turn(0, 2), turn(2, 2)) * kDegrees,
            -std::asin(std::clamp(turn(1, 2), -1.F, 1.F)) * kDegrees,
            -std::atan2(turn(1, 0), turn(0, 0)) * kDegrees};
}

} // namespace retalk::lipsync
