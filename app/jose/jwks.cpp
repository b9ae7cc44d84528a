#include "jose/jwks.h"

#include "base/ascii.h"
#include "base/base64.h"
#include "jose/signature.h"
#include "jose/tr.h"
#include "keys/certificate.h"

#include <algorithm>
#include <array>
#include <map>

namespace ad::jose {
namespace {

using json::Value;

constexpr std::size_t mostProblems = 200;

bool allOf(std::string_view s, std::string_view set) {
    return !s.empty() && s.find_first_not_of(set) == std::string_view::npos;
}

std::string fromHex(std::string_view hex) {
    const auto value = [](char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; };
    std::string out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        out += static_cast<char>(value(hex[i]) * 16 + value(hex[i + 1]));
    return out;
}

/// Reads one set; everything wrong goes to the list, and what can be read all the same is read.
class SetReader {
  public:
    Expected<Jwks> read(std::string_view whole) {
        std::string mended;
        if (whole.starts_with("\xEF\xBB\xBF")) {
            note("jwks_invalid", "", 0,
                 Tr::tr("The key set begins with a byte order mark: strict JSON readers refuse it."), false);
            mended = whole;
            mended.replace(0, 3, "   ");
            whole = mended;
        }
        const std::size_t first = whole.find_first_not_of(" \t\r\n");
        const QString todo = Tr::tr("Give the JSON itself: {\"keys\":[…]}.");
        if (first == std::string_view::npos)
            return fail("jwks_invalid", Tr::tr("The key set is empty."), todo);
        if (whole[first] == '<')
            return fail("jwks_invalid",
                        Tr::tr("This is a web page or XML, not a key set: perhaps a login page or an error page."),
                        todo);
        if (whole.substr(first).starts_with("-----BEGIN"))
            return fail("jwks_invalid", Tr::tr("This is a PEM file, not a key set."),
                        Tr::tr("Make a key set of it with \"key jwks\"."));
        const auto document = json::parse(whole);
        if (!document)
            //: %1 is a sentence about the JSON
            return fail("jwks_invalid", Tr::tr("The key set is not JSON: %1").arg(document.error().what),
                        document.error().todo, document.error().where);
        for (const json::Duplicate& d : document->duplicates)
            note("jwks_invalid", d.pointer, d.offset,
                 Tr::tr("A member comes twice: servers differ in which one they take."), false);
        const Value& root = document->root;
        if (root.isArray()) {
            note("jwks_invalid", "", root.offset,
                 Tr::tr("This is an array of keys: a key set is an object with the member \"keys\"."), true);
            readKeys(root, "");
        } else if (root.isObject()) {
            readObject(root, "");
        }
        if (m_set.keys.empty()) {
            if (root.find("jwks_uri") || root.find("token_endpoint"))
                return fail("jwks_invalid", Tr::tr("This is a discovery document, not a key set."),
                            Tr::tr("Give what its jwks_uri leads to."));
            return fail("jwks_invalid", Tr::tr("There is no key in the key set."), todo);
        }
        findTwins();
        std::stable_sort(m_set.problems.begin(), m_set.problems.end(),
                         [](const auto& a, const auto& b) { return a.offset < b.offset; });
        return std::move(m_set);
    }

  private:
    void note(const char* code, std::string pointer, std::size_t offset, const QString& what, bool fatal) {
        if (m_set.problems.size() < mostProblems)
            m_set.problems.push_back({code, std::move(pointer), offset, what, fatal});
    }

