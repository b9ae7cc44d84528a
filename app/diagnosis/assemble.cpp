#include "diagnosis/assemble.h"

#include "base/json.h"
#include "base/json_object.h"
#include "diagnosis/told_control.h"
#include "diagnosis/told_story.h"
#include "diagnosis/tr.h"
#include "diagnosis/words_between.h"
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>

namespace ad::diagnosis {
namespace {

using intake::Kind;
using intake::Piece;
using nlohmann::ordered_json;
constexpr std::size_t none = static_cast<std::size_t>(-1);

bool asksForToken(const smart::HttpRequest& request) {
    const auto has = [&](std::string_view part) {
        return request.body.find(part) != std::string::npos || request.url.find(part) != std::string::npos;
    };
    return has("grant_type") || has("client_assertion") || has("client_secret") || !request.openParameters.empty();
}

/// The path of a URL with its host, without query: what tells two requests apart.
std::string placeOf(const std::string& url) { return url.substr(0, url.find_first_of("?#")); }

bool isRegistered(Kind kind) {
    return kind == Kind::Certificate || kind == Kind::PublicKey || kind == Kind::Jwks || kind == Kind::Jwk;
}

bool holdsPrivateKey(const Piece& piece) {
    return piece.keyFile && !piece.keyFile->keys.empty() && piece.keyFile->first().key.isPrivate();
}

/// Whether the words before a key set say that others can read it, or that it was handed over as it is.
bool isToldPublished(std::string_view bytes, std::size_t offset) {
    static const QRegularExpression said(
        QStringLiteral(
            R"(jwks?[ _-]?(?:ur[li]|endpoint)|\.well-known|jwks\.json|\bregist|\bupload|\bpublish|\bserv(?:e|ed|es|ing)\b)"
            R"(|\bhost(?:ed|ing|s)?\b|https?://\S*(?:jwks?|keys?|certs?)\b|\bhochgeladen|\bver.ffentlich|\bpublicad|\bpubli.)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr std::size_t near = 240;
    const std::size_t begin = offset - std::min(offset, near);
    return said
        .match(QString::fromUtf8(bytes.substr(begin, offset - begin).data(), static_cast<qsizetype>(offset - begin)))
        .hasMatch();
}

/// The address that stands right before a key set as the one that serves it; empty: none. A server's own keys are not
/// the client's.
std::string addressOfSet(std::string_view bytes, std::size_t offset) {
    static const QRegularExpression address(
        QStringLiteral(
            R"(https?://[^\s"'`<>)\]]*(?:jwks|key_?set)[^\s"'`<>)\]]*(?=[^.!?\n]{0,40}[\s"'`)\]:=>-]*(?:```\w*\s*)?$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofServer(
        QStringLiteral(R"(/openid-connect/|/oauth2?/|/discovery/|/realms/|login\.microsoftonline|/protocol/)"));
    constexpr std::size_t near = 240;
    const std::size_t begin = offset - std::min(offset, near);
    const QString before = text(std::string(bytes.substr(begin, offset - begin)));
    QString found;
    for (auto all = address.globalMatch(before); all.hasNext();)
        found = all.next().captured();
    while (!found.isEmpty() && QStringLiteral(".,:;").contains(found.back()))
        found.chop(1);
    return ofServer.match(found).hasMatch() ? std::string() : utf8(found);
}

ordered_json jsonOf(std::string_view text) {
    const auto document = json::parse(text);
    return document ? json::toWritable(document->root) : ordered_json();
}

class Assembly {
  public:
    Assembly(const intake::Recognised& found, std::string_view bytes, const CaseFile& into,
             const std::vector<std::string>* told, std::optional<std::int64_t> now)
        : m_found(found), m_pieces(found.pieces), m_bytes(bytes), m_told(told), m_now(now), m_why(found.pieces.size()) {
        m_out.file = into;
    }

    Expected<Assembled> run() {
        if (auto read = savedCase(); !read)
            return tl::make_unexpected(read.error());
        keys();
        registered();
        requests();
        answers();
        assertions();
        described();
        logs();
        discovery();
        m_out.fromWords = takeWords(m_out.file, m_found, m_bytes, m_told, m_now);
        if (m_answerIsTold)
            m_out.file.told.emplace_back(anAnswerIsTold);
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_why[i].empty())
                m_why[i].push_back({i, {}, m_pieces[i].error ? m_pieces[i].error->what : Tr::tr("This is not used.")});
            m_out.placed.insert(m_out.placed.end(), m_why[i].begin(), m_why[i].end());
        }
        return std::move(m_out);
    }

  private:
    void place(std::size_t piece, const char* member, const QString& why) {
        m_why[piece].push_back({piece, member, why});
    }

    Expected<void> savedCase() {
        std::size_t taken = none;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind != Kind::Case)
                continue;
            if (taken != none) {
                place(i, "", Tr::tr("A saved case stands before this one and is used; open this one by itself."));
                continue;
            }
            auto read = readCase(m_pieces[i].text);
            if (!read)
                return tl::make_unexpected(read.error());
            m_out.file = std::move(*read);
            place(i, "case", Tr::tr("This is the case; what stands beside it is put over it."));
            taken = i;
        }
        return {};
    }

    void keys() {
        std::size_t taken = none;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            const bool broken = piece.error && (piece.kind == Kind::PrivateKey || piece.kind == Kind::Keystore);
            if (!holdsPrivateKey(piece) && !broken)
                continue;
            if (taken != none && !(m_pieces[taken].error && !broken)) {
                place(i, "", Tr::tr("Another private key stands before this one and is used."));
                continue;
            }
            if (taken != none)
                m_why[taken].back() = {taken, "", Tr::tr("It cannot be read; the private key after it is used.")};
            taken = i;
            m_out.file.key = CaseKey{};
            const auto text = m_bytes.substr(std::min(piece.offset, m_bytes.size()), piece.length);
            const bool printable = text.find('\0') == std::string_view::npos && piece.kind != Kind::Keystore;
            if (piece.kind == Kind::Jwk && printable) {
                if (auto jwk = jsonOf(text); jwk.is_object())
                    m_out.file.key.jwk = std::move(jwk);
            }
            if (!m_out.file.key.jwk) {
                // As it is written, so that a damage is seen; what is binary or needed a passphrase, as it was read.
                const bool asRead = !printable || (piece.keyFile && piece.keyFile->first().encrypted);
                m_out.file.key.pem = asRead && piece.keyFile ? std::string(piece.keyFile->first().key.pkcs8Pem().view())
                                                             : std::string(text);
            }
            place(i, "key", Tr::tr("The private key that signs."));
        }
        if (taken != none && m_pieces[taken].keyFile)
            m_key = &m_pieces[taken].keyFile->first().key;
    }

    void registered() {
        std::size_t certificate = none;
        bool belongs = false;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            if (piece.kind != Kind::Certificate || !piece.keyFile)
                continue;
            const bool own = m_key && piece.keyFile->first().key.samePublicAs(*m_key);
            if (certificate == none || (own && !belongs)) {
                certificate = i;
                belongs = own;
            }
        }
        std::size_t publicKey = none, set = none;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            const bool published =
                piece.kind == Kind::Jwks && isToldPublished(m_bytes, std::min(piece.offset, m_bytes.size()));
            if (!isRegistered(piece.kind) || (holdsPrivateKey(piece) && !published) ||
                (piece.error && piece.kind != Kind::Jwks))
                continue;
            switch (piece.kind) {
            case Kind::Certificate:
                if (i != certificate) {
                    place(i, "",
                          belongs ? Tr::tr("Another certificate, the one of the private key, is used.")
                                  : Tr::tr("Another certificate stands before this one and is used."));
                    continue;
                }
                m_out.file.registered.certificatePem = piece.keyFile->first().certificate
                                                           ? piece.keyFile->first().certificate->pem()
                                                           : std::string(m_bytes.substr(piece.offset, piece.length));
                place(i, "registered.certificate_pem", Tr::tr("Taken for the certificate that is registered."));
                break;
            case Kind::PublicKey:
                if (publicKey != none) {
                    place(i, "", Tr::tr("Another public key stands before this one and is used."));
                    continue;
                }
                publicKey = i;
                m_out.file.registered.publicKeyPem = piece.keyFile->first().key.spkiPem();
                place(i, "registered.public_key_pem", Tr::tr("Taken for the public key that is registered."));
                break;
            default: {
                if (set != none) {
                    place(i, "", Tr::tr("Another key set stands before this one and is used."));
                    continue;
                }
                // A set with private halves was read as keys, and its text was not kept.
                auto value = jsonOf(piece.text.empty() && piece.offset <= m_bytes.size()
                                        ? m_bytes.substr(piece.offset, piece.length)
                                        : std::string_view(piece.text));
                if (piece.kind == Kind::Jwk)
                    value = ordered_json{{"keys", ordered_json::array({value})}};
                if (value.is_null()) {
                    place(i, "", piece.error ? piece.error->what : Tr::tr("This key set cannot be read."));
                    continue;
                }
                set = i;
                m_out.file.registered.jwks = std::move(value);
                if (m_out.file.registered.jwksUrl.empty())
                    m_out.file.registered.jwksUrl = addressOfSet(m_bytes, std::min(piece.offset, m_bytes.size()));
                place(i, "registered.jwks", Tr::tr("Taken for the key set that is registered."));
            }
            }
        }
    }

    void requests() {
        findControls();
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (m_pieces[i].request && m_controls.count(i) == 0 &&
                (m_request == none || asksForToken(*m_pieces[i].request) ||
                 !asksForToken(*m_pieces[m_request].request)))
                m_request = i;
        // `curl -v` shows the same request twice: as the command, and without its body as what was sent.
        if (m_request != none && !m_pieces[m_request].request->bodyKnown)
            for (std::size_t i = m_request; i-- > 0;)
                if (m_pieces[i].request && m_pieces[i].request->bodyKnown && asksForToken(*m_pieces[i].request)) {
                    place(m_request, "", Tr::tr("What was sent is known better from the command before it."));
                    m_request = i;
                    break;
                }
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            if (!piece.request || i == m_request || !m_why[i].empty())
                continue;
            if (m_controls.count(i) != 0) {
                place(i, "", Tr::tr("By the words beside it this request works; the other one is diagnosed."));
                continue;
            }
            const bool same = placeOf(piece.request->url) == placeOf(m_pieces[m_request].request->url);
            place(i, "",
                  same ? Tr::tr("The last request to this address is used.")
                       : Tr::tr("Another request, the one for a token, is used."));
        }
        if (m_request == none)
            return;
        const Piece& piece = m_pieces[m_request];
        // "POST https://…/token", and the parameters below it.
        if (piece.request->url.empty())
            for (std::size_t i = m_request; i-- > 0;) {
                const Piece& above = m_pieces[i];
                if (!above.request || above.request->url.empty() || above.request->bodyKnown)
                    continue;
                smart::HttpRequest whole = *piece.request;
                whole.url = above.request->url;
                m_out.file.request = toJson(whole);
                m_why[i] = {{i, "request", Tr::tr("The address of the request whose parameters stand below.")}};
                place(m_request, "request", Tr::tr("The request that is diagnosed."));
                return;
            }
        if (piece.kind == Kind::Curl && namesOnlyAddress(piece)) {
            smart::HttpRequest address = *piece.request;
            address.method.clear();
            address.bodyKnown = false;
            m_out.file.request = toJson(address);
        } else if (piece.verbatim && piece.kind == Kind::Curl)
            m_out.file.request = ordered_json{{"curl", piece.text}};
        else if (piece.verbatim && !piece.answer)
            m_out.file.request = ordered_json{{"http", piece.text}};
        else
            m_out.file.request = toJson(*piece.request);
        place(m_request, "request", Tr::tr("The request that is diagnosed."));
    }

    /// "curl https://… -> {…}" within a sentence: where was asked, and nothing of what was sent.
    [[nodiscard]] bool namesOnlyAddress(const Piece& piece) const {
        static const QRegularExpression bare(QStringLiteral(
            R"(^\s*curl(?:\.exe)?(?:\s+-(?:[sSvikL]+|-silent|-verbose|-include|-insecure|-location))*\s+['"]?https?://\S+(?:\s*$|\s+(?:-+>|=+>|\x{2192}|returns?|gives?|says?|answers?|results?)(?=\W|$)))"));
        const std::size_t begin = std::min(piece.offset, m_bytes.size());
        const auto address = m_bytes.find("http", begin);
        const std::size_t end = std::min(
            address == std::string_view::npos ? begin : m_bytes.find_first_of(" \t\r\n", address), m_bytes.size());
        const auto before = m_bytes.substr(0, begin);
        const auto ahead = before.substr(before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1);
        const auto behind =
            m_bytes.substr(end, m_bytes.find('\n', end) == std::string_view::npos ? std::string_view::npos
                                                                                  : m_bytes.find('\n', end) - end);
        const auto speaks = [](std::string_view part) {
            return std::count_if(part.begin(), part.end(), [](unsigned char c) { return std::isalpha(c) != 0; }) > 3;
        };
        return piece.request && piece.request->headers.empty() && bare.match(text(piece.text)).hasMatch() &&
               (speaks(ahead) || speaks(behind));
    }

    /// The requests for a token that are said to work, where another one is not.
    void findControls() {
        std::size_t others = 0;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            if (!piece.request || !asksForToken(*piece.request))
                continue;
            const std::size_t from = i == 0 ? 0 : m_pieces[i - 1].offset + m_pieces[i - 1].length;
            const std::size_t to = i + 1 < m_pieces.size() ? m_pieces[i + 1].offset : m_bytes.size();
            if (isSaidToWork(m_bytes, {from, piece.offset, piece.offset + piece.length, to}))
                m_controls.insert(i);
            else
                ++others;
        }
        if (others == 0)
            m_controls.clear();
    }
    /// Whether a token was granted to the request right before this answer, which is one that works.
    [[nodiscard]] bool isOfControl(std::size_t answer) const {
        if (!m_pieces[answer].response || !m_pieces[answer].response->accessToken)
            return false;
        for (std::size_t i = answer + 1; i-- > 0;)
            if (m_pieces[i].request)
                return m_controls.count(i) != 0;
        return false;
    }

    void answers() {
        std::vector<std::size_t> shown;
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (m_pieces[i].answer && !takeKeyFetch(i))
                shown.push_back(i);
        if (shown.empty())
            return;
        // The last one; before it those that were really shown, and not made by a proxy on the way.
        std::size_t last = none;
        for (const std::size_t i : shown) {
            const auto& answer = *m_pieces[i].answer;
            if (last != none && isProvoked(i)) {
                place(i, "",
                      Tr::tr("By the words before it, this is the answer to a request that was wrong on purpose."));
                continue;
            }
            if (isOfControl(i)) {
                place(i, "", Tr::tr("This is the answer to the request that works."));
                continue;
            }
            const bool interim =
                answer.status > 0 && (answer.status < 200 || (answer.status == 200 && answer.body.empty()));
            if (!interim || last == none)
                last = i;
        }
        for (const std::size_t i : shown) {
            if (isOfControl(i))
                continue;
            const intake::HttpAnswer& answer = *m_pieces[i].answer;
            if (i == last) {
                m_out.file.response = toResponse(m_pieces[i]);
                m_answerIsTold = m_pieces[i].fromProse;
                place(i, "response",
                      shown.size() > 1 ? Tr::tr("The last answer belongs to the last request.")
                                       : Tr::tr("The answer that is diagnosed."));
            } else if (i < last && answer.status >= 200) {
                CaseAttempt before;
                before.status = answer.status;
                before.at = answer.receivedAt;
                if (m_pieces[i].response)
                    before.error = m_pieces[i].response->error;
                m_out.file.history.edit().push_back(std::move(before));
                place(i, "history", Tr::tr("An earlier answer: it is kept as an attempt before this one."));
            } else if (m_why[i].empty()) {
                place(i, "", Tr::tr("The answer that came last is used."));
            }
        }
    }
    /// "If I put a wrong secret on purpose I get …"
    [[nodiscard]] bool isProvoked(std::size_t i) const {
        static const QRegularExpression said(
            QStringLiteral(
                R"(\b(?:on purpose|deliberately|intentionally|made-?up|bogus|fake|garbage|nonsense|absichtlich|a prop.sito|exprès)\b)"
                R"(|\b(?:if|when) (?:I|we) (?:put|use|send|give|try|enter) (?:an? |the |some )?(?:wrong|random|other|invalid)\b)"),
            QRegularExpression::CaseInsensitiveOption);
        constexpr std::size_t near = 100;
        const std::size_t offset = std::min(m_pieces[i].offset, m_bytes.size());
        const auto before = m_bytes.substr(offset - std::min(offset, near), std::min(offset, near));
        const auto line = before.substr(before.rfind("\n\n") == std::string_view::npos ? 0 : before.rfind("\n\n"));
        return said.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))).hasMatch();
    }
    /// An answer of the key URL, by its request or by the words before it, is no answer of the token endpoint.
    bool takeKeyFetch(std::size_t i) {
        static const QRegularExpression address(
            QStringLiteral(R"(https?://[^\s"'<>]*(?:jwks|keys|certs)[^\s"'<>,;)]*)"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression said(
            QStringLiteral(
                R"((?:curl|get|open|fetch|load|call|answer|return|give|show|see)\w*\b[^\n]{0,60}(?:jwks?|key set|key url))"
                R"(|(?:jwks?|key set|key url)\b[^\n]{0,40}\b(?:return|give|show|answer|respond|is|says?)\w*)"),
            QRegularExpression::CaseInsensitiveOption);
        const Piece& piece = m_pieces[i];
        const intake::HttpAnswer& answer = *piece.answer;
        const bool judged = !answer.networkKind.empty() ||
                            (piece.response && (piece.response->accessToken || !piece.response->error.empty()));
        if (judged || piece.fromProse || m_out.file.jwksFetch)
            return false;
        constexpr std::size_t near = 160;
        const std::size_t offset = std::min(piece.offset, m_bytes.size()), begin = offset - std::min(offset, near);
        const QString before =
            QString::fromUtf8(m_bytes.substr(begin, offset - begin).data(), static_cast<qsizetype>(offset - begin));
        const bool asked =
            piece.request && piece.request->method == "GET" && address.match(text(piece.request->url)).hasMatch();
        if (!asked && (piece.request || !said.match(before).hasMatch()))
            return false;
        CaseFetch fetch;
        if (piece.request)
            fetch.url = piece.request->url;
        else if (const auto m = address.match(text(std::string(m_bytes.substr(0, 64U << 10)))); m.hasMatch())
            fetch.url = utf8(m.captured());
        fetch.status = answer.status > 0 ? answer.status : 200;
        fetch.headers = answer.headers;
        fetch.fetchedAt = answer.receivedAt;
        fetch.body = answer.body;
        m_out.file.jwksFetch = std::move(fetch);
        place(i, "jwks_fetch", Tr::tr("What the key URL gave, by the words before it."));
        return true;
    }
    static CaseResponse toResponse(const Piece& piece) {
        const intake::HttpAnswer& answer = *piece.answer;
        CaseResponse out;
        out.status = answer.status;
        out.headers = answer.headers;
        out.receivedAt = answer.receivedAt;
        for (const auto& redirect : answer.redirects)
            out.redirects.push_back({redirect.status, redirect.location});
        if (!answer.networkKind.empty())
            out.networkError = CaseNetworkError{answer.networkKind, answer.networkMessage};
        else if (!answer.body.empty() || !piece.fromProse)
            out.body = answer.body;
        return out;
    }

    void assertions() {
        std::vector<std::size_t> alone;
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if ((m_pieces[i].kind == Kind::Jwt || m_pieces[i].kind == Kind::Jwe) && m_pieces[i].jws)
                alone.push_back(i);
        const Piece* request = m_request == none ? nullptr : &m_pieces[m_request];
        const bool carried = request && request->jws && request->jws->readable();
        std::size_t used = none;
        // The one that looks like a client assertion, by its issuer being its subject; else the last.
        for (const std::size_t i : alone) {
            if (used == none || looksLikeAssertion(*m_pieces[i].jws) || !looksLikeAssertion(*m_pieces[used].jws))
                used = i;
        }
        for (const std::size_t i : alone) {
            if (carried) {
                const bool same = m_pieces[i].jws->compact == request->jws->compact;
                place(i, "",
                      same ? Tr::tr("The request carries this very token.")
                           : Tr::tr("The request carries another token, and that one is diagnosed."));
            } else if (i != used) {
                place(i, "", Tr::tr("Another token of this text is taken for the client assertion."));
            } else {
                m_out.file.assertion = m_pieces[i].text;
                place(i, "assertion",
                      alone.size() > 1 ? Tr::tr("Taken for the client assertion, of several tokens.")
                                       : Tr::tr("The client assertion."));
            }
        }
        if (carried || used == none || !request)
            return;
        // The request names a variable or a placeholder where the token belongs: it is put in, and the request is kept
        // field by field.
        smart::HttpRequest filled = *request->request;
        if (!putInto(filled, m_pieces[used].jws->compact))
            return;
        m_out.file.request = toJson(filled);
        m_why[used].back().why = Tr::tr("The client assertion; the request named a placeholder for it.");
    }
    static bool looksLikeAssertion(const jose::Jws& jws) {
        const auto* iss = jws.claim("iss");
        const auto* sub = jws.claim("sub");
        return iss && sub && iss->isString() && sub->isString() && iss->text == sub->text;
    }
    static bool putInto(smart::HttpRequest& request, const std::string& token) {
        if (request.bodyKind == "json" || request.bodyKind.starts_with("file:"))
            return false;
        auto fields = smart::parseForm(request.body);
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [](const smart::FormField& f) { return f.name == "client_assertion"; });
        if (field == fields.end())
            return false;
        const auto from = field->offset + field->rawName.size() + 1;
        request.body.replace(std::min(from, request.body.size()), field->rawValue.size(), token);
        std::erase(request.openParameters, "client_assertion");
        return true;
    }

    /// A token that was shortened where its decoded parts are shown as well tells less than they do.
    void preferDecoded() {
        const bool decoded = std::any_of(m_pieces.begin(), m_pieces.end(),
                                         [](const Piece& p) { return p.described && p.kind == Kind::Claims; });
        if (!decoded || !m_out.file.assertion)
            return;
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (const auto& jws = m_pieces[i].jws; m_pieces[i].kind == Kind::Jwt && jws && !jws->readable() &&
                                                   jws->hasProblem(jose::Flaw::Cut) &&
                                                   m_pieces[i].text == *m_out.file.assertion) {
                m_out.file.assertion.reset();
                m_why[i].clear();
                place(i, "", Tr::tr("It was shortened; its decoded parts are used."));
                return;
            }
    }
    void described() {
        preferDecoded();
        const Piece* request = m_request == none ? nullptr : &m_pieces[m_request];
        const bool shown = m_out.file.assertion || (request && request->jws && request->jws->readable());
        intake::Described all;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (!m_pieces[i].described || m_controls.count(i) != 0)
                continue;
            const bool alone = m_pieces[i].kind == Kind::Claims;
            if (shown) {
                if (alone)
                    place(i, "", Tr::tr("The token itself is at hand and is used."));
                continue;
            }
            if (alone && isAccessToken(m_pieces[i].described->claims)) {
                place(i, "", Tr::tr("By its claims this is an access token that was granted, and no assertion."));
                continue;
            }
            // "… (works)": what is shown beside the one that fails.
            if (alone && isToldToWork(i) && (!all.empty() || failsBehind(i))) {
                place(i, "", Tr::tr("By the words before it, this one works; the other is diagnosed."));
                continue;
            }
            merge(all, *m_pieces[i].described);
            if (alone)
                place(i, "described", Tr::tr("What the assertion says, as far as it is told."));
        }
        if (!all.empty())
            m_out.file.described = std::move(all);
    }
    /// Who issued an access token is the server; the client stands in a claim of its own (RFC 9068, section 2.2). An
    /// assertion may name the client so as well, but it is made for the token endpoint.
    [[nodiscard]] bool isAccessToken(const ordered_json& claims) const {
        const auto told = [&](const char* name) {
            return claims.is_object() ? claims.value(name, ordered_json()) : ordered_json();
        };
        const auto client = told("client_id").is_string() ? told("client_id") : told("azp");
        return client.is_string() && told("iss").is_string() && told("iss") != client && !isTokenEndpoint(told("aud"));
    }
    /// Whether a value of aud is the address where tokens are asked for.
    [[nodiscard]] bool isTokenEndpoint(const ordered_json& aud) const {
        if (aud.is_array())
            return std::any_of(aud.begin(), aud.end(), [&](const auto& one) { return isTokenEndpoint(one); });
        if (!aud.is_string())
            return false;
        std::string url = placeOf(aud.get<std::string>());
        const auto asked = m_request == none || !m_pieces[m_request].request
                               ? std::string()
                               : placeOf(m_pieces[m_request].request->url);
        if (!url.empty() && (url == m_out.file.tokenEndpoint || url == asked))
            return true;
        while (url.ends_with('/'))
            url.pop_back();
        return url.ends_with("/token");
    }
    /// Whether the line before a piece says that it works.
    [[nodiscard]] bool isToldToWork(std::size_t i) const {
        static const QRegularExpression said(
            QStringLiteral(R"(\b(?:works|worked|working|succeeds|is fine|funktioniert|funciona|funziona|marche)\b)"),
            QRegularExpression::CaseInsensitiveOption);
        constexpr std::size_t near = 120;
        const std::size_t offset = std::min(m_pieces[i].offset, m_bytes.size());
        auto before = m_bytes.substr(offset - std::min(offset, near), std::min(offset, near));
        while (!before.empty() && std::string_view("`\n\r ").find(before.back()) != std::string_view::npos)
            before.remove_suffix(1);
        // A fence with the name of its language stands between.
        if (before.ends_with("```json"))
            before.remove_suffix(7);
        while (!before.empty() && std::string_view("`\n\r ").find(before.back()) != std::string_view::npos)
            before.remove_suffix(1);
        const auto line = before.substr(before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1);
        return said.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))).hasMatch() &&
               line.find(" not ") == std::string_view::npos && line.find("n't") == std::string_view::npos;
    }
    /// Whether claims stand behind a piece of which nobody says that they work.
    [[nodiscard]] bool failsBehind(std::size_t i) const {
        for (std::size_t k = i + 1; k < m_pieces.size(); ++k)
            if (m_pieces[k].kind == Kind::Claims && m_pieces[k].described && !m_pieces[k].described->claims.empty() &&
                !isToldToWork(k))
                return true;
        return false;
    }
    /// People show the header and the claims apart; what comes later is what they use now.
    static void merge(intake::Described& into, const intake::Described& more) {
        if (!more.header.empty() || more.wholeHeader) {
            into.header = more.header;
            into.wholeHeader = more.wholeHeader;
            std::erase_if(into.open, [](const std::string& p) { return p.starts_with("/header/"); });
        }
        if (!more.claims.empty() || more.wholeClaims) {
            // A program tells less than what it printed.
            if (more.program && into.wholeClaims)
                return;
            into.claims = more.claims;
            into.wholeClaims = more.wholeClaims;
            into.program = more.program;
            std::erase_if(into.open, [](const std::string& p) { return p.starts_with("/claims/"); });
        }
        into.open.insert(into.open.end(), more.open.begin(), more.open.end());
    }

