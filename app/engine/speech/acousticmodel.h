#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace retalk::lipsync {

/// pocketsphinx's model of English sounds ("ptm": phonetically tied mixtures of Gaussians), read from its
/// files. Each sound has 128 Gaussians in each of three streams (cepstra, their first and second
/// derivatives), weighted differently in its first, middle and last third.
class AcousticModel
{
public:
    static constexpr int kSounds = 42;
    static constexpr int kStreams = 3;
    static constexpr int kCepstra = 13;
    static constexpr int kGaussians = 128;
    static constexpr int kThirds = 3;
    using Features = std::array<std::array<float, kCepstra>, kStreams>;

    /// Returns nullopt if a file is missing or doesn't belong to such a model.
    static std::optional<AcousticModel> load(const QString &folder);

    /// Returns the log likelihood of each sound, for its best third.
    std::array<float, kSounds> likelihoods(const Features &features) const;

private:
    struct Mixture // dimension first, so that loops over Gaussians are vectorised
    {
        std::array<std::array<float, kGaussians>, kCepstra> mean;
        std::array<std::array<float, kGaussians>, kCepstra> halfPrecision; ///< 1 / (2 variance)
        std::array<float, kGaussians> constant;
        std::array<std::array<float, kGaussians>, kThirds> weight;
    };
    static float logSums(const Mixture &mixture, const std::array<float, kCepstra> &x,
                         std::array<float, kThirds> &sums);

    std::vector<Mixture> m_mixtures; ///< the streams of each sound
};

/// Returns the cepstra minus `mean` with their first and second derivatives, as the model was trained
/// ("1s_c_d_dd").
AcousticModel::Features featuresAt(std::span<const std::array<float, AcousticModel::kCepstra>> cepstra,
                                   int at, const std::array<float, AcousticModel::kCepstra> &mean);

} // namespace retalk::lipsync
