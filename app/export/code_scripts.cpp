// Programs in Python and JavaScript.
#include "export/code_parts.h"
#include "smart/token_request.h"

namespace ad::exporting::detail {

namespace {

using Json = nlohmann::ordered_json;

std::string now(std::int64_t ahead) {
    return ahead == 0 ? "now" : ahead > 0 ? "now + " + std::to_string(ahead) : "now - " + std::to_string(-ahead);
}

/// A JSON value as Python writes it.
std::string python(const Json& value) {
    if (value.is_string())
        return literal(value.get<std::string>());
    if (value.is_null())
        return "None";
    if (value.is_boolean())
        return value.get<bool>() ? "True" : "False";
    std::string out;
    if (value.is_array()) {
        for (const auto& item : value)
            out += (out.empty() ? "" : ", ") + python(item);
        return "[" + out + "]";
    }
    if (value.is_object()) {
        for (const auto& [name, item] : value.items())
            out += (out.empty() ? "" : ", ") + literal(name) + ": " + python(item);
        return "{" + out + "}";
    }
    return value.dump();
}

std::string javascript(const Json& value) {
    if (value.is_string())
        return literal(value.get<std::string>());
    std::string out;
    if (value.is_array()) {
        for (const auto& item : value)
            out += (out.empty() ? "" : ", ") + javascript(item);
        return "[" + out + "]";
    }
    if (value.is_object()) {
        // In brackets a name is only a name: without them "__proto__" would be something else.
        for (const auto& [name, item] : value.items())
            out += (out.empty() ? "" : ", ") + ("[" + literal(name) + "]: ") + javascript(item);
        return "{" + out + "}";
    }
    return value.dump();
}

} // namespace

std::string pythonCode(const Parts& parts) {
    const CodeRequest& request = *parts.request;
    std::string headers;
    for (const auto& [name, value] : request.header.items())
        if (name != "alg")
            headers += (headers.empty() ? "" : ", ") + literal(name) + ": " + python(value);
    if (!request.header.contains("typ"))
        headers += std::string(headers.empty() ? "" : ", ") + "\"typ\": None";
    std::string claims;
    for (const Claim& claim : parts.claims) {
        const std::string value = claim.kind == Claim::Kind::Moment  ? now(claim.ahead)
                                  : claim.kind == Claim::Kind::Fresh ? "str(uuid.uuid4())"
                                                                     : python(claim.value);
        claims += "    " + literal(claim.name) + ": " + value + ",\n";
    }
    std::string out = "# Asks for an access token: SMART Backend Services, " + parts.alg + ".\n" +
                      "# Needs PyJWT with cryptography: pip install \"pyjwt[crypto]\"\n"
                      "# KEY_FILE names the private key: PEM, not encrypted.\n"
                      "import os\nimport time\nimport urllib.error\nimport urllib.parse\nimport urllib.request\n" +
                      (parts.has(Claim::Kind::Fresh) ? "import uuid\n" : "") + "\nimport jwt\n\n";
    out += "TOKEN_ENDPOINT = " + literal(request.tokenEndpoint) + "\n\n";
    out += "with open(os.environ.get(\"KEY_FILE\", \"private-key.pem\"), \"rb\") as file:\n    key = file.read()\n\n";
    out += parts.has(Claim::Kind::Moment) ? "now = int(time.time())\n" : "";
    out += "claims = {\n" + claims + "}\n";
    out += "assertion = jwt.encode(claims, key, algorithm=" + literal(parts.alg) + ", headers={" + headers + "})\n\n";
    out += "form = {\n    \"grant_type\": \"client_credentials\",\n";
    if (!request.scope.empty())
        out += "    \"scope\": " + literal(request.scope) + ",\n";
    out += "    \"client_assertion_type\": " + literal(smart::jwtBearerAssertionType) +
           ",\n    \"client_assertion\": assertion,\n}\n";
    out += "request = urllib.request.Request(\n    TOKEN_ENDPOINT,\n    data=urllib.parse.urlencode(form).encode(),\n"
           "    headers={\"Accept\": \"application/json\"},\n)\n"
           "\n\nclass NoRedirect(urllib.request.HTTPRedirectHandler):\n"
           "    \"\"\"An assertion is for this address alone: no redirect is followed.\"\"\"\n\n"
           "    def redirect_request(self, *_):\n        return None\n\n\n"
           "try:\n    with urllib.request.build_opener(NoRedirect).open(request, timeout=30) as answer:\n"
           "        print(answer.status, answer.read().decode())\n"
           "except urllib.error.HTTPError as refused:\n    print(refused.code, refused.read().decode())\n";
    return out;
}

std::string nodeCode(const Parts& parts) {
    const CodeRequest& request = *parts.request;
    std::string header;
    for (const auto& [name, value] : request.header.items())
        header += "  [" + literal(name) + "]: " + javascript(value) + ",\n";
    std::string claims;
    for (const Claim& claim : parts.claims) {
        const std::string value = claim.kind == Claim::Kind::Moment  ? now(claim.ahead)
                                  : claim.kind == Claim::Kind::Fresh ? "randomUUID()"
                                                                     : javascript(claim.value);
        claims += "  [" + literal(claim.name) + "]: " + value + ",\n";
    }
    const bool fresh = parts.has(Claim::Kind::Fresh);
    std::string out = "// Asks for an access token: SMART Backend Services, " + parts.alg + ". Node.js 18 or newer.\n" +
                      "// KEY_FILE names the private key: PEM, not encrypted.\n" + "import { " +
                      (parts.family == Parts::Family::Pss ? "constants, " : "") + "createPrivateKey, " +
                      (fresh ? "randomUUID, " : "") + "sign } from \"node:crypto\";\n" +
                      "import { readFileSync } from \"node:fs\";\n\n";
    out += "const tokenEndpoint = " + literal(request.tokenEndpoint) + ";\n";
    out += "const key = createPrivateKey(readFileSync(process.env.KEY_FILE ?? \"private-key.pem\"));\n\n";
    out += parts.has(Claim::Kind::Moment) ? "const now = Math.floor(Date.now() / 1000);\n" : "";
    out += "const header = {\n" + header + "};\nconst claims = {\n" + claims + "};\n";
    out += "const encode = (value) => Buffer.from(JSON.stringify(value)).toString(\"base64url\");\n"
           "const input = `${encode(header)}.${encode(claims)}`;\n";
    const std::string with = parts.family == Parts::Family::Ec ? "{ key, dsaEncoding: \"ieee-p1363\" }"
                             : parts.family == Parts::Family::Pss
                                 ? "{\n  key,\n  padding: constants.RSA_PKCS1_PSS_PADDING,\n  saltLength: "
                                   "constants.RSA_PSS_SALTLEN_DIGEST,\n}"
                                 : "key";
    out += "const signature = sign(\"sha" + parts.sha() + "\", Buffer.from(input), " + with + ");\n\n";
    out += "const form = new URLSearchParams({\n  grant_type: \"client_credentials\",\n";
    if (!request.scope.empty())
        out += "  scope: " + literal(request.scope) + ",\n";
    out += "  client_assertion_type: " + literal(smart::jwtBearerAssertionType) +
           ",\n  client_assertion: `${input}.${signature.toString(\"base64url\")}`,\n});\n";
    out += "const answer = await fetch(tokenEndpoint, {\n  method: \"POST\",\n  headers: { Accept: "
           "\"application/json\" },\n  body: form,\n  redirect: \"manual\",\n});\n"
           "console.log(answer.status, await answer.text());\n";
    return out;
}

} // namespace ad::exporting::detail