    void logs() {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind != Kind::Log)
                continue;
            std::string& log = m_out.file.serverLog.edit();
            if (!log.empty())
                log += '\n';
            log += m_pieces[i].text;
            place(i, "server_log", Tr::tr("Lines that tell of a fault; they are looked through for a reason."));
        }
    }

    void discovery() {
        std::size_t taken = none;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind != Kind::Discovery)
                continue;
            if (taken != none) {
                place(i, "", Tr::tr("Another discovery document stands before this one and is used."));
                continue;
            }
            taken = i;
            CaseFetch fetch;
            fetch.status = 200;
            fetch.body = m_pieces[i].text;
            m_out.file.discovery = std::move(fetch);
            place(i, "discovery", Tr::tr("What the server says of itself."));
        }
    }

    const intake::Recognised& m_found;
    const std::vector<Piece>& m_pieces;
    std::string_view m_bytes;
    const std::vector<std::string>* m_told;
    std::optional<std::int64_t> m_now;
    std::vector<std::vector<Placed>> m_why;
    Assembled m_out;
    const keys::Key* m_key = nullptr;
    std::size_t m_request = none;
    bool m_answerIsTold = false;
    std::set<std::size_t> m_controls;
};

} // namespace

ordered_json toJson(const smart::HttpRequest& request) {
    auto out = ordered_json::object();
    if (!request.method.empty())
        out["method"] = request.method;
    if (!request.url.empty())
        out["url"] = request.url;
    // Two fields of one name are one whose values are joined (RFC 9110, section 5.3).
    std::vector<std::pair<std::string, ordered_json>> headers;
    std::map<QString, std::size_t> places;
    for (const auto& [name, value] : request.headers) {
        const auto [place, isNew] = places.emplace(text(name).toLower(), headers.size());
        if (isNew)
            headers.emplace_back(name, value);
        else if (auto& before = headers[place->second].second.get_ref<std::string&>(); before != value)
            before += ", " + value;
    }
    // Credentials beside the headers are never kept; that there were some is what counts.
    if (request.basicCredentials && !request.header("authorization"))
        headers.emplace_back("Authorization", "Basic [removed]");
    if (!headers.empty())
        out["headers"] = json::objectOf(std::move(headers));
    if (request.bodyKnown)
        out["body"] = request.body;
    if (!request.openParameters.empty())
        out["open_parameters"] = request.openParameters;
    return out;
}

Expected<Assembled> assemble(const intake::Recognised& found, std::string_view bytes, const CaseFile& into,
                             const std::vector<std::string>* told, std::optional<std::int64_t> now) {
    return Assembly(found, bytes, into, told, now).run();
}

} // namespace ad::diagnosis
