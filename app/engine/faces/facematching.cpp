#include "engine/faces/facematching.h"

#include "engine/faces/drawnface.h"
#include "engine/faces/facenetwork.h"
#include "engine/faces/facepatterns.h"
#include "engine/networks/facemodels.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <mutex>
#include <numeric>

namespace retalk::lipsync {

namespace {

/// Created on first use: most jobs show one person and have no face photo.
class Describer
{
public:
    static Describer &instance()
    {
        static Describer describer;
        return describer;
    }

    bool hasNetwork() const { return m_network.has_value(); }

    std::vector<float> describe(const UprightFace &face)
    {
        if (!m_network)
            return facePatterns(face);
        const std::scoped_lock lock(m_mutex);
        return m_network->describe(face);
    }

private:
    std::optional<FaceNetwork> m_network = FaceNetwork::load(faceModelFolder());
    std::mutex m_mutex;
};

struct Knot
{
    double distance;
    double score;
};
using Curve = std::array<Knot, 5>;

// Chosen and measured on photos and videos (tests/bench/facepairs.cpp); resources/docs/engine.md lists what
// matches at which score.
constexpr Curve kNetworkCurve{{{.2, 200}, {.34, 190}, {.52, 170}, {.6, 140}, {.8, 120}}};
constexpr Curve kPatternCurve{{{.06, 200}, {.1, 190}, {.24, 170}, {.33, 140}, {.45, 120}}};

/// Drawn people look more alike than filmed ones, and the network was trained on photos. Their distances are
/// smaller by this factor, both within a person and between people.
constexpr double kNetworkDrawnScale = 2.3;
constexpr double kPatternDrawnScale = 1.7;

/// From this score on, a single view is enough proof: no photos of two different people score as high.
/// Patterns are certain only for pictures of the same moment.
constexpr int kNetworkCertainScore = 190;
constexpr int kPatternCertainScore = 200;

/// The text form of descriptors.
constexpr QChar kSeparator = u'.';
constexpr char kDrawnFlag = 1;
constexpr char kPackedFlag = 2;
constexpr std::size_t kMaxUnpacked = 1024; // numbers
constexpr quint32 kMaxPacked = 1 << 18;    // bytes

double cosineDistance(const std::vector<float> &a, const std::vector<float> &b)
{
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += double(a[i]) * b[i];
        squareA += double(a[i]) * a[i];
        squareB += double(b[i]) * b[i];
    }
    return squareA > 0 && squareB > 0 ? std::clamp(1 - product / std::sqrt(squareA * squareB), 0.0, 1.0) : 1;
}

double euclideanDistance(const std::vector<float> &a, const std::vector<float> &b)
{
    double square = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        square += (double(a[i]) - b[i]) * (double(a[i]) - b[i]);
    return std::sqrt(square);
}

std::vector<FaceDescriptor> describeEach(const std::vector<UprightFace> &views)
{
    std::vector<FaceDescriptor> each;
    each.reserve(views.size());
    for (const UprightFace &view : views)
        each.push_back({Describer::instance().describe(view), looksDrawn(view)});
    return each;
}

/// Returns the mean of one person's views.
FaceDescriptor meanOf(const std::vector<FaceDescriptor> &views)
{
    FaceDescriptor person;
    std::size_t drawn = 0;
    for (const FaceDescriptor &view : views) {
        person.values.resize(view.values.size());
        for (std::size_t i = 0; i < view.values.size(); ++i)
            person.values[i] += view.values[i] / float(views.size());
        drawn += view.isDrawn ? 1 : 0;
    }
    person.isDrawn = 2 * drawn > views.size();
    return person;
}

QString wordOf(const FaceDescriptor &descriptor)
{
    const bool isPacked = descriptor.values.size() > kMaxUnpacked;
    QByteArray bytes(1, char((descriptor.isDrawn ? kDrawnFlag : 0) | (isPacked ? kPackedFlag : 0)));
    if (isPacked) {
        // Patterns are 25,000 numbers, most of them zero, and only the angle between two of them matters.
        const float largest =
            std::accumulate(descriptor.values.begin(), descriptor.values.end(), 1e-9F,
                            [](float most, float value) { return std::max(most, std::abs(value)); });
        QByteArray small;
        for (const float value : descriptor.values)
            small.append(char(std::lround(value / largest * 127)));
        bytes.append(qCompress(small, 9));
    } else {
        bytes.append(reinterpret_cast<const char *>(descriptor.values.data()),
                     qsizetype(descriptor.values.size() * sizeof(float)));
    }
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

FaceDescriptor descriptorOf(const QString &word)
{
    const QByteArray bytes = QByteArray::fromBase64(word.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                         QByteArray::OmitTrailingEquals);
    if (bytes.isEmpty())
        return {};
    FaceDescriptor descriptor{.values = {}, .isDrawn = (bytes.front() & kDrawnFlag) != 0};
    const QByteArray rest = bytes.mid(1);
    if (bytes.front() & kPackedFlag) {
        // qCompress() puts the length first; limit it before memory is allocated.
        if (rest.size() < 4 || qFromBigEndian<quint32>(rest.constData()) > kMaxPacked)
            return {};
        const QByteArray small = qUncompress(rest);
        for (const char value : small)
            descriptor.values.push_back(float(static_cast<signed char>(value)) / 127);
        return descriptor;
    }
    if (rest.isEmpty() || rest.size() % qsizetype(sizeof(float)) != 0)
        return {};
    descriptor.values.resize(std::size_t(rest.size()) / sizeof(float));
    std::memcpy(descriptor.values.data(), rest.constData(), std::size_t(rest.size()));
    const bool isSound = std::all_of(descriptor.values.begin(), descriptor.values.end(),
                                     [](float value) { return std::isfinite(value); });
    return isSound ? descriptor : FaceDescriptor{};
}

} // namespace

FaceDescriptor describePerson(const std::vector<UprightFace> &views)
{
    return meanOf(describeEach(views));
}

double distanceTo(const std::vector<UprightFace> &views, const FaceDescriptor &reference)
{
    return distanceTo(describeEach(views), reference);
}

double distanceTo(std::vector<FaceDescriptor> likeness, const FaceDescriptor &reference)
{
    const FaceDescriptor mean = meanOf(likeness);
    double apart = distance(mean, reference);
    const int certain = Describer::instance().hasNetwork() ? kNetworkCertainScore : kPatternCertainScore;
    for (FaceDescriptor &view : likeness) {
        view.isDrawn = mean.isDrawn;
        const double one = distance(view, reference);
        if (matchScore(one) >= certain)
            apart = std::min(apart, one);
    }
    return apart;
}

std::vector<FaceDescriptor> likenessOf(const std::vector<UprightFace> &views)
{
    std::vector<FaceDescriptor> each = describeEach(views);
    if (each.empty() || Describer::instance().hasNetwork())
        return each;
    return {meanOf(each)};
}

QString toText(const std::vector<FaceDescriptor> &likeness)
{
    QStringList words;
    for (const FaceDescriptor &view : likeness)
        words += wordOf(view);
    return words.join(kSeparator);
}

std::vector<FaceDescriptor> likenessFromText(const QString &text)
{
    std::vector<FaceDescriptor> likeness;
    const QStringList words = text.split(kSeparator);
    for (const QString &word : words) {
        FaceDescriptor view = descriptorOf(word);
        if (view.isEmpty() || (!likeness.empty() && likeness.front().values.size() != view.values.size()))
            return {};
        likeness.push_back(std::move(view));
    }
    return likeness;
}

double distance(const FaceDescriptor &a, const FaceDescriptor &b)
{
    if (a.isEmpty() || a.values.size() != b.values.size())
        return 1;
    const bool areDrawn = a.isDrawn && b.isDrawn;
    if (Describer::instance().hasNetwork())
        return euclideanDistance(a.values, b.values) * (areDrawn ? kNetworkDrawnScale : 1);
    return cosineDistance(a.values, b.values) * (areDrawn ? kPatternDrawnScale : 1);
}

int matchScore(double distance)
{
    const Curve &curve = Describer::instance().hasNetwork() ? kNetworkCurve : kPatternCurve;
    if (distance <= curve.front().distance)
        return int(curve.front().score);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const Knot &from = curve[i - 1];
        const Knot &to = curve[i];
        if (distance <= to.distance) {
            const double part = (distance - from.distance) / (to.distance - from.distance);
            return int(std::lround(from.score + part * (to.score - from.score)));
        }
    }
    return int(curve.back().score);
}

} // namespace retalk::lipsync
