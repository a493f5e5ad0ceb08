#pragma once

#include "engine/faces/landmarks.h"

#include <array>

namespace retalk::lipsync {

/// The inner edges of both lips as smooth curves over x, in the units of the shape they are made from.
class LipLines
{
public:
    /// `closed` is the gap that landmarks show between shut lips; half of it is subtracted on each side.
    /// `bulge` is added to the gap halfway between the middle and each corner.
    LipLines(const Landmarks &shape, float closed, float bulge = 0);

    float left() const { return m_left; }
    float right() const { return m_right; }
    /// Returns the lower edge of the upper lip; beyond the corners, the value at the corner.
    float upper(float x) const { return at(m_upper, x); }
    /// Returns the upper edge of the lower lip, which is never above upper().
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
