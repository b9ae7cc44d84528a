#include "session/draft.h"

#include "base/json.h"
#include "export/redact.h"
#include <QCoreApplication>
#include <algorithm>

namespace ad::ui {

namespace {

using nlohmann::ordered_json;

struct DraftTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Draft)
};

constexpr const char* schema = "assertion-doctor/unsaved/1";

std::string words(const ordered_json& object, const char* member) {
    const auto it = object.find(member);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

bool flag(const ordered_json& object, const char* member) {
    const auto it = object.find(member);
    return it != object.end() && it->is_boolean() && it->get<bool>();
}

ordered_json changes(const ordered_json& object, const char* member) {
    const auto it = object.find(member);
    return it != object.end() && it->is_object() ? *it : ordered_json::object();
}

} // namespace

ordered_json toJson(const Draft& draft) {
    diagnosis::CaseFile file = draft.file;
    const exporting::Redactor redactor(file, exporting::Redactor::Signatures::Keep);
    file.key.pem = {};
    file.key.jwk.reset();
    const attempt::Credentials& c = draft.credentials;
    ordered_json document{{"schema", schema},
                          {"title", utf8(draft.title)},
                          {"registered_name", utf8(draft.registeredName)},
                          {"own", draft.own},
                          {"key_in_keychain", draft.keyLater},
                          {"key_pasted", draft.keyPasted},
                          {"kid", c.kid},
                          {"alg", c.alg},
                          {"audience", c.audience},
                          {"jku", c.jku},
                          {"lifetime", c.lifetime},
                          {"header_changes", redactor.json(c.changes.headerChanges)},
                          {"claim_changes", redactor.json(c.changes.claimChanges)},
                          {"case", exporting::redactedCase(file, exporting::Sharing::Own)}};
    if (draft.historyBefore) {
        document["history_before"] = *draft.historyBefore;
    }
    if (!draft.clockOf.empty()) {
        document["clock"] = {{"endpoint", draft.clockOf}, {"ahead", draft.clockAhead}};
    }
    for (const DraftAttempt& attempt : draft.attempts) {
        diagnosis::CaseFile sent = attempt.file;
        sent.key = {};
        ordered_json one{{"own", attempt.own},
                         {"sent", attempt.sent},
                         {"thumbprint", attempt.thumbprint},
                         {"history_before", attempt.historyBefore},
                         {"case", exporting::redactedCase(sent, exporting::Sharing::Own)}};
        if (attempt.serverAhead) {
            one["server_ahead"] = *attempt.serverAhead;
        }
        if (attempt.keptId != 0) {
            one["kept"] = attempt.keptId;
        }
        document["attempts"].push_back(std::move(one));
    }
    if (!draft.attempts.empty()) {
        document["shown_attempt"] = draft.shownAttempt;
    }
    if (draft.opened) {
        document["profile"] = profiles::toJson(*draft.opened);
    }
    return document;
}

Expected<Draft> draftFrom(std::string_view document) {
    // A case keeps numbers that no double holds.
    const auto read = json::parse(document, nullptr, json::Numbers::AsWritten);
    const ordered_json object = read && read->root.isObject() ? json::toWritable(read->root, json::Numbers::AsWritten)
                                                              : ordered_json(ordered_json::value_t::null);
    if (!object.is_object() || words(object, "schema") != schema) {
        return fail("draft_unreadable", DraftTr::tr("What was not saved when the window closed cannot be read."),
                    DraftTr::tr("The file is kept aside."));
    }
    Draft draft;
    auto file = diagnosis::readCase(json::write(changes(object, "case")));
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    draft.file = std::move(*file);
    draft.title = text(words(object, "title"));
    draft.registeredName = text(words(object, "registered_name"));
    draft.own = flag(object, "own");
    draft.keyLater = flag(object, "key_in_keychain");
    draft.keyPasted = flag(object, "key_pasted");
    attempt::Credentials& c = draft.credentials;
    c.kid = words(object, "kid");
    c.alg = words(object, "alg");
    c.audience = words(object, "audience");
    c.jku = words(object, "jku");
    if (const auto it = object.find("lifetime"); it != object.end() && it->is_number_integer()) {
        c.lifetime = it->get<std::int64_t>();
    }
    if (const auto it = object.find("history_before"); it != object.end() && it->is_number_unsigned()) {
        draft.historyBefore = it->get<std::size_t>();
    }
    const ordered_json clock = changes(object, "clock");
    if (const auto it = clock.find("ahead"); it != clock.end() && it->is_number()) {
        draft.clockOf = words(clock, "endpoint");
        draft.clockAhead = it->get<double>();
    }
    if (const auto it = object.find("attempts"); it != object.end() && it->is_array()) {
        for (const ordered_json& one : *it) {
            auto sent = diagnosis::readCase(json::write(changes(one, "case")));
            if (!sent) {
                return tl::make_unexpected(sent.error());
            }
            DraftAttempt attempt;
            attempt.file = std::move(*sent);
            attempt.own = flag(one, "own");
            attempt.sent = flag(one, "sent");
            attempt.thumbprint = words(one, "thumbprint");
            if (const auto before = one.find("history_before"); before != one.end() && before->is_number_unsigned()) {
                attempt.historyBefore = before->get<std::size_t>();
            }
            if (const auto ahead = one.find("server_ahead"); ahead != one.end() && ahead->is_number()) {
                attempt.serverAhead = ahead->get<double>();
            }
            if (const auto kept = one.find("kept"); kept != one.end() && kept->is_number_unsigned()) {
                attempt.keptId = kept->get<std::int64_t>();
            }
            draft.attempts.push_back(std::move(attempt));
        }
        const auto shown = object.find("shown_attempt");
        const bool known = shown != object.end() && shown->is_number_integer();
        draft.shownAttempt =
            known ? std::clamp(shown->get<int>(), -1, static_cast<int>(draft.attempts.size()) - 1) : -1;
    }
    c.changes.headerChanges = changes(object, "header_changes");
    c.changes.claimChanges = changes(object, "claim_changes");
    if (object.contains("profile")) {
        auto opened = profiles::fromJson(changes(object, "profile"));
        if (!opened) {
            return tl::make_unexpected(opened.error());
        }
        draft.opened = std::move(*opened);
    }
    return draft;
}

} // namespace ad::ui
