#pragma once

namespace retalk::cli {

/// Makes standard input, output and error safe to use: opens /dev/null for closed ones, because the next file
/// opened would otherwise get their number and everything printed; and makes writing to a pipe without a
/// reader fail instead of ending the program. Call first in main().
void guardStandardStreams();

} // namespace retalk::cli
