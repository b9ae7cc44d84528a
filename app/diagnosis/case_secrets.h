// The secrets of a case file: taken out of memory, not only out of sight.
#pragma once

#include "diagnosis/case_file.h"

namespace ad::diagnosis {

/// Overwrites the private key of the case (key.pem, the private members of key.jwk, and both in `origin`), and takes it
/// out. Path and public members stay.
void wipeKey(CaseFile& file);

/// Does so with the case that it was given when it goes, however the work on it ends. The case outlives it.
class KeyWiped {
  public:
    explicit KeyWiped(CaseFile& file) : m_file(file) {}
    ~KeyWiped() { wipeKey(m_file); }
    KeyWiped(const KeyWiped&) = delete;
    KeyWiped& operator=(const KeyWiped&) = delete;

  private:
    CaseFile& m_file;
};

} // namespace ad::diagnosis