    void readObject(const Value& root, const std::string& pointer) {
        if (const Value* keys = root.find("keys")) {
            readMember(*keys, pointer + "/keys");
            return;
        }
        for (const json::Member& m : root.members) {
            if (lowerCase(m.name) == "keys") {
                note(
                    "jwks_invalid", pointer + '/' + m.name, m.nameOffset,
                    Tr::tr("The member is called \"%1\": it has to be \"keys\", in lower case.").arg(shown(m.name, 40)),
                    true);
                readMember(m.value, pointer + '/' + m.name);
                return;
            }
        }
        if (root.find("kty") || root.find("Kty") || root.find("KTY")) {
            note("jwks_invalid", pointer, root.offset,
                 Tr::tr("This is a single key (JWK): a key set wraps it, {\"keys\":[…]}."), true);
            readKey(root, pointer);
            return;
        }
        if (const Value* inner = root.find("jwks"); inner && inner->isObject() && pointer.empty()) {
            note("jwks_invalid", "/jwks", inner->offset,
                 Tr::tr("The key set is wrapped in a member \"jwks\": at a key URL it has to stand alone."), true);
            readObject(*inner, "/jwks");
        }
    }

    void readMember(const Value& keys, const std::string& pointer) {
        if (keys.isArray()) {
            readKeys(keys, pointer);
            return;
        }
        note("jwks_invalid", pointer, keys.offset, Tr::tr("The member \"keys\" has to be an array."), true);
        if (keys.isObject() && (keys.find("kty") || keys.find("Kty")))
            readKey(keys, pointer);
    }

    void readKeys(const Value& array, const std::string& pointer) {
        // Far more than any server reads; a hostile set shall not take minutes.
        constexpr std::size_t most = 1000;
        for (std::size_t i = 0; i < array.items.size() && i < most; ++i) {
            const std::string at = pointer + '/' + std::to_string(i);
            if (array.items[i].isObject())
                readKey(array.items[i], at);
            else
                note("jwks_invalid", at, array.items[i].offset, Tr::tr("An entry of the key set is no JSON object."),
                     true);
        }
        m_set.cutOff = m_set.cutOff || array.items.size() > most;
        if (array.items.size() > most)
            note("jwks_invalid", pointer, array.offset,
                 Tr::tr("The set has more than %1 keys; only these are read.").arg(most), false);
    }

    void readKey(const Value& jwk, const std::string& pointer) {
        JwkEntry entry;
        entry.pointer = pointer;
        // The first of each name counts; names that differ only by case are taken, and told.
        std::map<std::string, const json::Member*, std::less<>> members;
        bool toldCase = false;
        for (const json::Member& m : jwk.members) {
            static constexpr std::string_view known[] = {"kty", "kid", "alg", "use", "key_ops", "n",
                                                         "e",   "x",   "y",   "crv", "x5c"};
            std::string name = m.name;
            if (std::find(std::begin(known), std::end(known), name) == std::end(known)) {
                std::string lowered = lowerCase(name);
                lowered = lowered == "keyops" ? "key_ops" : lowered == "keyid" ? "kid" : lowered;
                if (std::find(std::begin(known), std::end(known), lowered) != std::end(known)) {
                    if (!toldCase)
                        note("jwks_invalid", pointer + '/' + m.name, m.nameOffset,
                             Tr::tr("The member \"%1\" has to be called \"%2\": upper and lower case count.")
                                 .arg(shown(m.name, 40), text(lowered)),
                             true);
                    toldCase = true;
                    name = lowered;
                }
            }
            members.try_emplace(name, &m);
        }
        m_members = &members;
        m_pointer = pointer;

        readKty(entry, jwk);
        readKid(entry, jwk);
        entry.alg = textMember("alg");
        entry.use = textMember("use");
        readPurpose(entry);
        findPrivate(entry, jwk);
        buildKey(entry, jwk);
        judgeKey(entry);
        readChain(entry);
        m_offsets.push_back(members.contains("kid") ? members.find("kid")->second->nameOffset : jwk.offset);
        m_set.keys.push_back(std::move(entry));
        m_members = nullptr;
    }

    [[nodiscard]] const json::Member* member(std::string_view name) const {
        const auto at = m_members->find(name);
        return at == m_members->end() ? nullptr : at->second;
    }
    [[nodiscard]] std::string pointerTo(const json::Member& m) const { return m_pointer + '/' + m.name; }
    void noteAt(const char* code, const json::Member& m, const QString& what, bool fatal) {
        note(code, pointerTo(m), m.value.offset, what, fatal);
    }

