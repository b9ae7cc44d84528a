// Taking secrets out of whatever is shown to others: private keys, signatures of tokens, access tokens, client secrets,
// passphrases.
#pragma once

#include "diagnosis/case_file.h"
#include "export/known_secrets.h"
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace ad::exporting {

/// Removes secrets from texts: what looks like one (a PEM private key, a token's signature, the value of
/// `access_token`, `client_secret` or `password` in JSON, forms and headers, credentials of a curl command, private
/// members of a JWK) and what is known to be one.
class Redactor {
  public:
    enum class Signatures {
        Remove, ///< for what others are shown
        Keep    ///< for what the person keeps: a signature is what much of a diagnosis rests on
    };
    /// Without known secrets: by looks alone.
    Redactor() = default;
    /// Knows the secrets of this case: key, signature, tokens, wherever else they may stand.
    explicit Redactor(const diagnosis::CaseFile& file, Signatures signatures = Signatures::Remove);

    /// A value that is removed wherever it stands; see KnownSecrets::add().
    void add(std::string_view secret);

    /// `text` with every secret replaced by a word in square brackets. A token keeps header and claims. Linear in the
    /// size of the text.
    [[nodiscard]] std::string text(std::string_view text) const;
    /// The same of every string and member name within; private members of JWKs are dropped.
    [[nodiscard]] nlohmann::ordered_json json(const nlohmann::ordered_json& value) const;

  private:
    void addKeyText(std::string_view pem);
    void addJwk(const nlohmann::ordered_json& jwk);
    void addAll(const nlohmann::ordered_json& value, int depth);
    void addTokensOf(std::string_view text);

    KnownSecrets m_known;
    Signatures m_signatures = Signatures::Remove;
};

enum class Sharing {
    Own,   ///< private keys, access tokens, client secrets and passwords are taken out
    Others ///< signatures of tokens, too: what is left is no credential for anybody
};
/// The case as a document to save or to send, without secrets. Members that this version does not know stay.
[[nodiscard]] nlohmann::ordered_json redactedCase(const diagnosis::CaseFile& file, Sharing sharing);

/// The compact token without its signature: "header.payload.[signature removed]". A text that is no such token gives
/// "[token removed, N characters]".
[[nodiscard]] std::string withoutSignature(std::string_view token);

} // namespace ad::exporting
