#include "session/assertion_rows.h"
#include "base/base64.h"
#include "diagnosis/facts.h"
#include "jose/jws.h"
#include "session/tr.h"
#include "widgets/differing.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace ad::ui {

namespace {

QString valueText(const json::Value& value) {
    return value.isString() ? text(value.text)
                            : text(json::writeCompact(json::toWritable(value, json::Numbers::AsWritten)));
}

/// Characters where `value` leaves `expected`: what is between the common beginning and the common end.
void markDifference(ClaimRow& row, const QString& expected) {
    if (row.value == expected || expected.isEmpty()) {
        return;
    }
    const Differing part = differing(row.value, expected);
    row.wrongStart = part.start;
    row.wrongLength = part.length;
    if (row.wrongLength == 0 && row.wrongStart < row.value.size()) {
        row.wrongLength = 1; // something is missing there
    }
}

/// More members than that are no assertion that a person reads row by row; the JSON shows them all.
constexpr int rowLimit = 60;

int weight(diagnosis::Verdict verdict) {
    switch (verdict) {
    case diagnosis::Verdict::Fail:
        return 4;
    case diagnosis::Verdict::Warn:
        return 3;
    case diagnosis::Verdict::Pass:
        return 2;
    case diagnosis::Verdict::Unknown:
        return 1;
    case diagnosis::Verdict::NotApplicable:
        break;
    }
    return 0;
}

/// Where a member stands in the decoded JSON and in the encoded token, in characters.
void placeRow(ClaimRow& row, const json::Member& member, const std::string& document, const jose::Jws& jws,
              std::size_t part) {
    const std::size_t from = member.nameOffset;
    const std::size_t to = member.value.offset + member.value.length;
    row.jsonStart = static_cast<int>(text(std::string_view(document).substr(0, from)).size());
    row.jsonLength = static_cast<int>(text(std::string_view(document).substr(from, to - from)).size());
    // Only where the token was written as it is read; three bytes are four characters.
    if (jws.source == jws.compact && part < jws.parts.size()) {
        row.encodedStart = static_cast<int>(jws.parts[part].offset + from * 4 / 3);
        const std::size_t end = std::min(jws.parts[part].length, (to * 4 + 2) / 3);
        row.encodedLength = static_cast<int>(jws.parts[part].offset + end) - row.encodedStart;
    }
}

/// Of a member that comes twice the second stands below the first, and does not say the same once more.
void putBesideItsTwin(QList<ClaimRow>& rows, ClaimRow& row) {
    const auto isTwin = [&](const ClaimRow& one) { return one.inHeader == row.inHeader && one.name == row.name; };
    const auto last = std::find_if(rows.crbegin(), rows.crend(), isTwin);
    if (last == rows.crend()) {
        rows.append(row);
        return;
    }
    row.number = last->number + 1;
    if (row.meaning == last->meaning || last->number > 0) {
        row.meaning = row.value == last->value ? SessionTr::tr("%1 once more, with the same value").arg(row.name)
                                               : SessionTr::tr("%1 once more, with another value").arg(row.name);
        row.moment.reset();
    }
    rows.insert(rows.size() - std::distance(rows.crbegin(), last), row);
}

void addRows(AssertionView& view, const CaseInputs& inputs, const jose::Jws& jws, const CaseResult& result) {
    const diagnosis::Diagnosis& diagnosis = result.diagnosis;
    const auto add = [&](bool header, const std::optional<json::Document>& document) {
        if (!document || !document->root.isObject()) {
            return;
        }
        const auto& changes = header ? inputs.headerChanges : inputs.claimChanges;
        int count = 0;
        for (const json::Member& member : document->root.members) {
            if (++count > rowLimit) {
                ++view.rowsLeftOut;
                continue;
            }
            ClaimRow row;
            row.inHeader = header;
            row.name = text(member.name);
            row.value = valueText(member.value);
            row.changed = changes.contains(member.name);
            row.meaning = meaningOf(header, member.name, member.value, result.vendorName, inputs.now,
                                    inputs.kept ? std::optional(inputs.present) : std::nullopt);
            row.moment = momentTold(header, member.name, member.value);
            placeRow(row, member, header ? jws.headerJson : jws.payloadJson, jws, header ? 0 : 1);
            const diagnosis::Finding* worst = nullptr;
            for (const auto& finding : diagnosis.findings) {
                const bool here = finding.at && finding.at->in == (header ? "header" : "claims") &&
                                  (finding.at->pointer == "/" + member.name || finding.at->pointer == member.name);
                if (here && (worst == nullptr || weight(finding.verdict) > weight(worst->verdict))) {
                    worst = &finding;
                }
            }
            // Of an iat that is right its check says nothing of a place.
            if (worst == nullptr && !header && member.name == "iat") {
                const auto recent = std::find_if(diagnosis.findings.begin(), diagnosis.findings.end(),
                                                 [](const auto& finding) { return finding.check == "iat-not-old"; });
                worst = recent != diagnosis.findings.end() && recent->verdict == diagnosis::Verdict::Pass ? &*recent
                                                                                                          : nullptr;
            }
            if (worst != nullptr) {
                row.mark = markOf(worst->verdict);
                row.check = text(worst->check);
                row.fixable = worst->fixable && inputs.key.has_value();
                if (worst->verdict == diagnosis::Verdict::Fail || worst->verdict == diagnosis::Verdict::Warn) {
                    row.meaning = worst->message;
                    row.moment.reset();
                }
                if (worst->verdict == diagnosis::Verdict::Fail && member.name == "aud") {
                    markDifference(row, result.tokenEndpoint);
                } else if (worst->verdict == diagnosis::Verdict::Fail) {
                    row.wrongLength = static_cast<int>(row.value.size());
                }
            }
            putBesideItsTwin(view.rows, row);
        }
    };
    add(true, jws.header);
    add(false, jws.payload);
    // A row for what is demanded and absent: it can be filled in or fixed where it is missed.
    for (const auto& finding : diagnosis.findings) {
        if (!finding.at || finding.verdict != diagnosis::Verdict::Fail || !finding.at->pointer.starts_with('/')) {
            continue;
        }
        const bool header = finding.at->in == "header";
        const std::string name = finding.at->pointer.substr(1);
        if ((header || finding.at->in == "claims") && name.find('/') == std::string::npos &&
            (header ? jws.parameter(name) : jws.claim(name)) == nullptr && jws.readable()) {
            ClaimRow row;
            row.inHeader = header;
            row.name = text(name);
            row.mark = Mark::Fail;
            row.meaning = finding.message;
            row.check = text(finding.check);
            row.fixable = finding.fixable && inputs.key.has_value();
            const bool known = std::any_of(view.rows.begin(), view.rows.end(), [&](const ClaimRow& r) {
                return r.inHeader == header && r.name == row.name;
            });
            if (!known) {
                view.rows.append(row);
            }
        }
    }
}

bool isProblem(const diagnosis::Finding& finding) {
    return finding.verdict == diagnosis::Verdict::Fail || finding.verdict == diagnosis::Verdict::Warn;
}

/// What the rows do not tell. A second warning of a member that has a row stays with the checklist.
void addFaults(AssertionView& view, const diagnosis::Diagnosis& diagnosis) {
    for (const auto& finding : diagnosis.findings) {
        const bool whole = finding.at && finding.at->in == "assertion";
        const bool member = finding.at && (finding.at->in == "header" || finding.at->in == "claims");
        if (!isProblem(finding) || !(whole || (member && finding.verdict == diagnosis::Verdict::Fail))) {
            continue;
        }
        const QString check = text(finding.check);
        const bool inRow =
            std::any_of(view.rows.begin(), view.rows.end(), [&](const ClaimRow& row) { return row.check == check; });
        if (!inRow) {
            view.faults.append({markOf(finding.verdict), finding.message, check});
        }
    }
}

/// The registered key decides; the own one only where nothing is registered to check it with.
AssertionView::Signature signatureOf(const diagnosis::Diagnosis& diagnosis) {
    for (const char* check : {"signature-fits-registered-key", "signature-fits-own-key"}) {
        for (const auto& finding : diagnosis.findings) {
            if (finding.check != check) {
                continue;
            }
            // Where the header is what is wrong, it names another key than the one that verifies.
            const bool misnamed = isProblem(finding) && finding.at && finding.at->in == "header";
            if (misnamed || finding.verdict == diagnosis::Verdict::Pass) {
                return AssertionView::Signature::Verifies;
            }
            if (isProblem(finding)) {
                return AssertionView::Signature::DoesNotVerify;
            }
        }
    }
    return AssertionView::Signature::NotChecked;
}

Lifetime lifeOf(const jose::Jws& jws, const vendors::Vendor& vendor, const CaseInputs& inputs,
                const CaseResult& result) {
    Lifetime life;
    const auto& findings = result.diagnosis.findings;
    life.tooFar = std::any_of(findings.begin(), findings.end(), [](const diagnosis::Finding& finding) {
        return finding.verdict == diagnosis::Verdict::Fail &&
               (finding.check == "exp-within-limit" || finding.check == "lifetime-span");
    });
    const auto moment = [&](std::string_view name) -> std::optional<std::int64_t> {
        const json::Value* value = jws.claim(name);
        if (value == nullptr || !value->isNumber()) {
            return std::nullopt;
        }
        const auto number = value->number();
        // What is no moment of this age (milliseconds, small numbers) is a finding, and would tear the picture apart.
        if (!number || *number < 1e9 || *number > 1e11) {
            return std::nullopt;
        }
        return static_cast<std::int64_t>(*number);
    };
    life.madeAt = moment("iat");
    life.notBefore = moment("nbf");
    life.expiresAt = moment("exp");
    const auto from = life.madeAt ? life.madeAt : life.notBefore;
    if (vendor.maxLifetime) {
        // Where the token does not say when it was made, the limit goes on with the clock.
        if (from) {
            // A server whose clock is behind counts from its own now; one that is ahead may measure the span itself.
            const double ahead = std::abs(inputs.serverAhead.value_or(0)) < clocksAgreeWithin
                                     ? 0
                                     : std::min(0.0, inputs.serverAhead.value_or(0));
            life.limit = *from + *vendor.maxLifetime + std::llround(ahead);
        } else {
            life.limitAhead = *vendor.maxLifetime;
        }
        // What a server allows that is not known is not known either: these are the rules of SMART.
        //: %1 is a vendor: "Epic's limit".
        life.limitName =
            SessionTr::tr("%1’s limit").arg(vendor.id == "generic" ? QStringLiteral("SMART") : result.vendorName);
    }
    life.serverAhead = inputs.serverAhead;
    return life;
}

QString subtitleOf(const CaseInputs& inputs, const jose::Jws& jws) {
    if (inputs.ownAssertion || !inputs.keepAssertion) {
        const QString description = inputs.key ? inputs.key->first().key.description() : QString();
        return SessionTr::tr("Signed with %1 · %2 · %3 · new jti for every request")
            .arg(inputs.keyName, description, text(jws.alg()));
    }
    return jws.alg().empty() ? SessionTr::tr("As it was given")
                             : SessionTr::tr("As it was given · %1").arg(text(shown(jws.alg(), 20).toStdString()));
}

} // namespace

