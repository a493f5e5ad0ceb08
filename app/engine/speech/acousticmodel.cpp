#include "engine/speech/acousticmodel.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numbers>

namespace retalk::lipsync {
namespace {

constexpr float kMinVariance = 1e-4F; // pocketsphinx's -varfloor

/// Reads a model file sequentially.
class Bytes
{
public:
    explicit Bytes(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_bytes = file.readAll();
    }
    bool skipPast(const char *mark)
    {
        const qsizetype found = m_bytes.indexOf(mark);
        m_at = found + qsizetype(std::strlen(mark));
        return found >= 0;
    }
    bool skip(qsizetype count)
    {
        m_at += count;
        return count >= 0 && m_at <= m_bytes.size();
    }
    std::int32_t number()
    {
        std::int32_t value = -1; // an invalid length in these files
        if (m_at + 4 <= m_bytes.size())
            std::memcpy(&value, m_bytes.constData() + m_at, 4);
        m_at += 4;
        return value;
    }
    bool has(qsizetype count) const { return m_at + count <= m_bytes.size(); }
    const char *data() const { return m_bytes.constData() + m_at; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Reads the means or variances: a text header, the sizes, then floats by sound, stream, Gaussian, dimension.
std::vector<float> gaussiansIn(const QString &path)
{
    constexpr int count = AcousticModel::kSounds * AcousticModel::kStreams * AcousticModel::kGaussians *
                          AcousticModel::kCepstra;
    Bytes bytes(path);
    if (!bytes.skipPast("endhdr\n") || !bytes.skip(4) || bytes.number() != AcousticModel::kSounds ||
        bytes.number() != AcousticModel::kStreams || bytes.number() != AcousticModel::kGaussians)
        return {};
    for (int stream = 0; stream < AcousticModel::kStreams; ++stream) {
        if (bytes.number() != AcousticModel::kCepstra)
            return {};
    }
    if (bytes.number() != count || !bytes.has(count * qsizetype(sizeof(float))))
        return {};
    std::vector<float> values(count);
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

/// Reads the mixture weights by stream, Gaussian and third of a sound. The file stores their negated
/// logarithms in steps of 1024 at base 1.0001, followed by those of the context-dependent thirds, which
/// aren't used here.
std::vector<float> weightsIn(const QString &path)
{
    constexpr int thirds = AcousticModel::kSounds * AcousticModel::kThirds;
    Bytes bytes(path);
    for (std::int32_t length = bytes.number(); length != 0; length = bytes.number()) {
        if (length < 0 || !bytes.skip(length))
            return {};
    }
    const int gaussians = bytes.number();
    const int columns = bytes.number();
    if (gaussians != AcousticModel::kGaussians || columns < thirds ||
        !bytes.has(qsizetype(AcousticModel::kStreams) * gaussians * columns))
        return {};
    const double step = 1024 * std::log(1.0001);
    std::vector<float> weights;
    weights.reserve(std::size_t(AcousticModel::kStreams * gaussians * thirds));
    for (int row = 0; row < AcousticModel::kStreams * gaussians; ++row) {
        for (int third = 0; third < thirds; ++third)
            weights.push_back(
                float(std::exp(-step * std::uint8_t(bytes.data()[qsizetype(row) * columns + third]))));
    }
    return weights;
}

} // namespace

std::optional<AcousticModel> AcousticModel::load(const QString &folder)
{
    const std::vector<float> means = gaussiansIn(folder + QStringLiteral("/means"));
    const std::vector<float> variances = gaussiansIn(folder + QStringLiteral("/variances"));
    const std::vector<float> weights = weightsIn(folder + QStringLiteral("/sendump"));
    if (means.empty() || variances.empty() || weights.empty())
        return {};
    AcousticModel model;
    model.m_mixtures.resize(std::size_t(kSounds) * kStreams);
    std::size_t next = 0;
    for (std::size_t i = 0; i < model.m_mixtures.size(); ++i) {
        Mixture &mixture = model.m_mixtures[i];
        const std::size_t sound = i / kStreams;
        const std::size_t stream = i % kStreams;
        for (std::size_t k = 0; k < kGaussians; ++k) {
            mixture.constant[k] = 0;
            for (std::size_t d = 0; d < kCepstra; ++d, ++next) {
                const float variance = std::max(variances[next], kMinVariance);
                mixture.mean[d][k] = means[next];
                mixture.halfPrecision[d][k] = .5F / variance;
                mixture.constant[k] -= .5F * std::log(2 * std::numbers::pi_v<float> * variance);
            }
            for (std::size_t third = 0; third < kThirds; ++third)
                mixture.weight[third][k] =
                    weights[((stream * kGaussians + k) * kSounds + sound) * kThirds + third];
        }
    }
    return model;
}

/// Computes the likelihoods of the three thirds, as sums to be multiplied by e to the power of the returned
/// number.
float AcousticModel::logSums(const Mixture &mixture, const std::array<float, kCepstra> &x,
                             std::array<float, kThirds> &sums)
{
    std::array<float, kGaussians> fit = mixture.constant;
    for (std::size_t d = 0; d < kCepstra; ++d) {
        for (std::size_t k = 0; k < kGaussians; ++k) {
            const float away = x[d] - mixture.mean[d][k];
            fit[k] -= away * away * mixture.halfPrecision[d][k];
        }
    }
    const float best = *std::max_element(fit.begin(), fit.end());
    sums.fill(1e-30F);
    for (std::size_t k = 0; k < kGaussians; ++k) {
        if (fit[k] < best - 12) // adds less than a thousandth, even 128 times
            continue;
        const float share = std::exp(fit[k] - best);
        for (std::size_t third = 0; third < kThirds; ++third)
            sums[third] += share * mixture.weight[third][k];
    }
    return best;
}

std::array<float, AcousticModel::kSounds> AcousticModel::likelihoods(const Features &features) const
{
    std::array<float, kSounds> likelihoods{};
    std::array<float, kThirds> sums{};
    for (std::size_t sound = 0; sound < kSounds; ++sound) {
        std::array<float, kThirds> thirds{};
        for (std::size_t stream = 0; stream < kStreams; ++stream) {
            const float best = logSums(m_mixtures[sound * kStreams + stream], features[stream], sums);
            for (std::size_t third = 0; third < kThirds; ++third)
                thirds[third] += best + std::log(sums[third]);
        }
        likelihoods[sound] = *std::max_element(thirds.begin(), thirds.end());
    }
    return likelihoods;
}

AcousticModel::Features featuresAt(std::span<const std::array<float, AcousticModel::kCepstra>> cepstra,
                                   int at, const std::array<float, AcousticModel::kCepstra> &mean)
{
    const auto near = [&](int away) -> const std::array<float, AcousticModel::kCepstra> & {
        return cepstra[std::size_t(std::clamp(at + away, 0, int(cepstra.size()) - 1))];
    };
    AcousticModel::Features features{};
    for (std::size_t d = 0; d < AcousticModel::kCepstra; ++d) {
        features[0][d] = near(0)[d] - mean[d];
        features[1][d] = near(2)[d] - near(-2)[d];
        features[2][d] = (near(3)[d] - near(-1)[d]) - (near(1)[d] - near(-3)[d]);
    }
    return features;
}

} // namespace retalk::lipsync
