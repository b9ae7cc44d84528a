#include "profiles/document.h"

#include "base/base64.h"
#include "base/json.h"
#include "profiles/tr.h"
#include <QSet>

namespace ad::profiles {
namespace {

using nlohmann::ordered_json;

ordered_json toJson(const Attempt& a) {
    ordered_json out{{"at", formatRfc3339(a.row.begunAtMs / 1000)}, {"at_ms", a.row.begunAtMs}, {"by", a.row.by}};
    if (a.row.state != AttemptState::Finished)
        return out;
    out["outcome"] = a.row.outcome;
    out["status"] = a.row.status;
    if (!a.row.error.empty())
        out["error"] = a.row.error;
    if (a.row.tookMs >= 0)
        out["took_ms"] = a.row.tookMs;
    if (!a.row.causes.empty())
        out["causes"] = a.row.causes;
    if (!a.detail.empty())
        out["detail"] = a.detail;
    return out;
}

std::optional<Attempt> attemptOf(const ordered_json& object) {
    if (!object.is_object() || !object.contains("at_ms") || !object["at_ms"].is_number_integer())
        return std::nullopt;
    const auto textOf = [&](const char* name) {
        const auto it = object.find(name);
        return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
    };
    Attempt a;
    a.row.begunAtMs = object["at_ms"].get<std::int64_t>();
    a.row.by = textOf("by");
    a.row.outcome = textOf("outcome");
    a.row.error = textOf("error");
    a.row.state = a.row.outcome.empty() ? AttemptState::Unknown : AttemptState::Finished;
    if (const auto it = object.find("status"); it != object.end() && it->is_number_integer())
        a.row.status = it->get<int>();
    if (const auto it = object.find("took_ms"); it != object.end() && it->is_number_integer())
        a.row.tookMs = it->get<std::int64_t>();
    if (const auto it = object.find("causes"); it != object.end() && it->is_array())
        for (const auto& cause : *it)
            if (cause.is_string())
                a.row.causes.push_back(cause.get<std::string>());
    if (const auto it = object.find("detail"); it != object.end() && it->is_object())
        a.detail = *it;
    return a;
}

/// All attempts of a profile, oldest first.
Expected<std::vector<AttemptRow>> allAttempts(const Store& store, const std::string& id) {
    std::vector<AttemptRow> all;
    for (std::int64_t before = 0;;) {
        auto page = store.attempts(id, before, 1000);
        if (!page)
            return page;
        if (page->empty())
            break;
        before = page->back().id;
        all.insert(all.end(), page->begin(), page->end());
    }
    std::reverse(all.begin(), all.end());
    return all;
}

/// Attempts that came with a document and are not there yet.
Expected<int> mergeAttempts(Store& store, const std::string& id, const std::vector<Attempt>& attempts) {
    if (attempts.empty())
        return 0;
    auto there = allAttempts(store, id);
    if (!there)
        return tl::make_unexpected(there.error());
    const auto keyOf = [](const AttemptRow& row) {
        return text(std::to_string(row.begunAtMs) + ' ' + row.by + ' ' + std::to_string(row.status) + ' ' + row.error);
    };
    QSet<QString> known;
    for (const AttemptRow& row : *there)
        known.insert(keyOf(row));
    int added = 0;
    for (const Attempt& a : attempts) {
        const QString key = keyOf(a.row);
        if (known.contains(key))
            continue;
        known.insert(key);
        AttemptRow row = a.row;
        row.profileId = id;
        if (auto done = store.addAttempt(row, a.detail); !done)
            return tl::make_unexpected(done.error());
        ++added;
    }
    return added;
}

/// A profile as it may come from others: readable, of a known environment, without secrets.
Expected<Profile> profileOf(const ordered_json& object) {
    auto profile = fromJson(object);
    if (!profile)
        return profile;
    if (const std::string& e = profile->credentials.environment; !e.empty() && e != "sandbox" && e != "production")
        return fail("profile_invalid", Tr::tr("There is no such environment: %1.").arg(shown(e, 40)),
                    Tr::tr("Write sandbox or production, or leave it out."), QStringLiteral("environment"));
    if (auto free = withoutSecrets(*profile); !free)
        return tl::make_unexpected(free.error());
    return profile;
}

Expected<Merged> mergeOne(Store& store, const Imported::Entry& entry) {
    Merged out;
    out.givenName = entry.profile.name;
    out.entryOf = entry.profile.id;
    const auto all = store.profiles({{}, {}, std::nullopt, Sort::Created});
    if (!all)
        return tl::make_unexpected(all.error());
    const Profile* sameId = nullptr;
    const Profile* same = nullptr;
    for (const Profile& p : *all) {
        const bool id = !entry.profile.id.empty() && p.id == entry.profile.id;
        if (id)
            sameId = &p;
        // What was merged before under a free name is recognised by its content.
        const bool named = nameKey(p.name).starts_with(nameKey(entry.profile.name));
        if ((id || named) && sameContent(p, entry.profile) && (!same || id))
            same = &p;
    }
    if (same) {
        out.what = Merged::What::Unchanged;
        out.profile = *same;
    } else {
        Profile fresh = entry.profile;
        auto name = store.freeName(fresh.name);
        if (!name)
            return tl::make_unexpected(name.error());
        out.what = sameId || *name != fresh.name ? Merged::What::AddedBeside : Merged::What::Added;
        fresh.name = *name;
        if (sameId)
            fresh.id.clear();
        auto saved = store.add(fresh);
        // Its id may belong to a removed profile, which stays as it is.
        if (!saved && saved.error().code == "store_conflict") {
            fresh.id.clear();
            saved = store.add(fresh);
        }
        if (!saved)
            return tl::make_unexpected(saved.error());
        out.profile = std::move(*saved);
    }
    auto attempts = mergeAttempts(store, out.profile.id, entry.attempts);
    if (!attempts)
        return tl::make_unexpected(attempts.error());
    out.attempts = *attempts;
    return out;
}

} // namespace

Expected<ordered_json> exportProfiles(const Store& store, const std::vector<Profile>& profiles,
                                      const ExportOptions& options) {
    ordered_json out{{"schema", profilesSchema},
                     {"exported_at", formatRfc3339(options.nowSeconds)},
                     {"profiles", ordered_json::array()}};
    for (const Profile& p : profiles) {
        ordered_json entry = profiles::toJson(p);
        if (options.withAttempts) {
            const auto rows = allAttempts(store, p.id);
            if (!rows)
                return tl::make_unexpected(rows.error());
            ordered_json list = ordered_json::array();
            for (const AttemptRow& row : *rows) {
                const auto attempt = store.attempt(row.id);
                if (!attempt)
                    return tl::make_unexpected(attempt.error());
                list.push_back(toJson(*attempt));
            }
            entry["attempts"] = std::move(list);
        }
        out["profiles"].push_back(std::move(entry));
    }
    return out;
}

Expected<void> addSecrets(ordered_json& document, const Secrets& secrets, const Secret& passphrase,
                          const Random& random) {
    Secret plain;
    for (const auto& [entry, secret] : secrets) {
        std::string encoded = base64::encodeUrl(secret.view());
        plain.append(entry);
        plain.append(" ");
        plain.append(encoded);
        plain.append("\n");
        OPENSSL_cleanse(encoded.data(), encoded.size());
    }
    auto sealed = seal(plain, passphrase, random);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    document["secrets"] = std::move(*sealed);
    return {};
}

Expected<Imported> readProfiles(std::string_view bytes) {
    const auto other = [] {
        return fail("profiles_invalid", Tr::tr("This is no export of profiles."),
                    Tr::tr("Give a file that \"profile export\" has written."));
    };
    std::size_t offset = 0;
    const auto document = json::parse(bytes, &offset);
    if (!document) {
        // Of a key or a page it would be wrong to say where its JSON is broken.
        const auto first = bytes.find_first_not_of(" \t\r\n");
        if (first == std::string_view::npos || (bytes[first] != '{' && bytes.substr(first, 3) != "\xEF\xBB\xBF"))
            return other();
        Error error = document.error();
        error.code = "profiles_invalid";
        return tl::make_unexpected(error);
    }
    const ordered_json root = json::toWritable(document->root);
    const auto schema = root.is_object() && root.contains("schema") && root["schema"].is_string()
                            ? root["schema"].get<std::string>()
                            : std::string();
    if (!schema.starts_with("assertion-doctor/profiles/") || !root.contains("profiles") || !root["profiles"].is_array())
        return other();
    Imported out;
    for (std::size_t i = 0; i < root["profiles"].size(); ++i) {
        ordered_json object = root["profiles"][i];
        Imported::Entry entry;
        if (object.is_object() && object.contains("attempts")) {
            if (object["attempts"].is_array())
                for (const auto& item : object["attempts"])
                    if (auto attempt = attemptOf(item))
                        entry.attempts.push_back(std::move(*attempt));
            object.erase("attempts");
        }
        auto profile = profileOf(object);
        if (!profile) {
            Error error = profile.error();
            error.where = Tr::tr("profile %1").arg(i + 1) +
                          (error.where.isEmpty() ? QString() : QLatin1String(": ") + error.where);
            return tl::make_unexpected(error);
        }
        entry.profile = std::move(*profile);
        out.entries.push_back(std::move(entry));
    }
    if (const auto it = root.find("secrets"); it != root.end() && !it->is_null()) {
        out.hasSecrets = true;
        out.sealed = *it;
    }
    return out;
}

Expected<Secrets> readSecrets(const Imported& imported, const Secret& passphrase) {
    const auto plain = unseal(imported.sealed, passphrase);
    if (!plain)
        return tl::make_unexpected(plain.error());
    Secrets out;
    std::string_view rest = plain->view();
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto blank = line.find(' ');
        auto bytes = blank == std::string_view::npos ? std::nullopt : base64::decodeUrl(line.substr(blank + 1));
        if (!bytes)
            return fail("seal_damaged", Tr::tr("The secrets in this document cannot be read."),
                        Tr::tr("Export them again."));
        std::string& secret = *bytes;
        out.emplace(std::string(line.substr(0, blank)), Secret(secret));
        OPENSSL_cleanse(secret.data(), secret.size());
    }
    return out;
}

Expected<std::vector<Merged>> mergeProfiles(Store& store, const Imported& imported) {
    std::vector<Merged> out;
    for (const auto& entry : imported.entries) {
        auto merged = mergeOne(store, entry);
        if (!merged)
            return tl::make_unexpected(merged.error());
        out.push_back(std::move(*merged));
    }
    return out;
}

} // namespace ad::profiles
