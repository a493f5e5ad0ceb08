#pragma once

#include "base/expected.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace retalk::lipsync {

/// A network as described by a file, in TensorFlow's dimension order (one picture, rows, columns, channels).
/// Layers are in execution order. Tensors are identified by number.
struct NetworkGraph
{
    enum class Kind {
        Convolution,          ///< input, weights (out, rows, columns, in), bias
        DepthwiseConvolution, ///< input, weights (1, rows, columns, out), bias
        Prelu,                ///< input, slopes
        Relu,
        Sum,     ///< two inputs
        MaxPool, ///< `window` and `stride`
        Pad,     ///< input, widths (before and after, for four dimensions)
        Other    ///< present in the file but not supported by Network
    };
    struct Tensor
    {
        std::string name;
        std::vector<int> shape;
    };
    struct Layer
    {
        Kind kind = Kind::Other;
        std::vector<int> inputs;
        int output = -1;
        bool keepsSize = false; ///< TensorFlow's "SAME"
        int stride = 1;
        int window = 1;
    };

    std::vector<Tensor> tensors;
    std::map<int, std::vector<float>> constants;
    std::vector<Layer> layers;

    /// Returns the number of the tensor with this name, or a name that ends with it; -1 if there is none.
    int tensorNamed(std::string_view name) const;
};

/// A runnable part of a graph, on the calling thread. Not thread-safe.
class Network
{
public:
    /// Builds the part from the tensor `from` to the tensors `to`, given by name. Errors: Internal; `detail`
    /// says what doesn't fit.
    static Expected<Network> of(const NetworkGraph &graph, const std::string &from,
                                const std::vector<std::string> &to);
    ~Network();
    Network(Network &&) noexcept;
    Network &operator=(Network &&) noexcept;

    /// Returns the outputs for an input, both with dimensions (1, channels, rows, columns), CV_32F. Valid
    /// until the next run. Throws cv::Exception if the input has another size.
    const std::vector<cv::Mat> &run(const cv::Mat &input);

private:
    struct State;
    explicit Network(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace retalk::lipsync
