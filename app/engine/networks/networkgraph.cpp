#include "engine/networks/networkgraph.h"

#include "engine/networks/networkplan.h"

#include <algorithm>
#include <stdexcept>

namespace retalk::lipsync {

struct Network::State
{
    NetworkPlan plan;
    int input = -1;
    std::vector<int> outputs;
    std::vector<cv::Mat> results;
};

int NetworkGraph::tensorNamed(std::string_view name) const
{
    const auto found = std::find_if(tensors.begin(), tensors.end(), [name](const Tensor &tensor) {
        return std::string_view(tensor.name).ends_with(name);
    });
    return found == tensors.end() ? -1 : int(found - tensors.begin());
}

Network::Network(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Network::~Network() = default;
Network::Network(Network &&) noexcept = default;
Network &Network::operator=(Network &&) noexcept = default;

Expected<Network> Network::of(const NetworkGraph &graph, const std::string &from,
                              const std::vector<std::string> &to)
{
    try {
        const auto numberOf = [&graph](const std::string &name) {
            const int number = graph.tensorNamed(name);
            if (number < 0)
                throw std::runtime_error("no " + name);
            return number;
        };
        auto state = std::make_unique<State>();
        state->input = numberOf(from);
        for (const std::string &name : to)
            state->outputs.push_back(numberOf(name));
        state->plan = NetworkPlan::of(graph, state->input, state->outputs);
        for (const int output : state->outputs) {
            const NetworkPlan::Picture &picture = state->plan.pictures.at(output);
            state->results.emplace_back(std::vector<int>{1, picture.channels, picture.rows, picture.columns},
                                        CV_32F);
        }
        return Network(std::move(state));
    } catch (const std::exception &problem) { // includes cv::Exception
        return failure(ErrorKind::Internal, {}, QString::fromUtf8(problem.what()));
    }
}

const std::vector<cv::Mat> &Network::run(const cv::Mat &input)
{
    State &state = *m_state;
    NetworkPlan::Picture &in = state.plan.pictures.at(state.input);
    CV_Assert(input.isContinuous() && input.type() == CV_32F &&
              input.total() == std::size_t(in.rows) * std::size_t(in.columns) * std::size_t(in.channels));
    const auto *number = input.ptr<float>();
    const std::ptrdiff_t inputStep = in.step();
    for (int channel = 0; channel < in.channels; ++channel) {
        for (int row = 0; row < in.rows; ++row) {
            float *to = in.numbers.data() + in.offset(row, 0) + channel;
            for (int column = 0; column < in.columns; ++column)
                to[column * inputStep] = *number++;
        }
    }
    state.plan.run();
    for (std::size_t i = 0; i < state.outputs.size(); ++i) {
        const NetworkPlan::Picture &out = state.plan.pictures.at(state.outputs[i]);
        auto *to = state.results[i].ptr<float>();
        const std::ptrdiff_t step = out.step();
        for (int channel = 0; channel < out.channels; ++channel) {
            for (int row = 0; row < out.rows; ++row) {
                const float *from = out.numbers.data() + out.offset(row, 0) + channel;
                for (int column = 0; column < out.columns; ++column)
                    *to++ = from[column * step];
            }
        }
    }
    return state.results;
}

} // namespace retalk::lipsync