    std::string textMember(std::string_view name) {
        const json::Member* m = member(name);
        if (!m)
            return {};
        if (!m->value.isString()) {
            noteAt("jwks_invalid", *m, Tr::tr("The member \"%1\" has to be a text in quotes.").arg(text(name)), true);
            return {};
        }
        return m->value.text;
    }

    void readKty(JwkEntry& entry, const Value& jwk) {
        const json::Member* m = member("kty");
        if (!m) {
            note("jwks_invalid", m_pointer, jwk.offset, Tr::tr("The key has no type (\"kty\")."), true);
            return;
        }
        entry.kty = textMember("kty");
        for (const std::string_view right : {"RSA", "EC", "OKP", "oct"})
            if (entry.kty != right && lowerCase(entry.kty) == lowerCase(right)) {
                noteAt("jwks_invalid", *m,
                       Tr::tr("The key type is written \"%1\": it has to be \"%2\".")
                           .arg(shown(entry.kty, 20), text(right)),
                       true);
                entry.kty = right;
            }
        if (entry.kty == "oct")
            noteAt("key_type_not_accepted", *m, Tr::tr("This is a shared secret (oct), not a public key."), true);
        else if (!entry.kty.empty() && entry.kty != "RSA" && entry.kty != "EC" && entry.kty != "OKP")
            noteAt("key_type_not_accepted", *m, Tr::tr("The key type \"%1\" is unknown.").arg(shown(entry.kty, 40)),
                   true);
    }

    void readKid(JwkEntry& entry, const Value& jwk) {
        const json::Member* m = member("kid");
        if (m && m->value.isNumber()) {
            noteAt("jwks_invalid", *m, Tr::tr("The member \"kid\" is a number: it has to be a text in quotes."), true);
            entry.kid = m->value.text;
            return;
        }
        entry.kid = textMember("kid");
        if (entry.kid.empty() && (!m || m->value.isString()))
            note("kid_missing", m ? pointerTo(*m) : m_pointer, m ? m->value.offset : jwk.offset,
                 Tr::tr("The key has no name (\"kid\"): a token cannot say that it means this key."), false);
    }

    void readPurpose(JwkEntry& entry) {
        const json::Member* use = member("use");
        if (use && use->value.isString() && entry.use != "sig")
            noteAt("jwks_invalid", *use,
                   Tr::tr("The key is meant for \"%1\": to verify signatures, \"use\" has to be \"sig\".")
                       .arg(shown(entry.use, 20)),
                   true);
        const json::Member* ops = member("key_ops");
        if (!ops)
            return;
        if (!ops->value.isArray()) {
            noteAt("jwks_invalid", *ops, Tr::tr("The member \"key_ops\" has to be an array of texts."), true);
            return;
        }
        for (const Value& op : ops->value.items)
            if (op.isString())
                entry.keyOps.push_back(op.text);
        const auto has = [&](std::string_view op) {
            return std::find(entry.keyOps.begin(), entry.keyOps.end(), op) != entry.keyOps.end();
        };
        if (!has("verify"))
            noteAt("jwks_invalid", *ops,
                   has("sign")
                       ? Tr::tr("\"key_ops\" is \"sign\": that is the private half's; a published key has \"verify\".")
                       : Tr::tr("\"key_ops\" does not hold \"verify\": the key is not meant to verify signatures."),
                   true);
        else if (has("sign"))
            noteAt(
                "jwks_invalid", *ops,
                Tr::tr(
                    "\"key_ops\" holds \"sign\": some servers drop such a key, because a published key only verifies."),
                false);
    }

    void findPrivate(JwkEntry& entry, const Value& jwk) {
        QStringList names;
        std::size_t at = jwk.offset;
        for (const json::Member& m : jwk.members) {
            if (std::find(privateMembers.begin(), privateMembers.end(), lowerCase(m.name)) == privateMembers.end())
                continue;
            if (names.isEmpty())
                at = m.nameOffset;
            names += text(m.name);
            entry.hasPrivateMembers = true;
            if (names.size() > 8)
                break;
        }
        if (entry.hasPrivateMembers && entry.kty != "oct")
            note("jwks_invalid", m_pointer, at,
                 Tr::tr("The key holds its private half (%1): who can read this set can sign in your name. Make a new "
                        "key and publish only the public half.")
                     .arg(names.join(QStringLiteral(", "))),
                 true);
    }

