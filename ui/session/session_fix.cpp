// Session, the second half of editing: what the tool can put right by itself, comparing, and the request as a program.
#include "attempt/attempt.h"
#include "base/json.h"
#include "jose/jws.h"
#include "session/client_note.h"
#include "session/compare_work.h"
#include "session/session_private.h"
#include "smart/discovery.h"

#include <QLocale>
#include <cmath>
#include <utility>

namespace ad::ui {

namespace {

QString memberOf(const diagnosis::At& at) {
    QString name = text(at.pointer);
    if (name.startsWith(QLatin1Char('/'))) {
        name.remove(0, 1);
    }
    name = name.section(QLatin1Char('/'), 0, 0);
    return name.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

bool isTime(const QString& claim) {
    return claim == QLatin1String("exp") || claim == QLatin1String("iat") || claim == QLatin1String("nbf");
}

bool isRow(const diagnosis::Finding& finding) {
    return finding.at && (finding.at->in == "header" || finding.at->in == "claims");
}

/// The scopes that a server can read; one that every server knows when none is left.
std::string usableScope(const std::string& scope) {
    const auto problems = smart::checkScopes(scope);
    QStringList kept;
    const auto all = text(scope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& one : all) {
        const bool bad =
            std::any_of(problems.begin(), problems.end(), [&](const auto& p) { return text(p.scope) == one; });
        if (!bad) {
            kept.append(one);
        }
    }
    return kept.isEmpty() ? std::string("system/Patient.rs") : utf8(kept.join(QLatin1Char(' ')));
}

/// Times that are right by this machine's clock would be refused again where the server's is known to be another.
void goByServersClock(Session::Private& d, const std::string& endpoint) {
    constexpr double alike = 2; ///< seconds: what the way of an answer makes of two clocks that agree
    if (d.serverAhead && d.aheadAt == endpoint && std::abs(*d.serverAhead) >= alike) {
        d.clock = ServerClock{endpoint, *d.serverAhead};
    }
}

} // namespace

void Session::fix(bool inHeader, const QString& name) {
    diagnosis::Finding finding;
    finding.at = diagnosis::At{inHeader ? "header" : "claims", "/" + utf8(name), {}, {}, {}, {}};
    finding.fixable = true;
    fix(finding);
}

bool Session::canFix(const diagnosis::Finding& finding) const {
    if (!finding.fixable || !finding.at) {
        return false;
    }
    if (finding.check == "client-id-clean") {
        // The client ID of a token that cannot be signed anew stays what it is, whatever the field holds.
        const auto clean = [](const QString& id) { return clientNote(id, {}, {}).cleaned; };
        if (d->file.clientId.empty() || !clean(text(d->file.clientId)).isEmpty()) {
            return !clean(text(d->file.clientId)).isEmpty() &&
                   (m_view.canSend || clean(valueOf(false, memberOf(*finding.at))).isEmpty());
        }
        // The ID is clean: the claim alone is written otherwise.
    }
    // A request can be put right around the assertion that it carries; a token only by signing it anew.
    if (finding.at->in == "request") {
        return m_view.canSend ||
               (d->keepAssertion && !m_view.assertion.compact.isEmpty() && !m_view.tokenEndpoint.isEmpty());
    }
    return m_view.canSend;
}

/// As the row of a header parameter or claim shows it; empty: there is none.
QString Session::valueOf(bool inHeader, const QString& name) const {
    const auto& rows = m_view.assertion.rows;
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [&](const ClaimRow& row) { return row.inHeader == inHeader && row.name == name; });
    return it != rows.end() ? it->value : QString();
}

void Session::fix(const std::vector<diagnosis::Finding>& findings) {
    FixView parts;
    QStringList names;
    for (const diagnosis::Finding& finding : findings) {
        if (!finding.at) {
            continue;
        }
        const QString name = memberOf(*finding.at);
        const bool row = isRow(finding);
        const bool inHeader = finding.at->in == "header";
        // Two findings may speak of one member: it is written anew once.
        if (row && std::any_of(parts.begin(), parts.end(), [&](const FixedPart& part) {
                return !part.inRequest && part.inHeader == inHeader && part.name == name;
            })) {
            continue;
        }
        parts.append({name, row ? valueOf(inHeader, name) : finding.observed, finding.expected, inHeader, !row});
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    if (parts.isEmpty() || m_view.sending) {
        return;
    }
    withdrawProbes();
    keepForUndo(names.isEmpty() ? tr("Fix") : QLocale().createSeparatedList(names));
    for (const diagnosis::Finding& finding : findings) {
        const QString cleaned =
            finding.check == "client-id-clean" ? clientNote(text(d->file.clientId), {}, {}).cleaned : QString();
        if (!cleaned.isEmpty()) {
            d->file.clientId = utf8(cleaned);
        } else if (finding.at && finding.at->in == "request") {
            fixRequest(finding);
        }
        if (isRow(finding) && finding.at->in == "claims" && isTime(memberOf(*finding.at))) {
            goByServersClock(*d, credentials().tokenEndpoint);
        }
        if (isRow(finding)) {
            (finding.at->in == "header" ? d->headerChanges : d->claimChanges).erase(utf8(memberOf(*finding.at)));
        }
    }
    if (m_view.canSend) {
        d->signAnew();
    }
    d->fix = parts;
    update(Changed::Everything);
}

void Session::takeBackFix() {
    if (!m_view.fixed.isEmpty() && d->edits.canUndo()) {
        d->edits.undo();
    }
}

void Session::fixRequest(const diagnosis::Finding& finding) {
    diagnosis::CaseFile& file = d->file;
    if (finding.at->pointer == "scope") {
        file.scope = usableScope(file.scope);
    }
    if (!m_view.canSend) {
        // The assertion stays what it is; only what is round it is written as it should be.
        attempt::Credentials own = credentials();
        own.tokenEndpoint = utf8(m_view.tokenEndpoint);
        own.scope = file.scope;
        const std::string assertion = utf8(m_view.assertion.compact);
        if (own.clientId.empty()) {
            const jose::Jws jws = jose::readJws(assertion);
            if (const json::Value* sub = jws.claim("sub"); sub != nullptr && sub->isString()) {
                own.clientId = sub->text;
            }
        }
        const auto request = attempt::requestFor(own, assertion);
        auto headers = nlohmann::ordered_json::object();
        for (const auto& [name, value] : request.headers) {
            headers[name] = value;
        }
        file.request = nlohmann::ordered_json{
            {"method", request.method}, {"url", request.url}, {"headers", headers}, {"body", request.body}};
        file.response.reset();
        m_view.exchange = ExchangeView{};
    }
}

/// After a fix: what the new token holds in the place of what was wrong.
void Session::showFix() {
    if (d->fix.isEmpty()) {
        return;
    }
    m_view.fixed = std::exchange(d->fix, {});
    for (FixedPart& part : m_view.fixed) {
        if (!part.inRequest) {
            part.after = valueOf(part.inHeader, part.name);
            if (!part.inHeader && isTime(part.name) && d->clockAhead(credentials().tokenEndpoint) != 0) {
                //: %1 is a time, as a number: it goes by the clock of the server, which is not the one of this machine.
                part.after = tr("%1, by the server’s clock").arg(part.after);
            }
        }
    }
}

// Comparing, and taking away

void Session::compare(const QString& pasted) {
    d->compared = pasted;
    if (pasted.trimmed().isEmpty()) {
        ++d->compareRun;
        m_view.comparison = ComparisonView{};
        Q_EMIT comparisonChanged();
        return;
    }
    compareAgain();
}

const QString& Session::compared() const { return d->compared; }

void Session::compareAgain() {
    if (d->compared.trimmed().isEmpty()) {
        return;
    }
    const quint64 run = ++d->compareRun;
    m_view.comparison.busy = true;
    const auto lay = [inputs = inputsOf(*d, m_view.key.name), pasted = utf8(d->compared)] {
        return std::make_shared<ComparisonView>(compareWork(inputs, pasted, systemRandom));
    };
    offThread(lay, [this, run](const std::shared_ptr<ComparisonView>& view) {
        if (run == d->compareRun) {
            m_view.comparison = *view;
            Q_EMIT comparisonChanged();
        }
    });
}

void Session::readOwnToken(const QString& path) {
    offThread([path] { return std::make_shared<Expected<QString>>(ownTokenIn(path)); },
              [this](const std::shared_ptr<Expected<QString>>& token) { Q_EMIT ownTokenRead(*token); });
}

Expected<std::string> Session::program(exporting::Language language) const {
    exporting::CodeRequest request;
    request.tokenEndpoint = utf8(m_view.tokenEndpoint);
    request.scope = d->file.scope;
    const auto object = [](const QString& words) {
        const auto read = json::parse(utf8(words));
        return read && read->root.isObject() ? json::toWritable(read->root) : nlohmann::ordered_json::object();
    };
    request.header = object(m_view.assertion.headerJson);
    request.claims = object(m_view.assertion.claimsJson);
    return exporting::requestCode(language, request);
}

} // namespace ad::ui
