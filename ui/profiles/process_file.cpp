#include "profiles/process_file.h"

#include "base/error.h"

namespace ad::ui {

// Numbers as texts: a start time of a process may be larger than what JSON readers keep whole.
nlohmann::ordered_json ownerToJson(const profiles::Owner& owner) {
    return {{"token", owner.token},
            {"host", owner.host},
            {"pid", std::to_string(owner.pid)},
            {"started_at", std::to_string(owner.startedAt)}};
}

profiles::Owner ownerIn(const json::Value& document) {
    profiles::Owner owner;
    const json::Value* written = document.isObject() ? document.find("owner") : nullptr;
    const auto words = [&](const char* member) {
        const json::Value* value = written != nullptr && written->isObject() ? written->find(member) : nullptr;
        return value != nullptr && value->isString() ? value->text : std::string();
    };
    owner.token = words("token");
    owner.host = words("host");
    owner.pid = text(words("pid")).toLongLong();
    owner.startedAt = text(words("started_at")).toLongLong();
    return owner;
}

} // namespace ad::ui
