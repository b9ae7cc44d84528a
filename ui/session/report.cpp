// The report that is safe to share: what was found, without key, token, signature or secret.
#include "session/session_private.h"

namespace ad::ui {

namespace {

/// One line of Markdown: nothing in it can begin a heading, a fence or a link.
QString line(const QString& words) {
    QString safe = shown(utf8(words), 400);
    return safe.replace(QLatin1Char('`'), QLatin1Char('\''));
}

QString code(const QString& words) { return QStringLiteral("`%1`").arg(line(words)); }

} // namespace

QString Session::report() const {
    const SessionView& v = m_view;
    if (!v.diagnosed) {
        return {};
    }
    QStringList out{QStringLiteral("## Assertion Doctor"), QString(),
                    QStringLiteral("**%1**").arg(line(v.diagnosis.summary))};
    if (!v.diagnosis.detail.isEmpty()) {
        out << QString() << line(v.diagnosis.detail);
    }
    out << QString();
    const auto fact = [&](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            out << QStringLiteral("- %1: %2").arg(name, code(value));
        }
    };
    fact(tr("Vendor"), v.vendorName);
    fact(tr("Environment"), v.environment);
    fact(tr("Server"), v.server);
    fact(tr("Client ID"), v.clientId);
    fact(tr("Key"), v.key.description);
    if (v.exchange.present) {
        fact(tr("Answer"),
             v.exchange.status > 0 ? QStringLiteral("HTTP %1").arg(v.exchange.status) : v.exchange.reason);
    }
    if (!v.assertion.rows.isEmpty()) {
        out << QString() << QStringLiteral("### ") + tr("Assertion, without its signature") << QString();
        for (const ClaimRow& row : v.assertion.rows) {
            fact((row.inHeader ? tr("header") : tr("claim")) + QLatin1Char(' ') + line(row.name), row.value);
        }
    }
    if (!v.diagnosis.causes.empty()) {
        out << QString() << QStringLiteral("### ") + tr("Likely causes") << QString();
        int number = 1;
        for (const auto& cause : v.diagnosis.causes) {
            out << QStringLiteral("%1. %2 (%3)")
                       .arg(number++)
                       .arg(line(cause.title), text(diagnosis::likelihoodName(cause.likelihood))
                                                   .replace(QLatin1Char('_'), QLatin1Char(' ')));
            for (const QString& because : cause.because) {
                out << QStringLiteral("   - %1").arg(line(because));
            }
        }
    }
    out << QString() << QStringLiteral("### ") + tr("Checklist") << QString();
    int passed = 0;
    for (const auto& finding : v.diagnosis.findings) {
        if (finding.verdict == diagnosis::Verdict::Pass) {
            ++passed;
        } else if (finding.verdict != diagnosis::Verdict::NotApplicable) {
            out << QStringLiteral("- %1: %2 (%3)")
                       .arg(text(diagnosis::verdictName(finding.verdict)), line(finding.message), text(finding.check));
        }
    }
    out << QStringLiteral("- ") + (passed == 1 ? tr("1 check passed") : tr("%n checks passed", nullptr, passed))
        << QString();
    return out.join(QLatin1Char('\n'));
}

} // namespace ad::ui
