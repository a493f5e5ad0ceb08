#include "engine/speech/lipshapes.h"

#include "engine/speech/lipweights.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {
namespace {

/// The moments that are input to the network, in hundredths of a second.
constexpr std::array<int, 9> kMoments{-10, -6, -3, -1, 0, 1, 3, 6, 10};
constexpr std::size_t kValues = SoundScores::kSounds + 1 + SoundScores::kCepstra;
static_assert(kMoments.size() * kValues == LipWeights::kInputs);

using Hidden = std::array<float, LipWeights::kHidden>;
using Outputs = std::array<float, LipWeights::kOutputs>;

constexpr float kLeak = .1F; // slope of a hidden unit below zero

struct Network
{
    std::vector<Hidden> hidden;
    std::vector<Outputs> output;
};

template <typename Row>
std::vector<Row> rowsOf(std::string_view base64, const Row &factors, int count)
{
    const QByteArray bytes = QByteArray::fromBase64({base64.data(), qsizetype(base64.size())});
    Q_ASSERT(bytes.size() == qsizetype(factors.size()) * count);
    std::vector<Row> rows(static_cast<std::size_t>(count));
    qsizetype next = 0;
    for (Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = factors[i] * float(qint8(bytes.at(next++)));
    }
    return rows;
}

template <std::size_t size>
void add(std::array<float, size> &sum, float share, const std::array<float, size> &row)
{
    for (std::size_t i = 0; i < size; ++i)
        sum[i] += share * row[i];
}

Outputs outputsAt(const Network &network, const std::vector<SoundScores> &scores, int at)
{
    Hidden hidden = kLipWeights.hiddenBias;
    std::size_t row = 0;
    for (const int moment : kMoments) {
        const SoundScores &score = scores[std::size_t(std::clamp(at + moment, 0, int(scores.size()) - 1))];
        for (const float fit : score.fit)
            add(hidden, fit, network.hidden[row++]);
        add(hidden, score.level, network.hidden[row++]);
        for (const float value : score.cepstrum)
            add(hidden, value, network.hidden[row++]);
    }
    Outputs outputs = kLipWeights.outputBias;
    for (std::size_t i = 0; i < hidden.size(); ++i)
        add(outputs, std::max(kLeak * hidden[i], hidden[i]), network.output[i]);
    return outputs;
}

float probability(float logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace

std::vector<LipShape> lipShapesOf(const std::vector<SoundScores> &scores)
{
    const Network network{rowsOf(kLipWeights.hidden, kLipWeights.hiddenFactor, LipWeights::kInputs),
                          rowsOf(kLipWeights.output, kLipWeights.outputFactor, LipWeights::kHidden)};
    std::vector<LipShape> lips;
    lips.reserve(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto [closure, tuck, opening, width, rounding] = outputsAt(network, scores, int(i));
        lips.push_back({probability(closure), probability(tuck), std::clamp(opening, 0.F, 1.F),
                        std::clamp(width, -1.F, 1.F), std::clamp(rounding, 0.F, 1.F)});
    }
    return lips;
}

Expected<std::vector<LipShape>> recogniseLips(std::span<const std::int16_t> voice,
                                              const std::function<bool()> &keepGoing)
{
    const Expected<std::vector<SoundScores>> scores = soundScores(voice, keepGoing);
    if (!scores)
        return failure(scores.error());
    return lipShapesOf(*scores);
}

} // namespace retalk::lipsync
