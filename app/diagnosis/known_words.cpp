#include "diagnosis/known_words.h"

#include "diagnosis/probe_kinds.h"
#include "diagnosis/tr.h"
#include "vendors/vendor.h"
#include <QStringList>
#include <algorithm>
#include <array>
#include <tuple>

namespace ad::diagnosis {
namespace {

struct Word {
    std::string_view written; ///< in lower case, with hyphens and blanks as underscores
    std::string_view means;   ///< the word of the contract
};

constexpr std::array environments{Word{"sandbox", "sandbox"},        Word{"production", "production"},
                                  Word{"non_production", "sandbox"}, Word{"nonproduction", "sandbox"},
                                  Word{"non_prod", "sandbox"},       Word{"nonprod", "sandbox"},
                                  Word{"test", "sandbox"},           Word{"development", "sandbox"},
                                  Word{"prod", "production"},        Word{"live", "production"}};
constexpr std::array audiences{Word{"backend", "backend"},          Word{"patient", "patient"},
                               Word{"clinician", "clinician"},      Word{"system", "backend"},
                               Word{"backend_system", "backend"},   Word{"backend_systems", "backend"},
                               Word{"backend_services", "backend"}, Word{"patients", "patient"},
                               Word{"clinicians", "clinician"},     Word{"provider", "clinician"}};
// OAuth's own names (IANA, OAuth Token Endpoint Authentication Methods); "client_secret" leaves open which of the two.
constexpr std::array methods{Word{"private_key_jwt", "private_key_jwt"},
                             Word{"client_secret_basic", "client_secret_basic"},
                             Word{"client_secret_post", "client_secret_post"},
                             Word{"client_secret_jwt", "client_secret_jwt"},
                             Word{"client_secret", "client_secret"},
                             Word{"tls_client_auth", "tls_client_auth"},
                             Word{"self_signed_tls_client_auth", "self_signed_tls_client_auth"},
                             Word{"none", "none"}};

constexpr std::array keys{Word{"this_key", "this_key"},     Word{"this", "this_key"},
                          Word{"same", "this_key"},         Word{"another_key", "another_key"},
                          Word{"other_key", "another_key"}, Word{"another", "another_key"},
                          Word{"other", "another_key"},     Word{"none", "none"}};
constexpr std::array ways{Word{"upload", "upload"},     Word{"uploaded", "upload"}, Word{"certificate", "upload"},
                          Word{"public_key", "upload"}, Word{"url", "url"},         Word{"jwks_url", "url"},
                          Word{"jwks_uri", "url"}};

template <class Look>
void withWords(std::string_view member, const Look& look) {
    if (member == "environment" || member == "registered_environment")
        std::for_each(environments.begin(), environments.end(), look);
    else if (member == "app_audience")
        std::for_each(audiences.begin(), audiences.end(), look);
    else if (member == "registered_auth_method")
        std::for_each(methods.begin(), methods.end(), look);
    else if (member == "registered_key")
        std::for_each(keys.begin(), keys.end(), look);
    else if (member == "key_registration")
        std::for_each(ways.begin(), ways.end(), look);
}

} // namespace

std::string knownWord(std::string_view member, std::string_view word) {
    if (word.empty())
        return {};
    std::string written = utf8(text(word).trimmed().toLower());
    std::replace_if(
        written.begin(), written.end(), [](char c) { return c == '-' || c == ' '; }, '_');
    std::string_view found;
    withWords(member, [&](const Word& one) {
        if (one.written == written)
            found = one.means;
    });
    return std::string(found);
}

QString wordsOf(std::string_view member) {
    QStringList out;
    withWords(member, [&](const Word& one) {
        if (one.written == one.means)
            out << text(one.means);
    });
    return out.join(QLatin1String(", "));
}

std::vector<QString> unknownWords(const CaseFile& file) {
    std::vector<QString> out;
    const auto tell = [&](const QString& member, const std::string& word, const QString& known) {
        out.push_back(
            Tr::tr("\"%1\" is \"%2\", which is no word that is known here; it counts as not given. Known are: %3.")
                .arg(member, shown(word, 40), known));
    };
    if (!file.vendor.empty() && !vendors::find(file.vendor))
        out.push_back(Tr::tr("No vendor has the ID \"%1\"; the vendor is recognised from the addresses.")
                          .arg(shown(file.vendor, 40)));
    const Answers& a = file.answers;
    for (const auto& [pointer, member, word] :
         {std::tuple{"environment", "environment", &file.environment},
          std::tuple{"answers.registered_environment", "registered_environment", &a.registeredEnvironment},
          std::tuple{"answers.app_audience", "app_audience", &a.appAudience},
          std::tuple{"answers.registered_auth_method", "registered_auth_method", &a.registeredAuthMethod},
          std::tuple{"answers.registered_key", "registered_key", &a.registeredKey},
          std::tuple{"answers.key_registration", "key_registration", &a.keyRegistration}})
        if (!word->empty() && knownWord(member, *word).empty())
            tell(QLatin1String(pointer), *word, wordsOf(member));
    QStringList kinds;
    for (const std::string_view kind : probe::kinds)
        kinds << text(kind);
    for (const CaseProbe& probe : file.probes)
        if (std::find(probe::kinds.begin(), probe::kinds.end(), probe.kind) == probe::kinds.end())
            tell(QStringLiteral("probes[].kind"), probe.kind, kinds.join(QLatin1String(", ")));
    return out;
}

} // namespace ad::diagnosis
