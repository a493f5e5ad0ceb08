#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace retalk::fuzz {

/// Ends the run as a finding when `holds` is false.
inline void require(bool holds, const char *finding)
{
    if (holds)
        return;
    std::fprintf(stderr, "finding: %s\n", finding);
    std::abort();
}

/// A folder of this process for readers that want files.
inline QString scratchFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

void run(const QByteArray &input);

} // namespace retalk::fuzz

/// FUZZ(const QByteArray &input) { ... } is the body that each made-up input runs through.
#define FUZZ(parameter)                                                                                      \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)                       \
    {                                                                                                        \
        retalk::fuzz::run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));                \
        return 0;                                                                                            \
    }                                                                                                        \
    void retalk::fuzz::run(parameter)