void layAssertion(AssertionView& view, const CaseInputs& inputs, const jose::Jws& jws, const vendors::Vendor& vendor,
                  const CaseResult& result) {
    view.compact = text(jws.source);
    view.headerJson = text(jws.headerJson);
    view.claimsJson = text(jws.payloadJson);
    view.signatureBytes = static_cast<int>(jws.signature.size());
    addRows(view, inputs, jws, result);
    addFaults(view, result.diagnosis);
    view.signature = signatureOf(result.diagnosis);
    // What is kept of an attempt, or stands in a report, holds no signature: that is no flaw of what was sent.
    const bool kept = jws.source.find("[signature removed]") != std::string::npos;
    for (const auto& problem : jws.problems) {
        const auto& rows = view.rows;
        const bool told =
            std::any_of(view.faults.begin(), view.faults.end(),
                        [&](const AssertionFault& fault) { return fault.message == problem.detail; }) ||
            std::any_of(rows.begin(), rows.end(), [&](const ClaimRow& row) { return row.meaning == problem.detail; });
        if (!told && !(kept && problem.part == jose::Part::Signature)) {
            view.flaws.append(problem.detail);
        }
    }
    view.life = lifeOf(jws, vendor, inputs, result);
    if (vendor.maxLifetime) {
        const QString most = diagnosis::duration(*vendor.maxLifetime);
        view.lifeNote = vendor.id == "generic"
                            ? SessionTr::tr("SMART allows at most %1 ahead").arg(most)
                            : SessionTr::tr("%1 accepts at most %2 ahead").arg(result.vendorName, most);
    }
    view.subtitle = subtitleOf(inputs, jws);
}

