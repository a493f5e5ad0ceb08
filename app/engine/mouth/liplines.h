#pragma once

#include "engine/faces/landmarks.h"

#include <array>

namespace retalk::lipsync {

/// The edges between which a mouth is open, as smooth curves over x, in the measure of the shape they are
/// made from.
class LipLines
{
public:
    /// `closed`: the gap that landmarks see between shut lips; it is taken off, half from each side.
    /// `bulge` is added to the gap half way between the middle and each corner.
    LipLines(const Landmarks &shape, float closed, float bulge = 0);

    float left() const { return m_left; }
    float right() const { return m_right; }
    /// Lower edge of the upper lip; beyond the corners that of the corner.
    float upper(float x) const { return at(m_upper, x); }
    /// Upper edge of the lower lip, never above upper().
    float lower(float x) const { return at(m_lower, x); }

private:
    static constexpr std::size_t kSteps = 48;
    using Table = std::array<float, kSteps + 1>;
    float at(const Table &table, float x) const;

    float m_left;
    float m_right;
    Table m_upper{};
    Table m_lower{};
};

} // namespace retalk::lipsync
