#include "engine/faces/facenetwork.h"

#include "base/log.h"
#include "engine/faces/facechip.h"
#include "engine/networks/networkweights.h"

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <array>
#include <stdexcept>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

using cv::dnn::LayerParams;

// Statistics of the network's training images.
const cv::Scalar learntMean(104.298, 117.001, 122.782); // blue, green, red
constexpr double kLearntRange = 1.0 / 256;

/// Builds the layers of dlib's ResNet from its weights. Every method returns the number of the last layer it
/// added.
class Builder
{
public:
    explicit Builder(const NetworkWeights &weights) : m_weights(weights) {}

    cv::dnn::Net build()
    {
        int at = pooled(u"pool"_s, "MAX", 3, 2, convolved(u"conv32_down"_s, 0, {.stride = 2}));
        for (const auto &name : {u"conv32_1"_s, u"conv32_2"_s, u"conv32_3"_s})
            at = block(name, at);
        at = narrowing(u"conv64_down"_s, at, 32, 0);
        for (const auto &name : {u"conv64_1"_s, u"conv64_2"_s, u"conv64_3"_s})
            at = block(name, at);
        at = narrowing(u"conv128_down"_s, at, 64, 0);
        for (const auto &name : {u"conv128_1"_s, u"conv128_2"_s})
            at = block(name, at);
        at = narrowing(u"conv256_down"_s, at, 128, 1);
        for (const auto &name : {u"conv256_1"_s, u"conv256_2"_s})
            at = block(name, at);
        at = narrowing(u"conv256_down_out"_s, at, 0, 1);
        LayerParams mean;
        mean.set("pool", "AVE");
        mean.set("global_pooling", true);
        at = add(u"mean"_s, "Pooling", mean, {at});
        cv::Mat sums;
        cv::transpose(array(u"fc"_s), sums);
        LayerParams numbers;
        numbers.set("num_output", sums.rows);
        numbers.set("bias_term", false);
        numbers.blobs = {sums};
        add(u"fc"_s, "InnerProduct", numbers, {at});
        return m_net;
    }

private:
    struct Convolution
    {
        int stride = 1;
        bool keepsSize = false;
        bool isRectified = true;
    };

    const cv::Mat &array(const QString &name,
                         int dimensions = 2) const // OpenCV arrays have at least two
    {
        const auto found = m_weights.find(name);
        if (found == m_weights.end() || found->second.dims != dimensions)
            throw std::runtime_error("no " + name.toStdString());
        return found->second;
    }

    int add(const QString &name, const char *type, LayerParams params, const std::vector<int> &from)
    {
        params.name = name.toStdString();
        params.type = type;
        const int number = m_net.addLayer(params.name, params.type, params);
        for (std::size_t i = 0; i < from.size(); ++i)
            m_net.connect(from[i], 0, number, int(i));
        return number;
    }

    /// Adds a convolution, with dlib's subsequent scale and shift folded into its weights.
    int convolved(const QString &name, int from, Convolution how)
    {
        const cv::Mat &filters = array(name + u"/conv/filters"_s, 4); // rows, columns, inputs, outputs
        const cv::Mat scale = array(name + u"/scale/weights"_s).reshape(1, 1);
        const cv::Mat shift = array(name + u"/scale/biases"_s).reshape(1, 1);
        const cv::Mat bias = array(name + u"/conv/bias"_s).reshape(1, 1);
        const int window = filters.size[0];
        const int inputs = filters.size[2];
        const int outputs = filters.size[3];
        if (int(scale.total()) != outputs || int(shift.total()) != outputs || int(bias.total()) != outputs)
            throw std::runtime_error("no scale for " + name.toStdString());
        cv::Mat turned(std::vector<int>{outputs, inputs, window, window}, CV_32F);
        auto *to = turned.ptr<float>();
        const auto *values = filters.ptr<float>();
        for (int out = 0; out < outputs; ++out) {
            for (int in = 0; in < inputs; ++in) {
                for (int place = 0; place < window * window; ++place)
                    *to++ = scale.at<float>(out) * values[(place * inputs + in) * outputs + out];
            }
        }
        LayerParams params;
        params.set("kernel_size", window);
        params.set("stride", how.stride);
        params.set("pad", how.keepsSize ? window / 2 : 0);
        params.set("num_output", outputs);
        params.set("bias_term", true);
        params.blobs = {turned, cv::Mat(bias.mul(scale) + shift)};
        const int number = add(name, "Convolution", params, {from});
        return how.isRectified ? add(name + u"/rectified"_s, "ReLU", {}, {number}) : number;
    }