    /// The bytes of a number or coordinate, read whatever way it is written; tells what is wrong with the writing.
    std::optional<std::string> number(const char* name, std::size_t width) {
        const json::Member* m = member(name);
        if (!m)
            return std::nullopt;
        const bool exponent = std::string_view(name) == "e";
        if (m->value.isNumber() && exponent) {
            noteAt("jwks_invalid", *m,
                   Tr::tr("The member \"e\" is a number: it has to be base64url text, \"AQAB\" for 65537."), true);
            return fromInteger(m->value.integer().value_or(0));
        }
        if (!m->value.isString()) {
            noteAt("jwks_invalid", *m, Tr::tr("The member \"%1\" has to be a text in quotes.").arg(text(name)), true);
            return std::nullopt;
        }
        const std::string& written = m->value.text;
        if (exponent && (written == "65537" || written == "010001" || written == "10001")) {
            noteAt("jwks_invalid", *m,
                   Tr::tr("The member \"e\" is written as a number: it has to be base64url, \"AQAB\" for 65537."),
                   true);
            return fromInteger(65537);
        }
        if (!exponent && written.size() >= 64 && written.size() % 2 == 0 && allOf(written, "0123456789abcdefABCDEF")) {
            noteAt("jwks_invalid", *m,
                   Tr::tr("The member \"%1\" is written in hex: it has to be base64url.").arg(text(name)), true);
            return trimmed(fromHex(written), name, width, *m);
        }
        base64::Lenient read = base64::decodeLenient(written);
        if (!read.ok()) {
            noteAt("jwks_invalid", *m,
                   Tr::tr("The member \"%1\" is not base64url: it was cut or damaged.").arg(text(name)), true);
            return std::nullopt;
        }
        if (read.padding || read.plainAlphabet || read.blanks)
            noteAt("jwks_invalid", *m,
                   Tr::tr("The member \"%1\" is written in plain base64: it has to be base64url, with - and _ and "
                          "without = and line breaks.")
                       .arg(text(name)),
                   true);
        else if (read.looseBits)
            noteAt("jwks_invalid", *m,
                   Tr::tr("The last character of \"%1\" holds bits that should be zero.").arg(text(name)), false);
        return trimmed(std::move(read.bytes), name, width, *m);
    }

    std::string trimmed(std::string bytes, const char* name, std::size_t width, const json::Member& m) {
        if (width > 0) {
            if (bytes.size() < width) {
                noteAt(
                    "jwks_invalid", m,
                    Tr::tr("The member \"%1\" has %2 bytes, this curve wants %3: zero bytes at the front were dropped.")
                        .arg(text(name))
                        .arg(bytes.size())
                        .arg(width),
                    true);
                bytes.insert(0, width - bytes.size(), '\0');
            } else if (bytes.size() > width && bytes.find_first_not_of('\0') >= bytes.size() - width) {
                noteAt("jwks_invalid", m,
                       Tr::tr("The member \"%1\" has %2 bytes, this curve wants %3: a zero byte was put at the front.")
                           .arg(text(name))
                           .arg(bytes.size())
                           .arg(width),
                       true);
                bytes.erase(0, bytes.size() - width);
            }
            return bytes;
        }
        const std::size_t zeros = std::min(bytes.find_first_not_of('\0'), bytes.size());
        if (zeros > 0 && zeros < bytes.size()) {
            noteAt("jwks_invalid", m,
                   Tr::tr("The member \"%1\" begins with a zero byte: the sign byte of ASN.1 was kept, some servers "
                          "refuse it.")
                       .arg(text(name)),
                   false);
            bytes.erase(0, zeros);
        }
        return bytes;
    }

