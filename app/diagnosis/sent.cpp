#include "diagnosis/sent.h"

#include <algorithm>

namespace ad::diagnosis {
namespace {

Sent laidOut(const std::string& endpoint, const std::string& key, const jose::Jws& jws,
             const std::vector<smart::FormField>& form) {
    Sent out;
    const auto add = [&](std::string name, std::string value) {
        if (!value.empty())
            out.emplace_back(std::move(name), std::move(value));
    };
    add("token_endpoint", endpoint);
    add("key", key);
    std::optional<std::int64_t> iat, exp;
    for (const auto& [document, part] :
         {std::pair(&jws.header, std::string("header.")), std::pair(&jws.payload, std::string("claims."))}) {
        if (!*document || !(*document)->root.isObject())
            continue;
        for (const auto& member : (*document)->root.members) {
            if (member.name == "iat")
                iat = member.value.integer();
            else if (member.name == "exp")
                exp = member.value.integer();
            else if (member.name != "nbf")
                add(part + member.name,
                    member.value.isString() ? member.value.text : json::writeCompact(json::toWritable(member.value)));
        }
    }
    if (iat && exp)
        add("lifetime", std::to_string(*exp - *iat));
    for (const auto& field : form)
        if (field.name != "client_assertion")
            add("form." + field.name, field.value);
    return out;
}

std::string textOf(const nlohmann::ordered_json& object, const char* member) {
    const auto it = object.find(member);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

} // namespace

Sent sentOf(const Facts& facts) {
    return laidOut(facts.tokenEndpoint, facts.signingKey ? facts.signingKey->thumbprint() : std::string(), facts.jws,
                   facts.form);
}

Sent sentOf(const CaseFile& file, const std::string& keyThumbprint) {
    const auto none = nlohmann::ordered_json::object();
    const auto& request = file.request && file.request->is_object() ? *file.request : none;
    const std::string url = textOf(request, "url");
    return laidOut(url.empty() ? file.tokenEndpoint : url, keyThumbprint, jose::readJws(file.assertion.value_or("")),
                   smart::parseForm(textOf(request, "body")));
}

const std::string* valueOf(const Sent& sent, std::string_view name) {
    const auto it = std::find_if(sent.begin(), sent.end(), [&](const auto& value) { return value.first == name; });
    return it == sent.end() ? nullptr : &it->second;
}

} // namespace ad::diagnosis