    int pooled(const QString &name, const char *how, int window, int stride, int from)
    {
        LayerParams params;
        params.set("pool", how);
        params.set("kernel_size", window);
        params.set("stride", stride);
        params.set("ceil_mode", false);
        return add(name, "Pooling", params, {from});
    }

    /// Pads with zeros after the last channel, row and column.
    int padded(const QString &name, int channels, int edge, int from)
    {
        if (channels == 0 && edge == 0)
            return from;
        std::array<int, 8> widths{0, 0, 0, channels, 0, edge, 0, edge};
        LayerParams params;
        params.set("paddings", cv::dnn::DictValue::arrayInt(widths.data(), int(widths.size())));
        return add(name, "Padding", params, {from});
    }

    int sum(const QString &name, int a, int b)
    {
        LayerParams params;
        params.set("operation", "sum");
        const int number = add(name + u"/sum"_s, "Eltwise", params, {a, b});
        return add(name, "ReLU", {}, {number});
    }

    int block(const QString &name, int from)
    {
        const int first = convolved(name + u"/conv1"_s, from, {.keepsSize = true});
        return sum(name, convolved(name + u"/conv2"_s, first, {.keepsSize = true, .isRectified = false}),
                   from);
    }

    /// Adds a block that halves the size and adds `more` channels. Halving by convolution yields `missing`
    /// fewer rows and columns than halving by averaging.
    int narrowing(const QString &name, int from, int more, int missing)
    {
        const int first = convolved(name + u"/conv1"_s, from, {.stride = 2});
        const int second = convolved(name + u"/conv2"_s, first, {.keepsSize = true, .isRectified = false});
        const int means = pooled(name + u"/means"_s, "AVE", 2, 2, from);
        return sum(name, padded(name + u"/edges"_s, 0, missing, second),
                   padded(name + u"/channels"_s, more, 0, means));
    }

    cv::dnn::Net m_net;
    const NetworkWeights &m_weights;
};

} // namespace

struct FaceNetwork::Layers
{
    cv::dnn::Net net;
};

FaceNetwork::FaceNetwork(std::unique_ptr<Layers> layers) : m_layers(std::move(layers)) {}
FaceNetwork::~FaceNetwork() = default;
FaceNetwork::FaceNetwork(FaceNetwork &&) noexcept = default;
FaceNetwork &FaceNetwork::operator=(FaceNetwork &&) noexcept = default;

std::optional<FaceNetwork> FaceNetwork::load(const QString &directory)
{
    QString why;
    if (const auto weights = readNetworkWeights(directory, u"face_recognition_model"_s, why)) {
        try {
            FaceNetwork network(std::make_unique<Layers>(Layers{Builder(*weights).build()}));
            // Layers that don't fit together are only detected by running the network.
            network.numbersOf(cv::Mat(150, 150, CV_8UC1, cv::Scalar(0)));
            return network;
        } catch (const std::exception &problem) { // includes cv::Exception
            why = QString::fromUtf8(problem.what());
        }
    }
    qCWarning(lcService).noquote() << "comparing faces without the recognition model:" << why;
    return {};
}

std::vector<float> FaceNetwork::describe(const UprightFace &face)
{
    return numbersOf(faceChip(face));
}

std::vector<float> FaceNetwork::numbersOf(const cv::Mat &chip)
{
    cv::Mat grey;
    cv::cvtColor(chip, grey, cv::COLOR_GRAY2BGR);
    m_layers->net.setInput(cv::dnn::blobFromImage(grey, kLearntRange, grey.size(), learntMean, true));
    const cv::Mat numbers = m_layers->net.forward();
    return {numbers.begin<float>(), numbers.end<float>()};
}

} // namespace retalk::lipsync
