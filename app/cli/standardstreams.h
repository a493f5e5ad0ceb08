#pragma once

namespace retalk::cli {

/// Makes standard input, output and error safe to have: one that is closed leads to /dev/null, because the
/// next file that is opened would get its number and everything that is printed; and a pipe whose reader is
/// gone fails to be written to in place of ending the program. Call first thing in main().
void guardStandardStreams();

} // namespace retalk::cli
