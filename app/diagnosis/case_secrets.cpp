#include "diagnosis/case_secrets.h"

#include "jose/jwks.h"
#include <openssl/crypto.h>

namespace ad::diagnosis {
namespace {

using nlohmann::ordered_json;

void wipe(std::string& text) {
    // What a shorter value left behind counts, too.
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

void wipe(ordered_json& value) {
    if (value.is_string())
        wipe(value.get_ref<std::string&>());
    else if (value.is_structured())
        for (ordered_json& inner : value)
            wipe(inner);
}

void take(ordered_json& object, const char* name) {
    if (const auto it = object.find(name); it != object.end()) {
        wipe(*it);
        object.erase(it);
    }
}

void wipePrivateMembers(ordered_json& jwk) {
    if (jwk.is_object())
        for (const char* name : jose::privateMembers)
            take(jwk, name);
}

} // namespace

void wipeKey(CaseFile& file) {
    wipe(file.key.pem);
    if (file.key.jwk)
        wipePrivateMembers(*file.key.jwk);
    if (!file.origin->is_object() || !file.origin->contains("key") || !file.origin->at("key").is_object())
        return;
    ordered_json& key = file.origin.edit()["key"];
    take(key, "pem");
    if (key.contains("jwk"))
        wipePrivateMembers(key["jwk"]);
}

} // namespace ad::diagnosis