    static std::string fromInteger(std::int64_t value) {
        std::string out;
        for (; value > 0; value >>= 8)
            out.insert(out.begin(), static_cast<char>(value & 0xFF));
        return out;
    }

    void buildKey(JwkEntry& entry, const Value& jwk) {
        auto plain = nlohmann::ordered_json::object();
        plain["kty"] = entry.kty;
        std::vector<std::pair<const char*, std::size_t>> wanted;
        if (entry.kty == "RSA") {
            wanted = {{"n", 0}, {"e", 0}};
        } else if (entry.kty == "EC" || entry.kty == "OKP") {
            std::string curve = textMember("crv");
            static const std::map<std::string, std::pair<std::string, std::size_t>, std::less<>> curves{
                {"p-256", {"P-256", 32}},      {"p-384", {"P-384", 48}},        {"p-521", {"P-521", 66}},
                {"p256", {"P-256", 32}},       {"p384", {"P-384", 48}},         {"p521", {"P-521", 66}},
                {"prime256v1", {"P-256", 32}}, {"secp256r1", {"P-256", 32}},    {"secp384r1", {"P-384", 48}},
                {"secp521r1", {"P-521", 66}},  {"secp256k1", {"secp256k1", 32}}};
            std::size_t width = 0;
            if (const auto known = curves.find(lowerCase(curve)); known != curves.end() && entry.kty == "EC") {
                if (curve != known->second.first)
                    noteAt("jwks_invalid", *member("crv"),
                           Tr::tr("The curve is written \"%1\": it has to be \"%2\".")
                               .arg(shown(curve, 40), text(known->second.first)),
                           true);
                std::tie(curve, width) = known->second;
            }
            plain["crv"] = curve;
            wanted = {{"x", width}};
            if (entry.kty == "EC")
                wanted.emplace_back("y", width);
        } else {
            return;
        }
        for (const auto& [name, width] : wanted) {
            const bool coordinate = entry.kty == "OKP";
            std::optional<std::string> bytes;
            if (coordinate) {
                if (const json::Member* m = member(name); m && m->value.isString())
                    bytes = base64::decodeLenient(m->value.text).bytes;
            } else {
                bytes = number(name, width);
            }
            if (!bytes) {
                if (!member(name))
                    note("jwks_invalid", m_pointer, jwk.offset, Tr::tr("The key has no member \"%1\".").arg(text(name)),
                         true);
                return;
            }
            if (std::string_view(name) == "e" && !judgeExponent(*bytes))
                return;
            plain[name] = base64::encodeUrl(*bytes);
        }
        if (auto key = keys::fromJwk(plain, m_pointer))
            entry.key = *key;
        else
            note(key.error().code == "key_unreadable" ? "key_unreadable" : "jwks_invalid", m_pointer, jwk.offset,
                 key.error().what, true);
    }

    bool judgeExponent(const std::string& e) {
        const json::Member& m = *member("e");
        if (e == std::string("\1\0\1", 3))
            return true;
        const bool usable = !e.empty() && (static_cast<unsigned char>(e.back()) & 1U) != 0 && e != std::string(1, '\1');
        noteAt("jwks_invalid", m,
               usable ? Tr::tr("The public exponent is not 65537 (\"AQAB\"): some servers refuse others.")
                      : Tr::tr("The public exponent is no possible one: nearly all keys have 65537, \"AQAB\"."),
               !usable);
        return usable;
    }

