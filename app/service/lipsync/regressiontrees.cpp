#include "service/lipsync/regressiontrees.h"

#include <sys/mman.h>

#include <bit>
#include <cstring>
#include <limits>

namespace retalk::lipsync {

namespace {

using Trees = RegressionTrees;

/// Reads dlib's serialized numbers. After the first one that is not there or out of bounds all are 0.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    bool isGood() const { return m_isGood; }
    void refuse()
    {
        m_isGood = false;
        m_at = m_end;
    }

    /// Its length and sign in one byte, then little-endian bytes.
    std::int64_t integer()
    {
        if (m_at == m_end)
            return fail();
        const auto head = static_cast<unsigned char>(*m_at);
        const std::ptrdiff_t size = head & 0x0F;
        if (size == 0 || size > 8 || m_end - m_at <= size)
            return fail();
        std::uint64_t value = 0;
        if (m_end - m_at > 8) { // one load is quicker than as many as there are bytes
            std::memcpy(&value, m_at + 1, 8);
            value &= ~std::uint64_t(0) >> (64 - 8 * size);
        } else {
            std::memcpy(&value, m_at + 1, std::size_t(size));
        }
        m_at += 1 + size;
        const auto magnitude = std::int64_t(value & std::uint64_t(std::numeric_limits<std::int64_t>::max()));
        return (head & 0x80) != 0 ? -magnitude : magnitude;
    }

    /// An integer that counts or numbers things, below `limit`.
    std::size_t count(std::size_t limit)
    {
        const std::int64_t value = integer();
        return value >= 0 && std::size_t(value) < limit ? std::size_t(value) : std::size_t(fail());
    }

    /// Mantissa and exponent.
    float real()
    {
        const auto mantissa = double(integer());
        const std::int64_t exponent = integer();
        if (exponent < -500 || exponent > 500) // infinities and what is no number have larger ones
            return float(fail());
        return float(mantissa * std::bit_cast<double>(std::uint64_t(1023 + exponent) << 52U));
    }

    cv::Point2f point()
    {
        const float x = real();
        return {x, real()};
    }

    /// A column of numbers; `to` has room for the `rows` that there must be.
    void column(float *to, std::size_t rows)
    {
        // Newer files mark themselves by negative sizes.
        if (std::abs(integer()) != std::int64_t(rows) || std::abs(integer()) != 1)
            refuse();
        for (std::size_t i = 0; i < rows && m_isGood; ++i)
            to[i] = real();
    }

private:
    int fail()
    {
        refuse();
        return 0;
    }

    const char *m_at;
    const char *m_end;
    bool m_isGood = true;
};

constexpr std::size_t most = 1 << 14; // of trees, pixels, stages: far more than any model has
constexpr std::size_t coordinates = 2 * Trees::points;

/// A face reads 7,500 leaves from all over the model, nearly each on a page of its own.
void preferLargePages(const std::vector<float> &reserved)
{
    constexpr std::uintptr_t page = std::uintptr_t(2) << 20U;
    const auto begin = (std::uintptr_t(reserved.data()) + page - 1) & ~(page - 1);
    const auto end = std::uintptr_t(reserved.data() + reserved.capacity()) & ~(page - 1);
    if (begin < end) // only advice: that it cannot be followed does not matter
        (void)::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
}

void readTree(Numbers &numbers, Trees &trees, Trees::Stage &stage)
{
    const std::size_t splits = numbers.count(most);
    if (trees.splitsOfTree == 0)
        trees.splitsOfTree = splits;
    // Full trees of one depth.
    if (splits == 0 || splits != trees.splitsOfTree || !std::has_single_bit(splits + 1)) {
        numbers.refuse();
        return;
    }
    for (std::size_t i = 0; i < splits && numbers.isGood(); ++i) {
        Trees::Split split;
        split.brighter = std::uint16_t(numbers.count(most));
        split.darker = std::uint16_t(numbers.count(most));
        split.threshold = numbers.real();
        stage.splits.push_back(split);
    }
    if (numbers.count(most) != splits + 1)
        numbers.refuse();
    const std::size_t before = stage.leaves.size();
    stage.leaves.resize(before + (splits + 1) * coordinates);
    for (std::size_t leaf = 0; leaf <= splits && numbers.isGood(); ++leaf)
        numbers.column(&stage.leaves[before + leaf * coordinates], coordinates);
}

/// Whether every number in the trees names something that is there.
bool isSound(const Trees &trees)
{
    for (const Trees::Stage &stage : trees.stages) {
        for (const std::uint16_t anchor : stage.anchors) {
            if (anchor >= Trees::points)
                return false;
        }
        for (const Trees::Split &split : stage.splits) {
            if (split.brighter >= stage.offsets.size() || split.darker >= stage.offsets.size())
                return false;
        }
        if (stage.anchors.size() != stage.offsets.size())
            return false;
    }
    return !trees.stages.empty();
}

} // namespace

std::optional<RegressionTrees> RegressionTrees::read(QByteArrayView bytes)
{
    Numbers numbers(bytes);
    RegressionTrees trees;
    if (numbers.integer() != 1) // version
        return {};
    std::array<float, coordinates> mean{};
    numbers.column(mean.data(), mean.size());
    for (std::size_t i = 0; i < points; ++i)
        trees.mean[i] = {mean[2 * i], mean[2 * i + 1]};
    trees.stages.resize(numbers.count(most));
    for (Stage &stage : trees.stages) {
        const std::size_t count = numbers.count(most);
        for (std::size_t tree = 0; tree < count && numbers.isGood(); ++tree) {
            if (tree == 1) { // all are of the first one's size
                stage.splits.reserve(count * stage.splits.size());
                stage.leaves.reserve(count * stage.leaves.size());
                preferLargePages(stage.leaves);
            }
            readTree(numbers, trees, stage);
        }
    }
    if (numbers.count(most) != trees.stages.size())
        return {};
    for (Stage &stage : trees.stages) {
        stage.anchors.resize(numbers.count(most));
        for (std::uint16_t &anchor : stage.anchors)
            anchor = std::uint16_t(numbers.count(most));
    }
    if (numbers.count(most) != trees.stages.size())
        return {};
    for (Stage &stage : trees.stages) {
        stage.offsets.resize(numbers.count(most));
        for (cv::Point2f &offset : stage.offsets)
            offset = numbers.point();
    }
    if (!numbers.isGood() || !isSound(trees))
        return {};
    return trees;
}

} // namespace retalk::lipsync
