#include "diagnosis/causes.h"

#include "base/language.h"
#include "diagnosis/tr.h"
#include <QFile>
#include <array>
#include <map>
#include <mutex>

namespace ad::diagnosis {

std::string_view familyName(Family family) {
    switch (family) {
    case Family::Registration:
        return "registration";
    case Family::Jwks:
        return "jwks";
    case Family::Header:
        return "header";
    case Family::Key:
        return "key";
    case Family::Claims:
        return "claims";
    case Family::Encoding:
        return "encoding";
    case Family::Request:
        return "request";
    case Family::Network:
        return "network";
    case Family::Response:
        return "response";
    case Family::History:
        return "history";
    }
    return {};
}

const std::vector<CauseInfo>& allCauses() {
    static const std::vector<CauseInfo> causes = [] {
        std::vector<CauseInfo> all;
        const auto add = [&](Family family, std::initializer_list<std::string_view> ids) {
            for (const auto id : ids)
                all.push_back({id, family});
        };
        add(Family::Registration,
            {"key_not_propagated", "client_id_wrong_environment", "client_unknown", "app_not_ready",
             "app_not_activated_by_customer", "app_type_wrong", "auth_method_mismatch", "public_key_mismatch",
             "key_not_registered", "key_stale", "static_key_not_accepted", "certificate_problem", "jwks_unreachable",
             "jwks_invalid", "kid_missing", "kid_unknown", "kid_duplicate"});
        add(Family::Header, {"alg_not_accepted", "alg_key_mismatch", "typ_wrong", "jku_mismatch", "header_invalid"});
        add(Family::Key,
            {"key_type_not_accepted", "key_too_weak", "key_unreadable", "key_file_mangled", "key_is_public"});
        add(Family::Claims,
            {"aud_mismatch", "iss_sub_mismatch", "claim_missing", "claim_not_allowed", "claim_type_wrong", "exp_passed",
             "exp_too_far", "not_yet_valid", "iat_too_old", "clock_skew", "jti_missing", "jti_reused", "jti_too_long"});
        add(Family::Encoding,
            {"assertion_missing", "assertion_malformed", "signature_invalid", "signature_encoding_wrong"});
        add(Family::Request,
            {"token_endpoint_wrong", "method_wrong", "redirected", "content_type_wrong", "params_not_in_body",
             "form_encoding_wrong", "duplicate_parameter", "grant_type_wrong", "assertion_type_wrong",
             "client_id_param_missing", "client_id_param_mismatch", "multiple_auth_methods", "secret_wrong",
             "accept_header_wrong", "scope_missing", "scope_invalid", "resource_invalid", "tenant_unknown"});
        add(Family::Network, {"dns_failure", "connect_failure", "tls_failure", "proxy_interference", "timeout",
                              "rate_limited", "server_error"});
        return all;
    }();
    return causes;
}

bool isCause(std::string_view id) {
    const auto& all = allCauses();
    return std::any_of(all.begin(), all.end(), [&](const CauseInfo& c) { return c.id == id; });
}

namespace {

Reference readSource(QString line) {
    const auto open = line.indexOf(QLatin1String("]("));
    if (line.startsWith(QLatin1Char('[')) && open > 0 && line.endsWith(QLatin1Char(')')))
        return {line.mid(1, open - 1), line.mid(open + 2, line.size() - open - 3)};
    return {line, {}};
}

/// The parts come in one order in every language, each under a heading of its own.
Explanation parse(const QString& markdown) {
    Explanation e;
    e.markdown = markdown;
    std::array<QString*, 4> paragraphs{&e.summary, &e.whatItIs, &e.whyServersCare, &e.howToSeeIt};
    constexpr std::size_t steps = 4, sources = 5;
    std::size_t part = 0;
    const auto lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("# ")) && e.title.isEmpty())
            e.title = line.mid(2).trimmed();
        else if (line.startsWith(QLatin1String("## ")))
            ++part;
        else if (part < paragraphs.size())
            *paragraphs.at(part) += line + QLatin1Char('\n');
        else if (line.startsWith(QLatin1String("- ")) && part == steps)
            e.fix.push_back(line.mid(2).trimmed());
        else if (line.startsWith(QLatin1String("- ")) && part == sources)
            e.sources.push_back(readSource(line.mid(2).trimmed()));
        else if (line.startsWith(QLatin1String("  ")) && part == steps && !e.fix.empty())
            e.fix.back() += QLatin1Char(' ') + line.trimmed();
    }
    for (QString* paragraph : paragraphs)
        *paragraph = paragraph->trimmed();
    return e;
}

std::optional<QString> textAt(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

std::optional<Explanation> readExplanation(const QString& name, const QString& language) {
    for (const char* folder : {"causes/", "checks/"}) {
        const QString path = QLatin1String(folder) + name + QLatin1String(".md");
        const auto english = textAt(QStringLiteral(":/") + path);
        if (!english)
            continue;
        const auto translated = textAt(QStringLiteral(":/translations/%1/%2").arg(language, path));
        if (!translated)
            return parse(*english);
        // Sources are documents in English, named as they are.
        const QString heading = QStringLiteral("\n## Sources\n");
        return parse(translated->trimmed() + QStringLiteral("\n\n## ") + Tr::tr("Sources") + QLatin1Char('\n') +
                     english->section(heading, 1));
    }
    return std::nullopt;
}

} // namespace

const Explanation* explanation(std::string_view id) {
    static std::mutex mutex;
    static std::map<std::pair<QString, std::string>, std::optional<Explanation>> known;
    const QString language = spokenLanguage();
    const std::scoped_lock lock(mutex);
    const auto [place, isNew] = known.try_emplace({language, std::string(id)});
    const QString name = text(id);
    if (isNew && !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('.')))
        place->second = readExplanation(name, language);
    return place->second ? &*place->second : nullptr;
}

QString titleOf(std::string_view id) {
    const Explanation* e = explanation(id);
    return !e || e->title.isEmpty() ? text(id) : e->title;
}

} // namespace ad::diagnosis