void layTold(AssertionView& view, const CaseInputs& inputs, const intake::Described& told,
             const vendors::Vendor& vendor, const CaseResult& result) {
    nlohmann::ordered_json header = told.header;
    nlohmann::ordered_json claims = told.claims;
    std::map<std::string, QString> meanings;
    for (auto& [name, value] : claims.items()) {
        const auto after = value.is_object() ? value.find("after") : value.end();
        if (after == value.end() || !after->is_number_integer()) {
            continue;
        }
        const auto seconds = after->get<std::int64_t>();
        //: A moment that a program works out. %1 is a length of time: "10 min".
        const QString moment = seconds == 0  ? SessionTr::tr("now")
                               : seconds > 0 ? SessionTr::tr("now + %1").arg(diagnosis::duration(seconds))
                                             : SessionTr::tr("now − %1").arg(diagnosis::duration(-seconds));
        value = utf8(moment);
        meanings["/claims/" + name] = SessionTr::tr("worked out when it is signed");
    }
    for (const std::string& place : told.open) {
        const auto end = place.find('/', 1);
        if (end == std::string::npos) {
            continue;
        }
        auto& part = place.substr(1, end - 1) == "header" ? header : claims;
        part[place.substr(end + 1)] = utf8(SessionTr::tr("(not told)"));
        meanings[place] = SessionTr::tr("set, but its value is not told");
    }
    const jose::Jws jws = jose::readJws(base64::encodeUrl(json::writeCompact(header)) + '.' +
                                        base64::encodeUrl(json::writeCompact(claims)) + '.');
    view.headerJson = text(jws.headerJson);
    view.claimsJson = text(jws.payloadJson);
    addRows(view, inputs, jws, result);
    for (ClaimRow& row : view.rows) {
        row.encodedStart = row.encodedLength = 0;
        const auto own = meanings.find((row.inHeader ? "/header/" : "/claims/") + utf8(row.name));
        if (own != meanings.end() && row.mark != Mark::Fail && row.mark != Mark::Warn) {
            row.meaning = own->second;
        }
    }
    addFaults(view, result.diagnosis);
    view.life = lifeOf(jws, vendor, inputs, result);
    view.subtitle = SessionTr::tr("As it is told: there is no token");
}

} // namespace ad::ui
