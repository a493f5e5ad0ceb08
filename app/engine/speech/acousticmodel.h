#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace retalk::lipsync {

/// pocketsphinx's model of English sounds ("ptm": mixtures of Gaussians tied by phone), read from its files:
/// each sound has 128 Gaussians in each of three streams (cepstra, their speed, their acceleration), and its
/// first, middle and last third weigh them differently.
class AcousticModel
{
public:
    static constexpr int kSounds = 42;
    static constexpr int kStreams = 3;
    static constexpr int kCepstra = 13;
    static constexpr int kGaussians = 128;
    static constexpr int kThirds = 3;
    using Features = std::array<std::array<float, kCepstra>, kStreams>;

    /// Nothing when a file is missing or isn't such a model's.
    static std::optional<AcousticModel> load(const QString &folder);

    /// The log likelihood of each sound, by its best third.
    std::array<float, kSounds> likelihoods(const Features &features) const;

private:
    struct Mixture // by dimension first, so that a loop over Gaussians becomes vector code
    {
        std::array<std::array<float, kGaussians>, kCepstra> mean;
        std::array<std::array<float, kGaussians>, kCepstra> halfPrecision; ///< 1 / (2 variance)
        std::array<float, kGaussians> constant;
        std::array<std::array<float, kGaussians>, kThirds> weight;
    };
    static float logSums(const Mixture &mixture, const std::array<float, kCepstra> &x,
                         std::array<float, kThirds> &sums);

    std::vector<Mixture> m_mixtures; ///< of each sound its streams
};

/// Cepstra with their speed and acceleration, as the model was trained ("1s_c_d_dd"), less `mean`.
AcousticModel::Features featuresAt(std::span<const std::array<float, AcousticModel::kCepstra>> cepstra,
                                   int at, const std::array<float, AcousticModel::kCepstra> &mean);

} // namespace retalk::lipsync