    void judgeKey(const JwkEntry& entry) {
        if (!entry.key.valid())
            return;
        const json::Member* where = member(entry.kty == "RSA" ? "n" : "crv");
        if ((entry.key.type() == keys::Type::Rsa || entry.key.type() == keys::Type::RsaPss) && entry.key.bits() < 2048)
            note("key_too_weak", m_pointer + "/n", where ? where->value.offset : 0,
                 Tr::tr("The RSA key has %1 bits: 2048 are the least that servers accept.").arg(entry.key.bits()),
                 true);
        else if (const QString objection = entry.key.objection(); !objection.isEmpty())
            note("key_type_not_accepted", where ? pointerTo(*where) : m_pointer, where ? where->value.offset : 0,
                 objection, false);
        const json::Member* alg = member("alg");
        if (alg && !entry.alg.empty() && !fits(entry.alg, entry.key)) {
            const auto possible = entry.key.algorithms();
            noteAt("alg_key_mismatch", *alg,
                   possible.empty() ? Tr::tr("The algorithm %1 does not fit this key, %2.")
                                          .arg(shown(entry.alg, 40), entry.key.description())
                                    : Tr::tr("The algorithm %1 does not fit this key, %2: %3 would.")
                                          .arg(shown(entry.alg, 40), entry.key.description(), text(possible.front())),
                   true);
        }
    }

    void readChain(const JwkEntry& entry) {
        const json::Member* m = member("x5c");
        if (!m)
            return;
        if (!m->value.isArray() || m->value.items.empty() || !m->value.items.front().isString()) {
            noteAt("certificate_problem", *m,
                   Tr::tr("The member \"x5c\" has to be an array of certificates in base64."), true);
            return;
        }
        const std::string& first = m->value.items.front().text;
        const base64::Lenient der = base64::decodeLenient(first);
        const auto certificate =
            keys::readCertificate(der.ok() ? std::string_view(der.bytes) : std::string_view(first));
        const std::string at = pointerTo(*m) + "/0";
        if (!certificate)
            note("certificate_problem", at, m->value.items.front().offset,
                 Tr::tr("The first certificate of \"x5c\" cannot be read."), true);
        else if (entry.key.valid() && !certificate->publicKey.samePublicAs(entry.key))
            note("certificate_problem", at, m->value.items.front().offset,
                 Tr::tr("The first certificate of \"x5c\" belongs to another key than the entry itself."), true);
        else if (der.ok() && (der.urlAlphabet || first.starts_with("-----")))
            note("certificate_problem", at, m->value.items.front().offset,
                 Tr::tr("The certificates of \"x5c\" have to be plain base64 (+ and /), not base64url."), true);
    }

    void findTwins() {
        std::map<std::string, std::size_t> seen;
        for (std::size_t i = 0; i < m_set.keys.size(); ++i) {
            const JwkEntry& entry = m_set.keys[i];
            if (entry.kid.empty())
                continue;
            const auto [at, fresh] = seen.try_emplace(entry.kid, i);
            if (fresh)
                continue;
            const JwkEntry& other = m_set.keys[at->second];
            const bool same = entry.key.valid() && entry.key.samePublicAs(other.key);
            // RFC 7517 §4.5 lets keys of different types share a name.
            note("kid_duplicate", entry.pointer + "/kid", m_offsets[i],
                 same ? Tr::tr("The same key stands in the set twice under one name.")
                      : Tr::tr("Two keys of the set have this name (\"kid\"): the server may try only the first one."),
                 !same && entry.kty == other.kty);
        }
    }

    Jwks m_set;
    std::vector<std::size_t> m_offsets; ///< of the name of each entry
    const std::map<std::string, const json::Member*, std::less<>>* m_members = nullptr;
    std::string m_pointer;
};

} // namespace

std::vector<const JwkEntry*> Jwks::withKid(std::string_view kid) const {
    std::vector<const JwkEntry*> out;
    for (const JwkEntry& entry : keys)
        if (entry.kid == kid && !kid.empty())
            out.push_back(&entry);
    return out;
}

const JwkEntry* Jwks::find(const keys::Key& key) const {
    for (const JwkEntry& entry : keys)
        if (entry.key.valid() && entry.key.samePublicAs(key))
            return &entry;
    return nullptr;
}

Expected<Jwks> readJwks(std::string_view text) {
    SetReader reader;
    return reader.read(text);
}

Expected<Jwks> readJwks(const nlohmann::ordered_json& value) {
    auto set = readJwks(json::writeCompact(value));
    if (set)
        for (JwksProblem& p : set->problems)
            p.offset = 0; // there is no text that places could mean
    return set;
}

} // namespace ad::jose
