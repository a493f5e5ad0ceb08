#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace retalk::fuzz {

/// Reports a finding and ends the run if `holds` is false.
inline void require(bool holds, const char *finding)
{
    if (holds)
        return;
    std::fprintf(stderr, "finding: %s\n", finding);
    std::abort();
}

/// Returns a folder of this process, for parsers that need files.
inline QString scratchFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

void run(const QByteArray &input);

} // namespace retalk::fuzz

/// FUZZ(const QByteArray &input) { ... } defines the function that is run on each generated input.
#define FUZZ(parameter)                                                                                      \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)                       \
    {                                                                                                        \
        retalk::fuzz::run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));                \
        return 0;                                                                                            \
    }                                                                                                        \
    void retalk::fuzz::run(parameter)
