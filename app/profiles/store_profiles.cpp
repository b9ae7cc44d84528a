#include "base/json.h"
#include "profiles/database.h"
#include "profiles/store.h"
#include "profiles/tr.h"
#include "vendors/vendor.h"
#include <algorithm>

namespace ad::profiles {
namespace {

tl::unexpected<Error> notFound(const std::string& name) {
    return fail("profile_not_found", Tr::tr("There is no such profile."), Tr::tr("See the names with: profile list"),
                shown(name));
}

/// What is kept of it. A profile that could not be read again is not written: it would take all others with it.
Expected<QVariant> dataOf(const Profile& p) {
    const auto written = toJson(p);
    if (auto again = fromJson(written); !again)
        return tl::make_unexpected(again.error());
    return sqlText(json::writeCompact(written));
}

/// "NAME (2)", the name cut where it would be longer than a name may be.
std::string numbered(const std::string& name, int n) {
    const QString end = QStringLiteral(" (%1)").arg(n);
    QString stem = text(name).left(longestName - end.size());
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    return utf8(stem.trimmed() + end);
}

bool matches(const Profile& p, const QStringList& words) {
    if (words.isEmpty())
        return true;
    QString all = text(p.name + '\n' + addressOf(p) + '\n' + p.credentials.fhirBaseUrl + '\n' + p.credentials.clientId +
                       '\n' + vendorOf(p).name + '\n' + environmentOf(p) + '\n' + p.notes);
    for (const std::string& tag : p.tags)
        all += QLatin1Char('\n') + text(tag);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void sortBy(std::vector<Profile>& list, Sort sort) {
    const auto byName = [](const Profile& a, const Profile& b) {
        return QString::localeAwareCompare(text(a.name).toCaseFolded(), text(b.name).toCaseFolded()) < 0;
    };
    std::stable_sort(list.begin(), list.end(), byName);
    switch (sort) {
    case Sort::Name:
        break;
    case Sort::Changed:
        std::stable_sort(list.begin(), list.end(),
                         [](const Profile& a, const Profile& b) { return a.changedAtMs > b.changedAtMs; });
        break;
    case Sort::Created:
        std::stable_sort(list.begin(), list.end(),
                         [](const Profile& a, const Profile& b) { return a.createdAtMs > b.createdAtMs; });
        break;
    case Sort::Vendor:
        std::stable_sort(list.begin(), list.end(), [](const Profile& a, const Profile& b) {
            return vendorOf(a).shortName < vendorOf(b).shortName;
        });
    }
}

} // namespace

Expected<std::vector<Profile>> Store::select(const char* where, const QVariantList& values) const {
    const std::string sql =
        std::string("SELECT id, data, archived, created_ms, changed_ms, revision, name FROM profiles ") + where;
    auto rows = m_database->run(sql.c_str(), values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Profile> out;
    while (rows->next()) {
        auto profile = fromJson(nlohmann::ordered_json::parse(utf8(rows->value(1).toString()), nullptr, false));
        if (!profile) {
            // Not written by this program: the next start keeps the file aside and saves the rest.
            m_database->markDamaged();
            Error error{"store_damaged", Tr::tr("A profile in the file cannot be read."),
                        Tr::tr("profile \"%1\" in %2").arg(rows->value(6).toString(), path()),
                        Tr::tr("Start the program again: it keeps the file aside and saves what can be read.")};
            return tl::make_unexpected(error);
        }
        profile->id = utf8(rows->value(0).toString());
        profile->archived = rows->value(2).toBool();
        profile->createdAtMs = rows->value(3).toLongLong();
        profile->changedAtMs = rows->value(4).toLongLong();
        profile->revision = rows->value(5).toLongLong();
        out.push_back(std::move(*profile));
    }
    if (auto error = m_database->stepError(*rows))
        return tl::make_unexpected(*error);
    return out;
}

Expected<std::vector<Profile>> Store::profiles(const Query& query) const {
    auto all = select("WHERE removed_ms IS NULL", {});
    if (!all)
        return all;
    const QStringList words = query.search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(*all, [&](const Profile& p) {
        return (query.archived && p.archived != *query.archived) || !matches(p, words) ||
               (!query.tag.empty() && std::find(p.tags.begin(), p.tags.end(), query.tag) == p.tags.end());
    });
    sortBy(*all, query.sort);
    return all;
}

Expected<Profile> Store::profile(const std::string& id) const {
    auto rows = select("WHERE id = ? AND removed_ms IS NULL", {sqlText(id)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return notFound(id);
    return std::move(rows->front());
}

Expected<Profile> Store::find(const std::string& nameOrId) const {
    auto rows = select("WHERE removed_ms IS NULL AND (name_key = ? OR id = ?) ORDER BY name_key = ? DESC",
                       {sqlText(nameKey(nameOrId)), sqlText(nameOrId), sqlText(nameKey(nameOrId))});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return notFound(nameOrId);
    return std::move(rows->front());
}

Expected<Profile> Store::write(Profile p, Write how) {
    const bool isNew = how == Write::Add || how == Write::AddRemoved;
    if (auto may = writable(); !may)
        return tl::make_unexpected(may.error());
    auto name = cleanName(p.name);
    if (!name)
        return tl::make_unexpected(name.error());
    p.name = *name;
    if (auto free = withoutSecrets(p); !free)
        return tl::make_unexpected(free.error());
    std::sort(p.tags.begin(), p.tags.end());
    p.tags.erase(std::unique(p.tags.begin(), p.tags.end()), p.tags.end());
    std::erase(p.tags, std::string());
    p.changedAtMs = m_options.clock();
    if (isNew) {
        if (p.id.empty())
            p.id = uuid4(m_options.random);
        p.createdAtMs = p.createdAtMs == 0 ? p.changedAtMs : p.createdAtMs;
        p.revision = 0;
    }
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    const auto taken =
        m_database->value("SELECT COUNT(*) FROM profiles WHERE name_key = ? AND id <> ? AND removed_ms IS NULL",
                          {sqlText(nameKey(p.name)), sqlText(p.id)});
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (taken->toInt() > 0)
        return fail("profile_name_taken", Tr::tr("There is a profile of this name already."),
                    Tr::tr("Choose another name."), shown(p.name));
    if (!isNew) {
        // Written by the store alone, and within the transaction: whoever changes a profile need not think of it.
        if (const auto before = profile(p.id); before && before->revision == p.revision)
            p.sendsSinceMs = sendsTheSame(*before, p) ? before->sendsSinceMs : p.changedAtMs;
    }
    const auto data = dataOf(p);
    if (!data)
        return tl::make_unexpected(data.error());
    auto written =
        isNew ? m_database->run("INSERT INTO profiles (id, name, name_key, data, archived, created_ms, changed_ms, "
                                "revision, removed_ms) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
                                {sqlText(p.id), sqlText(p.name), sqlText(nameKey(p.name)), *data, p.archived,
                                 sqlNumber(p.createdAtMs), sqlNumber(p.changedAtMs),
                                 how == Write::AddRemoved ? sqlNumber(p.changedAtMs) : QVariant()})
              : m_database->run("UPDATE profiles SET name = ?, name_key = ?, data = ?, archived = ?, changed_ms = ?, "
                                "revision = revision + 1 WHERE id = ? AND revision = ? AND removed_ms IS NULL",
                                {sqlText(p.name), sqlText(nameKey(p.name)), *data, p.archived, sqlNumber(p.changedAtMs),
                                 sqlText(p.id), sqlNumber(p.revision)});
    if (!written)
        return tl::make_unexpected(written.error());
    if (!isNew && written->numRowsAffected() == 0) {
        auto there = profile(p.id);
        if (!there)
            return there;
        return fail("profile_changed", Tr::tr("This profile was changed elsewhere in the meantime."),
                    Tr::tr("Look at what it is now and repeat the change."), shown(there->name));
    }
    if (how == Write::TryUpdate)
        return p;
    if (auto done = transaction.commit(); !done)
        return tl::make_unexpected(done.error());
    ++p.revision;
    return p;
}

Expected<Profile> Store::add(Profile profile) { return write(std::move(profile), Write::Add); }
Expected<Profile> Store::addRemoved(Profile profile) { return write(std::move(profile), Write::AddRemoved); }
Expected<Profile> Store::update(Profile profile) { return write(std::move(profile), Write::Update); }
Expected<void> Store::wouldUpdate(const Profile& profile) {
    return write(profile, Write::TryUpdate).map([](const Profile&) {});
}

Expected<Profile> Store::rename(const std::string& id, const std::string& name) {
    auto p = profile(id);
    if (!p)
        return p;
    p->name = name;
    return update(std::move(*p));
}

Expected<Profile> Store::duplicate(const std::string& id, const std::string& name) {
    auto p = profile(id);
    if (!p)
        return p;
    auto free = name.empty() ? freeName(p->name) : Expected<std::string>(name);
    if (!free)
        return tl::make_unexpected(free.error());
    p->id.clear();
    p->name = *free;
    p->createdAtMs = 0;
    p->archived = false;
    // The secrets of the keychain stay with the profile that they were kept for.
    p->key.inKeychain = p->key.passphraseInKeychain = false;
    return add(std::move(*p));
}

Expected<Profile> Store::setArchived(const std::string& id, bool archived) {
    auto p = profile(id);
    if (!p || p->archived == archived)
        return p;
    p->archived = archived;
    return update(std::move(*p));
}

Expected<std::string> Store::freeName(const std::string& name) const {
    for (int n = 1;; ++n) {
        const std::string candidate = n == 1 ? name : numbered(name, n);
        const auto taken = m_database->value("SELECT COUNT(*) FROM profiles WHERE name_key = ? AND removed_ms IS NULL",
                                             {sqlText(nameKey(candidate))});
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (taken->toInt() == 0)
            return candidate;
    }
}

Expected<void> Store::remove(const std::string& id) {
    if (auto may = writable(); !may)
        return may;
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    auto done = m_database->run("UPDATE profiles SET removed_ms = ? WHERE id = ? AND removed_ms IS NULL",
                                {sqlNumber(m_options.clock()), sqlText(id)});
    if (!done)
        return tl::make_unexpected(done.error());
    if (done->numRowsAffected() == 0)
        return notFound(id);
    auto stopped = m_database->run(
        "UPDATE watches SET running = 0, stop_reason = 'stopped' WHERE profile_id = ? AND running = 1", {sqlText(id)});
    if (!stopped)
        return tl::make_unexpected(stopped.error());
    return transaction.commit();
}

Expected<Profile> Store::restore(const std::string& id) {
    if (auto may = writable(); !may)
        return tl::make_unexpected(may.error());
    auto rows = select("WHERE id = ? AND removed_ms IS NOT NULL", {sqlText(id)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return notFound(id);
    Profile p = std::move(rows->front());
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    auto free = freeName(p.name);
    if (!free)
        return tl::make_unexpected(free.error());
    p.name = *free;
    const auto data = dataOf(p);
    if (!data)
        return tl::make_unexpected(data.error());
    auto done = m_database->run("UPDATE profiles SET removed_ms = NULL, name = ?, name_key = ?, data = ?, revision = "
                                "revision + 1 WHERE id = ?",
                                {sqlText(p.name), sqlText(nameKey(p.name)), *data, sqlText(id)});
    if (!done)
        return tl::make_unexpected(done.error());
    if (auto committed = transaction.commit(); !committed)
        return tl::make_unexpected(committed.error());
    ++p.revision;
    return p;
}

Expected<std::vector<Profile>> Store::removed() const {
    return select("WHERE removed_ms IS NOT NULL ORDER BY removed_ms DESC", {});
}

Expected<std::vector<Profile>> Store::removedBefore(std::int64_t beforeMs) const {
    return select("WHERE removed_ms < ? ORDER BY removed_ms", {sqlNumber(beforeMs)});
}

Expected<void> Store::purge(const std::string& id) {
    if (auto may = writable(); !may)
        return may;
    auto done = m_database->run("DELETE FROM profiles WHERE id = ? AND removed_ms IS NOT NULL", {sqlText(id)});
    if (!done)
        return tl::make_unexpected(done.error());
    if (done->numRowsAffected() == 0)
        return notFound(id);
    return {};
}

} // namespace ad::profiles
