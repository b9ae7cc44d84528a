#include "profiles/calendar.h"

#include "base/time.h"
#include "keys/certificate.h"
#include "profiles/tr.h"
#include "vendors/rule_words.h"
#include "vendors/vendor.h"
#include <algorithm>

namespace ad::profiles {
namespace {

constexpr std::int64_t day = 86400;

QString dayText(std::int64_t seconds) { return text(formatRfc3339(seconds)).left(10); }

void certificate(const Profile& p, std::int64_t now, std::vector<Ahead>& out) {
    if (p.registered.certificatePem.empty())
        return;
    const auto read = keys::readCertificate(p.registered.certificatePem);
    if (!read)
        return;
    const std::int64_t left = read->notAfter - now;
    if (left > certificateWarningDays * day)
        return;
    const vendors::Vendor& vendor = vendorOf(p);
    Ahead a;
    a.kind = "certificate_expires";
    a.at = read->notAfter;
    const int days = static_cast<int>(std::max<std::int64_t>(0, left / day));
    a.text = left < 0 ? Tr::tr("The registered certificate ended on %1.").arg(dayText(a.at))
                      : Tr::tr("The registered certificate ends on %1, in %n days.", nullptr, days).arg(dayText(a.at));
    if (vendor.id == "epic") { // facts 4.1.3: subject and dates do not matter there
        a.level = Ahead::Level::Note;
        a.todo = Tr::tr("%1 keeps only its key, so the end itself stops nothing.").arg(text(vendor.shortName));
    } else {
        a.level = left < 0 ? Ahead::Level::Now : Ahead::Level::Soon;
        a.todo = Tr::tr("Make a new one and register it before the old one ends.");
    }
    out.push_back(std::move(a));
}

/// Whom a dated rule on uploaded keys hits, by its row of evidence.
bool hits(const vendors::Rule& rule, const Profile& p) {
    const bool byUrl = !p.registered.jwksUrl.empty() || !p.credentials.jku.empty();
    const bool uploaded =
        !p.registered.certificatePem.empty() || !p.registered.publicKeyPem.empty() || p.registered.jwks.has_value();
    if (rule.topic != "static_key" || byUrl || !uploaded)
        return false;
    // A rule for new keys alone: those that were there before are not concerned.
    return rule.weight != "static_key_new_only" || p.answers.keyRegisteredAt.value_or(0) >= *rule.from;
}

void vendorChanges(const Profile& p, std::int64_t now, std::vector<Ahead>& out) {
    const vendors::Vendor& vendor = vendorOf(p);
    const std::string environment = environmentOf(p);
    for (const vendors::Rule& rule : vendor.rules) {
        if (!rule.from || rule.environment != environment || (rule.until && now >= *rule.until) || !hits(rule, p))
            continue;
        const std::int64_t left = *rule.from - now;
        if (left > vendorWarningDays * day)
            continue;
        Ahead a;
        a.kind = "vendor_change";
        a.at = *rule.from;
        // Only what ends for certain stops this profile; the others are to know.
        a.level = rule.weight != "static_key_ended" ? Ahead::Level::Note
                  : left <= 0                       ? Ahead::Level::Now
                                                    : Ahead::Level::Soon;
        a.text = (left <= 0 ? Tr::tr("Since %1 at %2: %3.") : Tr::tr("From %1 at %2: %3."))
                     .arg(vendors::versionOf(rule), text(vendor.shortName), vendors::factOf(rule));
        a.todo = Tr::tr("Publish the key at a URL and register that URL instead.");
        out.push_back(std::move(a));
    }
}

} // namespace

std::vector<Ahead> ahead(const Profile& profile, std::int64_t now) {
    std::vector<Ahead> out;
    certificate(profile, now, out);
    vendorChanges(profile, now, out);
    std::stable_sort(out.begin(), out.end(), [](const Ahead& a, const Ahead& b) { return a.at < b.at; });
    return out;
}

} // namespace ad::profiles
