// What is left behind of keys in memory that was given back.
#pragma once

namespace ad {

/// Whether this program overwrites what it frees: all that OpenSSL frees, and the larger of C++'s own pieces. OpenSSL
/// cleanses its keys, but not the encoded form that it reads them from (decode_der2key.c of 3.0), and a parser not its
/// buffers: a private key stood in the heap for as long as nothing else was written there. A program that asks is
/// linked with what does so, from its very beginning. False: not on this system, or a sanitizer has the memory.
bool wipesWhatIsFreed();

} // namespace ad
