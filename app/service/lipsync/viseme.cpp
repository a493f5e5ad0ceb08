#include "service/lipsync/viseme.h"

#include <algorithm>
#include <array>
#include <utility>

namespace retalk::lipsync {
namespace {

// Openings and dominance as measured good by eye on LibriVox voices; the model of dominance is Cohen and
// Massaro 1993.
constexpr Viseme kSilence{.opening = 0, .dominance = .6F, .silent = true};
constexpr std::array<std::pair<std::string_view, Viseme>, 39> kVisemes{{
    {"AA", {1.F, .1F, 0, 0, 1}},        {"AE", {.85F, .5F, 0, 0, 1}},
    {"AH", {.6F, .1F, 0, 0, .8F}},      {"AO", {.75F, -.5F, .6F, 0, 1}},
    {"AW", {.85F, -.2F, .4F, 0, 1}},    {"AY", {.85F, .3F, 0, 0, 1}},
    {"B", {0, 0, .1F, 0, 3, true}},     {"CH", {.15F, -.4F, .6F, 0, 1.1F}},
    {"D", {.2F, .2F, 0, 0, .5F}},       {"DH", {.2F, .2F, 0, 0, .7F}},
    {"EH", {.6F, .4F, 0, 0, .9F}},      {"ER", {.4F, -.3F, .4F, 0, .8F}},
    {"EY", {.5F, .6F, 0, 0, .9F}},      {"F", {.1F, .1F, 0, 1, 2}},
    {"G", {.25F, .1F, 0, 0, .3F}},      {"HH", {.35F, 0, 0, 0, .2F}},
    {"IH", {.4F, .4F, 0, 0, .7F}},      {"IY", {.3F, .8F, 0, 0, .9F}},
    {"JH", {.15F, -.4F, .6F, 0, 1.1F}}, {"K", {.25F, .1F, 0, 0, .3F}},
    {"L", {.35F, .1F, 0, 0, .5F}},      {"M", {0, 0, .1F, 0, 3, true}},
    {"N", {.2F, .2F, 0, 0, .5F}},       {"NG", {.25F, .2F, 0, 0, .4F}},
    {"OW", {.5F, -.7F, .8F, 0, 1.1F}},  {"OY", {.6F, -.5F, .7F, 0, 1}},
    {"P", {0, 0, .1F, 0, 3, true}},     {"R", {.25F, -.3F, .4F, 0, .7F}},
    {"S", {.12F, .4F, 0, 0, .9F}},      {"SH", {.15F, -.4F, .6F, 0, 1.1F}},
    {"T", {.2F, .2F, 0, 0, .5F}},       {"TH", {.2F, .2F, 0, 0, .8F}},
    {"UH", {.35F, -.5F, .6F, 0, .9F}},  {"UW", {.25F, -.9F, 1, 0, 1.2F}},
    {"V", {.1F, .1F, 0, 1, 2}},         {"W", {.15F, -.9F, 1, 0, 1.4F}},
    {"Y", {.25F, .5F, 0, 0, .6F}},      {"Z", {.12F, .4F, 0, 0, .9F}},
    {"ZH", {.15F, -.4F, .6F, 0, 1.1F}},
}};
static_assert(std::is_sorted(kVisemes.begin(), kVisemes.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; }));

} // namespace

const Viseme &visemeOf(std::string_view phone)
{
    const auto *found =
        std::lower_bound(kVisemes.begin(), kVisemes.end(), phone,
                         [](const auto &entry, std::string_view name) { return entry.first < name; });
    return found != kVisemes.end() && found->first == phone ? found->second : kSilence;
}

} // namespace retalk::lipsync
