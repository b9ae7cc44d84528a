// Programs in Go, C# and Java: nothing but what each language brings along.
#include "export/code_parts.h"
#include "smart/token_request.h"

namespace ad::exporting::detail {

namespace {

using Json = nlohmann::ordered_json;

/// A list as one line of arguments.
std::string joined(const std::vector<std::string>& items, std::string_view between) {
    std::string out;
    for (const auto& item : items)
        out += (out.empty() ? std::string() : std::string(between)) + item;
    return out;
}

std::string distance(std::int64_t ahead) {
    return ahead == 0 ? std::string() : (ahead > 0 ? " + " : " - ") + std::to_string(ahead > 0 ? ahead : -ahead);
}

/// A JSON object that is put together while the program runs: texts as they are, moments and fresh names between them.
std::string javaObject(const std::vector<Claim>& claims) {
    std::vector<std::string> lines;
    for (const Claim& claim : claims) {
        const std::string name = literal(claim.name) + ":";
        switch (claim.kind) {
        case Claim::Kind::Moment:
            lines.push_back(literal(name, true) + " + (now" + distance(claim.ahead) + ")");
            break;
        case Claim::Kind::Fresh:
            lines.push_back(literal(name + "\"", true) + " + UUID.randomUUID() + \"\\\"\"");
            break;
        case Claim::Kind::Constant:
            lines.push_back(literal(name + claim.value.dump(), true));
            break;
        }
    }
    return "\"{\"\n            + " + joined(lines, " + \",\"\n            + ") + "\n            + \"}\"";
}

std::vector<Claim> constants(const Json& object) {
    std::vector<Claim> out;
    for (const auto& [name, value] : object.items())
        out.push_back({name, Claim::Kind::Constant, value, 0});
    return out;
}

std::string goMembers(const std::vector<Claim>& claims) {
    std::string out;
    for (const Claim& claim : claims) {
        std::string value;
        switch (claim.kind) {
        case Claim::Kind::Moment:
            value = "now" + distance(claim.ahead);
            break;
        case Claim::Kind::Fresh:
            value = "hex.EncodeToString(id)";
            break;
        case Claim::Kind::Constant:
            value = claim.value.is_string() ? literal(claim.value.get<std::string>())
                                            : "json.RawMessage(" + literal(claim.value.dump()) + ")";
            break;
        }
        out += "\t\t" + literal(claim.name) + ": " + value + ",\n";
    }
    return out;
}

std::string csharpMembers(const std::vector<Claim>& claims) {
    std::string out;
    for (const Claim& claim : claims) {
        std::string value;
        switch (claim.kind) {
        case Claim::Kind::Moment:
            value = "now" + distance(claim.ahead);
            break;
        case Claim::Kind::Fresh:
            value = "Guid.NewGuid().ToString()";
            break;
        case Claim::Kind::Constant:
            value = claim.value.is_string() ? literal(claim.value.get<std::string>())
                                            : "JsonNode.Parse(" + literal(claim.value.dump()) + ")";
            break;
        }
        out += "    [" + literal(claim.name) + "] = " + value + ",\n";
    }
    return out;
}

bool hasJson(const std::vector<Claim>& claims) {
    for (const Claim& claim : claims)
        if (claim.kind == Claim::Kind::Constant && !claim.value.is_string())
            return true;
    return false;
}

} // namespace

std::string goCode(const Parts& parts) {
    const CodeRequest& request = *parts.request;
    const bool ec = parts.family == Parts::Family::Ec;
    const bool fresh = parts.has(Claim::Kind::Fresh);
    const bool moment = parts.has(Claim::Kind::Moment);
    const std::string digest = parts.bits == 256   ? "sha256.Sum256"
                               : parts.bits == 384 ? "sha512.Sum384"
                                                   : "sha512.Sum512";
    std::string imports;
    imports += ec ? "" : "\t\"crypto\"\n";
    imports += ec ? "\t\"crypto/ecdsa\"\n" : "";
    imports += "\t\"crypto/rand\"\n";
    imports += ec ? "" : "\t\"crypto/rsa\"\n";
    imports += parts.bits == 256 ? "\t\"crypto/sha256\"\n" : "\t\"crypto/sha512\"\n";
    imports += "\t\"crypto/x509\"\n\t\"encoding/base64\"\n";
    imports += fresh ? "\t\"encoding/hex\"\n" : "";
    imports +=
        "\t\"encoding/json\"\n\t\"encoding/pem\"\n\t\"fmt\"\n\t\"io\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n"
        "\t\"os\"\n\t\"strings\"\n";
    imports += moment ? "\t\"time\"\n" : "";
    std::string out = "// Asks for an access token: SMART Backend Services, " + parts.alg +
                      ".\n// KEY_FILE names the private key: PKCS#8 in PEM (\"BEGIN PRIVATE KEY\"), not encrypted.\n"
                      "package main\n\nimport (\n" +
                      imports + ")\n\nconst tokenEndpoint = " + literal(request.tokenEndpoint) + "\n\n";
    out += "func check(err error) {\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n}\n\n"
           "func encode(value any) string {\n\ttext, err := json.Marshal(value)\n\tcheck(err)\n"
           "\treturn base64.RawURLEncoding.EncodeToString(text)\n}\n\n";
    out +=
        "func main() {\n\tname := os.Getenv(\"KEY_FILE\")\n\tif name == \"\" {\n\t\tname = \"private-key.pem\"\n\t}\n"
        "\ttext, err := os.ReadFile(name)\n\tcheck(err)\n\tblock, _ := pem.Decode(text)\n\tif block == nil {\n"
        "\t\tlog.Fatal(\"no PEM in \" + name)\n\t}\n"
        "\tparsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)\n\tcheck(err)\n";
    out += std::string("\tkey, fits := parsed.(*") + (ec ? "ecdsa" : "rsa") +
           ".PrivateKey)\n\tif !fits {\n\t\tlog.Fatal(\"another kind of key: \" + name)\n\t}\n\n";
    out += moment ? "\tnow := time.Now().Unix()\n" : "";
    out += fresh ? "\tid := make([]byte, 16)\n\t_, err = rand.Read(id)\n\tcheck(err)\n" : "";
    out += "\tinput := encode(map[string]any{\n" + goMembers(constants(request.header)) +
           "\t}) + \".\" + encode(map[string]any{\n" + goMembers(parts.claims) + "\t})\n";
    out += "\tdigest := " + digest + "([]byte(input))\n";
    if (ec) {
        const std::string n = std::to_string(parts.numberBytes());
        out += "\tr, s, err := ecdsa.Sign(rand.Reader, key, digest[:])\n\tcheck(err)\n\tsignature := make([]byte, 2*" +
               n + ")\n\tr.FillBytes(signature[:" + n + "])\n\ts.FillBytes(signature[" + n + ":])\n\n";
    } else if (parts.family == Parts::Family::Pss) {
        out += "\tsignature, err := rsa.SignPSS(rand.Reader, key, crypto.SHA" + parts.sha() +
               ", digest[:], &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash})\n\tcheck(err)\n\n";
    } else {
        out += "\tsignature, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA" + parts.sha() +
               ", digest[:])\n\tcheck(err)\n\n";
    }
    out += "\tform := url.Values{}\n\tform.Set(\"grant_type\", \"client_credentials\")\n";
    if (!request.scope.empty())
        out += "\tform.Set(\"scope\", " + literal(request.scope) + ")\n";
    out +=
        "\tform.Set(\"client_assertion_type\", " + literal(smart::jwtBearerAssertionType) +
        ")\n\tform.Set(\"client_assertion\", input+\".\"+base64.RawURLEncoding.EncodeToString(signature))\n"
        "\trequest, err := http.NewRequest(\"POST\", tokenEndpoint, strings.NewReader(form.Encode()))\n\tcheck(err)\n"
        "\trequest.Header.Set(\"Content-Type\", \"application/x-www-form-urlencoded\")\n"
        "\trequest.Header.Set(\"Accept\", \"application/json\")\n"
        "\t// An assertion is for this address alone: no redirect is followed.\n"
        "\tclient := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return "
        "http.ErrUseLastResponse }}\n"
        "\tanswer, err := client.Do(request)\n\tcheck(err)\n\tdefer answer.Body.Close()\n"
        "\tbody, err := io.ReadAll(answer.Body)\n\tcheck(err)\n\tfmt.Println(answer.StatusCode, string(body))\n}\n";
    return out;
}

std::string csharpCode(const Parts& parts) {
    const CodeRequest& request = *parts.request;
    const bool ec = parts.family == Parts::Family::Ec;
    const auto header = constants(request.header);
    const bool nodes = hasJson(header) || hasJson(parts.claims);
    std::string out = "// Asks for an access token: SMART Backend Services, " + parts.alg +
                      ". .NET 6 or newer.\n// KEY_FILE names the private key: PEM, not encrypted.\n"
                      "using System.Security.Cryptography;\nusing System.Text;\nusing System.Text.Json.Nodes;\n\n";
    out += "const string TokenEndpoint = " + literal(request.tokenEndpoint) + ";\n\n";
    out += std::string("using var key = ") + (ec ? "ECDsa" : "RSA") +
           ".Create();\nkey.ImportFromPem(File.ReadAllText(Environment.GetEnvironmentVariable(\"KEY_FILE\") ?? "
           "\"private-key.pem\"));\n\n";
    out += parts.has(Claim::Kind::Moment) ? "long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();\n" : "";
    out += nodes ? comment("//", "Values that are no texts are written as JSON.") : "";
    out += "var header = new JsonObject\n{\n" + csharpMembers(header) + "};\nvar claims = new JsonObject\n{\n" +
           csharpMembers(parts.claims) + "};\n";
    out += "string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', "
           "'_');\nstring Part(JsonObject value) => Encode(Encoding.UTF8.GetBytes(value.ToJsonString()));\n"
           "string input = Part(header) + \".\" + Part(claims);\n";
    const std::string hash = "HashAlgorithmName.SHA" + parts.sha();
    out += "byte[] signature = key.SignData(Encoding.ASCII.GetBytes(input), " + hash +
           (ec                                   ? std::string()
            : parts.family == Parts::Family::Pss ? ", RSASignaturePadding.Pss"
                                                 : ", RSASignaturePadding.Pkcs1") +
           ");\n\n";
    out += "var form = new Dictionary<string, string>\n{\n    [\"grant_type\"] = \"client_credentials\",\n";
    if (!request.scope.empty())
        out += "    [\"scope\"] = " + literal(request.scope) + ",\n";
    out += "    [\"client_assertion_type\"] = " + literal(smart::jwtBearerAssertionType) +
           ",\n    [\"client_assertion\"] = input + \".\" + Encode(signature),\n};\n";
    out += "using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });\n"
           "client.DefaultRequestHeaders.Add(\"Accept\", \"application/json\");\n"
           "using var answer = await client.PostAsync(TokenEndpoint, new FormUrlEncodedContent(form));\n"
           "Console.WriteLine($\"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}\");\n";
    return out;
}

std::string javaCode(const Parts& parts) {
    const CodeRequest& request = *parts.request;
    const bool pss = parts.family == Parts::Family::Pss;
    const std::string family = parts.family == Parts::Family::Ec ? "EC" : "RSA";
    std::string out =
        "// Asks for an access token: SMART Backend Services, " + parts.alg +
        ". Java 11 or newer: java TokenRequest.java\n"
        "// KEY_FILE names the private key: PKCS#8 in PEM (\"BEGIN PRIVATE KEY\"), not encrypted.\n"
        "import java.net.URI;\nimport java.net.URLEncoder;\nimport java.net.http.HttpClient;\n"
        "import java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\n"
        "import java.nio.charset.StandardCharsets;\nimport java.nio.file.Files;\nimport java.nio.file.Path;\n"
        "import java.security.KeyFactory;\nimport java.security.PrivateKey;\nimport java.security.Signature;\n" +
        std::string(pss ? "import java.security.spec.MGF1ParameterSpec;\n" : "") +
        "import java.security.spec.PKCS8EncodedKeySpec;\n" +
        (pss ? "import java.security.spec.PSSParameterSpec;\n" : "") + "import java.util.Base64;\n" +
        (parts.has(Claim::Kind::Fresh) ? "import java.util.UUID;\n" : "");
    out += "\npublic class TokenRequest {\n    private static final String TOKEN_ENDPOINT = " +
           literal(request.tokenEndpoint, true) + ";\n\n";
    out += "    private static String encode(byte[] bytes) {\n        return "
           "Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);\n    }\n\n"
           "    private static String part(String json) {\n        return "
           "encode(json.getBytes(StandardCharsets.UTF_8));\n    }\n\n"
           "    private static String field(String name, String value) {\n        return name + \"=\" + "
           "URLEncoder.encode(value, StandardCharsets.UTF_8);\n    }\n\n";
    out += "    public static void main(String[] args) throws Exception {\n"
           "        String pem = Files.readString(Path.of(System.getenv().getOrDefault(\"KEY_FILE\", "
           "\"private-key.pem\")));\n"
           "        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll(\"-----[A-Z ]+-----\", \"\"));\n"
           "        PrivateKey key = KeyFactory.getInstance(" +
           literal(family) + ").generatePrivate(new PKCS8EncodedKeySpec(der));\n\n";
    out += parts.has(Claim::Kind::Moment) ? "        long now = System.currentTimeMillis() / 1000;\n" : "";
    out += "        String header = " + javaObject(constants(request.header)) +
           ";\n        String claims = " + javaObject(parts.claims) +
           ";\n        String input = part(header) + \".\" + part(claims);\n";
    const std::string name = pss                                 ? "RSASSA-PSS"
                             : parts.family == Parts::Family::Ec ? "SHA" + parts.sha() + "withECDSAinP1363Format"
                                                                 : "SHA" + parts.sha() + "withRSA";
    out += "        Signature signer = Signature.getInstance(" + literal(name) + ");\n";
    if (pss)
        out += "        signer.setParameter(new PSSParameterSpec(\"SHA-" + parts.sha() +
               "\", \"MGF1\", new MGF1ParameterSpec(\"SHA-" + parts.sha() + "\"), " +
               std::to_string(parts.saltBytes()) + ", 1));\n";
    out += "        signer.initSign(key);\n        signer.update(input.getBytes(StandardCharsets.US_ASCII));\n\n";
    out += "        String form = field(\"grant_type\", \"client_credentials\")\n";
    if (!request.scope.empty())
        out += "            + \"&\" + field(\"scope\", " + literal(request.scope, true) + ")\n";
    out += "            + \"&\" + field(\"client_assertion_type\", " + literal(smart::jwtBearerAssertionType) +
           ")\n            + \"&\" + field(\"client_assertion\", input + \".\" + encode(signer.sign()));\n"
           "        HttpRequest request = HttpRequest.newBuilder(URI.create(TOKEN_ENDPOINT))\n"
           "            .header(\"Content-Type\", \"application/x-www-form-urlencoded\")\n"
           "            .header(\"Accept\", \"application/json\")\n"
           "            .POST(HttpRequest.BodyPublishers.ofString(form))\n            .build();\n"
           "        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, "
           "HttpResponse.BodyHandlers.ofString());\n"
           "        System.out.println(answer.statusCode() + \" \" + answer.body());\n    }\n}\n";
    return out;
}

} // namespace ad::exporting::detail
