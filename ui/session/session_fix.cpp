// Session, the second half of editing: what the tool can put right by itself, comparing, and the request as a program.
#include "attempt/attempt.h"
#include "base/json.h"
#include "jose/jws.h"
#include "session/client_note.h"
#include "session/compare_work.h"
#include "session/session_private.h"
#include "smart/discovery.h"

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
        return !clientNote(text(d->file.clientId), {}, {}).cleaned.isEmpty();
    }
    // A request can be put right around the assertion that it carries; a token only by signing it anew.
    if (finding.at->in == "request") {
        return m_view.canSend ||
               (d->keepAssertion && !m_view.assertion.compact.isEmpty() && !m_view.tokenEndpoint.isEmpty());
    }
    return m_view.canSend;
}

void Session::fix(const diagnosis::Finding& finding) {
    if (!finding.at || m_view.sending) {
        return;
    }
    Private::PendingFix pending;
    pending.isRow = isRow(finding);
    pending.inHeader = finding.at->in == "header";
    pending.name = memberOf(*finding.at);
    pending.view.name = pending.name;
    pending.view.inHeader = pending.inHeader;
    pending.view.inRequest = !pending.isRow;
    pending.view.before = finding.observed;
    pending.view.after = finding.expected;
    if (pending.isRow) {
        pending.view.before.clear();
        for (const ClaimRow& row : std::as_const(m_view.assertion.rows)) {
            if (row.inHeader == pending.inHeader && row.name == pending.name) {
                pending.view.before = row.value;
            }
        }
    }
    keepForUndo(pending.name.isEmpty() ? tr("Fix") : pending.name);
    if (finding.check == "client-id-clean") {
        d->file.clientId = utf8(clientNote(text(d->file.clientId), {}, {}).cleaned);
    } else if (finding.at->in == "request") {
        fixRequest(finding);
    }
    if (pending.isRow) {
        (pending.inHeader ? d->headerChanges : d->claimChanges).erase(utf8(pending.name));
    }
    if (m_view.canSend) {
        d->signAnew();
    }
    d->fix = pending;
    update(Changed::Everything);
}

void Session::takeBackFix() {
    if (m_view.fixed && d->edits.canUndo()) {
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
    if (!d->fix) {
        return;
    }
    FixView view = d->fix->view;
    if (d->fix->isRow) {
        view.after.clear();
        for (const ClaimRow& row : std::as_const(m_view.assertion.rows)) {
            if (row.inHeader == d->fix->inHeader && row.name == d->fix->name) {
                view.after = row.value;
            }
        }
    }
    d->fix.reset();
    m_view.fixed = view;
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
