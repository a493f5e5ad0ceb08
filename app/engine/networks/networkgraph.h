#pragma once

#include "base/expected.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/dnn/dnn.hpp>

#include <map>
#include <string>
#include <vector>

namespace retalk::lipsync {

/// A network as a file describes it, in TensorFlow's order of dimensions (one picture, rows, columns,
/// channels). Layers stand in the order in which they are worked out. Tensors are known by their number.
struct NetworkGraph
{
    enum class Kind {
        Convolution,          ///< input, weights (out, rows, columns, in), bias
        DepthwiseConvolution, ///< input, weights (1, rows, columns, out), bias
        Prelu,                ///< input, slopes
        Relu,
        Sum,     ///< two inputs
        MaxPool, ///< `window` and `stride`
        Pad,     ///< input, widths (four times before and behind)
        Other    ///< not for networkOf(), but there
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

    /// The number of a tensor, by its name or the end of it; -1 when there is none.
    int tensorNamed(std::string_view name) const;
};

/// A part of a graph that is ready to run. Not for several threads at once.
class Network
{
public:
    /// From the tensor `from` to the tensors `to`, by their names. Errors: Internal, `detail` says what
    /// doesn't fit.
    static Expected<Network> of(const NetworkGraph &graph, const std::string &from,
                                const std::vector<std::string> &to);

    /// The outputs for an input, both in the order (1, channels, rows, columns), CV_32F. Valid until the next
    /// run. Throws what OpenCV throws.
    const std::vector<cv::Mat> &run(const cv::Mat &input);

private:
    cv::dnn::Net m_net;
    std::vector<cv::String> m_outputs;
    std::vector<cv::Mat> m_results;
};

} // namespace retalk::lipsync
