// The names of the kinds.
#include "intake/recognise.h"
#include "intake/tr.h"

namespace ad::intake {

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
    case Kind::Claims:
        return "claims";
    case Kind::Log:
        return "log";
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
    case Kind::Claims:
        return Tr::tr("what an assertion says, without the token itself");
    case Kind::Log:
        return Tr::tr("lines of a log");
    case Kind::Unknown:
        break;
    }
    return Tr::tr("nothing that is known here");
}

} // namespace ad::intake
