// What a person brought: recognised and read, away from the GUI thread.
#pragma once

#include "base/secret.h"
#include "diagnosis/case_file.h"
#include "session/session.h"
#include <memory>

namespace ad::practice {
class Server;
}

namespace ad::ui {

struct Brought {
    enum class Kind { Case, Key, Registered, Request, Assertion, Response, Several };
    Kind kind = Kind::Case;
    /// Case: all of it but its private key; else the members that were brought.
    diagnosis::CaseFile file;
    Secret bytes; ///< Key; of Case and Several, where a private key is among them
    /// Where several files were brought: those that the key and what is registered came from.
    QString keyName, keyPath, registeredName;
    IntakeView intake; ///< Several: what was found where; its source is not told
};

/// Recognises and reads a file or a text, also one in which several things stand (Kind::Several). Errors: those of the
/// readers; `intake_unknown` when it is none of what can be read. `now`: seconds since 1970; what a text tells as "two
/// days ago" may count from it.
[[nodiscard]] Expected<Brought> readBrought(std::string_view bytes, std::int64_t now);

/// A worked example with a practice server of its own.
struct StoryCase {
    std::shared_ptr<practice::Server> server;
    diagnosis::CaseFile file;
    Secret keyPem;
    nlohmann::ordered_json headerChanges = nlohmann::ordered_json::object();
    nlohmann::ordered_json claimChanges = nlohmann::ordered_json::object();
};
[[nodiscard]] Expected<StoryCase> makeStory(Session::Story story, std::int64_t nowMs);
/// Everything is right, and the server has this fault.
[[nodiscard]] Expected<StoryCase> makePractice(practice::Fault fault, std::int64_t nowMs);
/// The server is in order, and the client does this wrong.
[[nodiscard]] Expected<StoryCase> makePractice(Session::Slip slip, std::int64_t nowMs);

} // namespace ad::ui
