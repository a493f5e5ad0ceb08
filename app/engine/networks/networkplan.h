#pragma once

#include "engine/networks/networkgraph.h"

namespace retalk::lipsync {

/// How a network is run: its pictures, and the steps from the first to the last.
struct NetworkPlan
{
    /// Number of zeros before and after a row.
    struct Margins
    {
        int before = 0;
        int behind = 0;
    };

    /// The values of a tensor: rows of pixels with their channels side by side. There are zeros around the
    /// picture as far as any window reaches, and after the channels.
    struct Picture
    {
        int rows = 0;
        int columns = 0;
        int channels = 0;
        Margins down;
        Margins across;
        std::vector<float> numbers;

        /// Returns the numbers per pixel.
        int step() const;
        int rowStep() const { return (across.before + columns + across.behind) * step(); }
        /// Returns where a pixel begins. Rows and columns of the margins count down from -1.
        int offset(int row, int column) const
        {
            return (row + down.before) * rowStep() + (column + across.before) * step();
        }
    };

    /// One layer, with the sum and the activation that follow it if nothing else needs its own result.
    struct Step
    {
        NetworkGraph::Kind kind = NetworkGraph::Kind::Other;
        int input = -1;
        int added = -1; ///< -1: none
        int output = -1;
        int rows = 1; ///< of the window
        int columns = 1;
        int stride = 1;
        int top = 0; ///< how far the first window reaches beyond the picture, or what is padded
        int left = 0;
        std::vector<float> weights;
        std::vector<float> bias;
        std::vector<float> slopes;
        // Offsets, see LayerPass:
        std::vector<int> from;
        std::vector<int> addedFrom;
        std::vector<int> to;
        std::vector<int> taps;
    };

    std::map<int, Picture> pictures; ///< by tensor
    std::vector<Step> steps;

    /// Plans the part of a graph from the tensor `from` to the tensors `to`. Throws std::runtime_error if its
    /// layers don't fit together.
    static NetworkPlan of(const NetworkGraph &graph, int from, const std::vector<int> &to);
    /// Computes all pictures from that of `from`.
    void run();
};

} // namespace retalk::lipsync
