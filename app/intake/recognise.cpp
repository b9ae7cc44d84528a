#include "intake/recognise.h"

#include "intake/recogniser.h"
#include <QCoreApplication>
#include <QStringConverter>
#include <array>
#include <exception>

namespace ad::intake {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::intake)
};

/// Takes off what has nothing to do with the content: a byte order mark, UTF-16.
std::string plainText(std::string_view bytes, std::vector<QString>& repairs) {
    const bool little = bytes.starts_with("\xFF\xFE");
    const bool big = bytes.starts_with("\xFE\xFF");
    if (little || big) {
        QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString all = decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        if (!decode.hasError()) {
            repairs.push_back(Tr::tr("The text was UTF-16."));
            return utf8(all.startsWith(QChar(0xFEFF)) ? all.mid(1) : all);
        }
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        repairs.push_back(Tr::tr("A byte order mark stood before the text."));
        bytes.remove_prefix(3);
    }
    return std::string(bytes);
}

std::string_view trim(std::string_view t) {
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const auto first = t.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return t.substr(0, 0);
    return t.substr(first, t.find_last_not_of(blanks) - first + 1);
}

Recognised recogniseText(std::string_view bytes, const keys::AskPassphrase& ask, const std::string& name) {
    Recognised out;
    std::vector<QString> repairs;
    std::string text;
    // A key file is read by its own room, which mends more and wipes its memory: for it the bytes stay untouched.
    const bool marked =
        bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xEF\xBB\xBF");
    if (marked)
        text = plainText(bytes, repairs);
    Input input{bytes, marked ? std::string_view(text) : bytes, {}, {}, {}, ask};
    input.trimmed = trim(input.text);
    if (input.trimmed.empty()) {
        out.error = Error{"input_empty", Tr::tr("There is nothing here."), shown(name, 200),
                          Tr::tr("Give a key, a token, a request, an answer or a case file.")};
        return out;
    }
    if (input.trimmed.front() == '{' || input.trimmed.front() == '[') {
        auto document = json::parse(input.trimmed);
        if (document)
            input.document = std::move(*document);
        else
            input.documentError = document.error();
    }

    const std::array all{&caseRecogniser, &harRecogniser,  &jwksRecogniser, &discoveryRecogniser, &responseRecogniser,
                         &curlRecogniser, &httpRecogniser, &formRecogniser, &keyRecogniser,       &tokenRecogniser};
    struct Candidate {
        int confidence;
        const Recogniser* recogniser;
    };
    std::vector<Candidate> candidates;
    for (const Recogniser* r : all)
        if (const int confidence = r->confidence(input); confidence > 0)
            candidates.push_back({confidence, r});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.confidence > b.confidence; });

    std::optional<Error> surest;
    for (const Candidate& candidate : candidates) {
        auto piece = candidate.recogniser->read(input);
        if (piece) {
            piece->repairs.insert(piece->repairs.begin(), repairs.begin(), repairs.end());
            out.pieces.push_back(std::move(*piece));
            OPENSSL_cleanse(text.data(), text.size());
            return out;
        }
        if (!surest && candidate.confidence >= 50)
            surest = piece.error();
    }
    OPENSSL_cleanse(text.data(), text.size());
    out.error = Error{"not_recognised", Tr::tr("This is nothing that is known here."), shown(name, 200),
                      Tr::tr("Give a key, a certificate, a JWKS, a JWT, a curl command, an HTTP request, a HAR file, a "
                             "form body, an answer or a case file.")};
    if (surest) {
        out.error->what = surest->what;
        out.error->todo = surest->todo;
        if (!surest->where.isEmpty())
            out.error->where += QStringLiteral(", ") + surest->where;
    }
    return out;
}

} // namespace

std::string_view kindName(Kind kind) {
    switch (kind) {
    case Kind::PrivateKey:
        return "private_key";
    case Kind::PublicKey:
        return "public_key";
    case Kind::Certificate:
        return "certificate";
    case Kind::CertificateRequest:
        return "certificate_request";
    case Kind::Keystore:
        return "keystore";
    case Kind::Jwk:
        return "jwk";
    case Kind::Jwks:
        return "jwks";
    case Kind::Jwt:
        return "jwt";
    case Kind::Jwe:
        return "jwe";
    case Kind::Curl:
        return "curl";
    case Kind::Http:
        return "http";
    case Kind::Har:
        return "har";
    case Kind::Form:
        return "form";
    case Kind::TokenResponse:
        return "token_response";
    case Kind::ErrorResponse:
        return "error_response";
    case Kind::Discovery:
        return "discovery";
    case Kind::Case:
        return "case";
    case Kind::Unknown:
        break;
    }
    return "unknown";
}

QString kindText(Kind kind) {
    switch (kind) {
    case Kind::PrivateKey:
        return Tr::tr("a private key");
    case Kind::PublicKey:
        return Tr::tr("a public key");
    case Kind::Certificate:
        return Tr::tr("a certificate");
    case Kind::CertificateRequest:
        return Tr::tr("a certificate request");
    case Kind::Keystore:
        return Tr::tr("a keystore");
    case Kind::Jwk:
        return Tr::tr("a key as JWK");
    case Kind::Jwks:
        return Tr::tr("a key set (JWKS)");
    case Kind::Jwt:
        return Tr::tr("a signed token (JWT)");
    case Kind::Jwe:
        return Tr::tr("an encrypted token (JWE)");
    case Kind::Curl:
        return Tr::tr("a curl command");
    case Kind::Http:
        return Tr::tr("an HTTP message");
    case Kind::Har:
        return Tr::tr("a HAR recording");
    case Kind::Form:
        return Tr::tr("a form body");
    case Kind::TokenResponse:
        return Tr::tr("a token response");
    case Kind::ErrorResponse:
        return Tr::tr("an error response");
    case Kind::Discovery:
        return Tr::tr("a discovery document");
    case Kind::Case:
        return Tr::tr("a case file");
    case Kind::Unknown:
        break;
    }
    return Tr::tr("nothing that is known here");
}

Piece wholePiece(const Input& input, Kind kind) {
    Piece piece;
    piece.kind = kind;
    piece.offset = input.offsetOf(input.trimmed);
    piece.length = input.trimmed.size();
    return piece;
}

Recognised recognise(std::string_view bytes, const keys::AskPassphrase& ask, const std::string& name) {
    try {
        return recogniseText(bytes, ask, name);
    } catch (const std::exception&) {
        // Only memory can run out here; what was given is at most a megabyte.
        Recognised out;
        out.error = Error{"not_recognised", Tr::tr("This could not be read."), shown(name, 200), {}};
        return out;
    }
}

} // namespace ad::intake
