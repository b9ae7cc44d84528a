#include "export/report.h"

#include "base/json.h"
#include "base/time.h"
#include "diagnosis/facts.h"
#include "export/redact.h"
#include "smart/token_request.h"
#include <QCoreApplication>

namespace ad::exporting {
namespace {

using namespace ad::diagnosis;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::exporting)
};

/// Text for people within Markdown: marks are escaped, except within `code`.
QString escaped(const QString& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('`')) {
            const auto end = text.indexOf(QLatin1Char('`'), i + 1);
            if (end > i + 1) {
                out += text.mid(i, end - i + 1).replace(QLatin1Char('|'), QLatin1String("\\|"));
                i = end;
                continue;
            }
        }
        if (QStringLiteral("\\`*_[]<>|#~!&").contains(c))
            out += QLatin1Char('\\');
        out += c == QLatin1Char('\n') ? QChar(QLatin1Char(' ')) : c;
    }
    return out;
}

QString likelihoodText(Likelihood likelihood) {
    switch (likelihood) {
    case Likelihood::Certain:
        return Tr::tr("certain");
    case Likelihood::VeryLikely:
        return Tr::tr("very likely");
    case Likelihood::Likely:
        return Tr::tr("likely");
    case Likelihood::Possible:
        return Tr::tr("possible");
    case Likelihood::Unlikely:
        return Tr::tr("unlikely");
    }
    return {};
}

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return Tr::tr("passed");
    case Verdict::Fail:
        return Tr::tr("problem");
    case Verdict::Warn:
        return Tr::tr("warning");
    case Verdict::Unknown:
        return Tr::tr("not known");
    case Verdict::NotApplicable:
        return Tr::tr("does not apply");
    }
    return {};
}

class Report {
  public:
    Report(const CaseFile& file, const Diagnosis& diagnosis, std::int64_t now)
        : m_file(file), m_diagnosis(diagnosis), m_redactor(file), m_facts(deriveFacts(file, now)) {}

    std::string run() {
        heading(1, Tr::tr("Token request: report"));
        paragraph(QStringLiteral("**%1**").arg(prose(m_diagnosis.summary)));
        if (!m_diagnosis.detail.isEmpty())
            paragraph(prose(m_diagnosis.detail));
        facts();
        causes();
        assertion();
        request();
        response();
        checks();
        heading(2, Tr::tr("What was left out"));
        paragraph(Tr::tr(
            "Private keys, signatures of tokens, access tokens, secrets and passphrases are not in this report."));
        return std::move(m_out);
    }

  private:
    void line(const QString& text) {
        m_out += utf8(text);
        m_out += '\n';
    }
    void paragraph(const QString& text) {
        line(text);
        m_out += '\n';
    }
    void heading(int level, const QString& text) {
        paragraph(QString(level, QLatin1Char('#')) + QLatin1Char(' ') + text);
    }
    /// Our sentences, which may quote what came from outside.
    [[nodiscard]] QString prose(const QString& sentence) const {
        return escaped(shown(m_redactor.text(utf8(sentence)), 0));
    }
    /// A value from outside, within a line.
    [[nodiscard]] QString value(std::string_view untrusted) const {
        return escaped(shown(m_redactor.text(untrusted), 400));
    }
    /// A text from outside, as a block that nothing in it can end.
    void block(std::string_view untrusted, const char* language = "") {
        const std::string clean = m_redactor.text(untrusted);
        std::size_t longest = 0, run = 0;
        for (const char c : clean) {
            run = c == '`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
        m_out += fence + language + '\n';
        std::string printable;
        for (const char c : clean) {
            const auto u = static_cast<unsigned char>(c);
            if (c == '\r')
                continue;
            if ((u < 0x20 && c != '\n' && c != '\t') || u == 0x7F)
                printable += '?';
            else
                printable += c;
        }
        m_out += printable;
        if (!printable.ends_with('\n'))
            m_out += '\n';
        m_out += fence + "\n\n";
    }
    void row(const QString& name, const QString& text) {
        if (!text.isEmpty())
            line(QStringLiteral("| %1 | %2 |").arg(name, text));
    }
    void rowOf(const QString& name, std::string_view untrusted) { row(name, value(untrusted)); }
    void rowOf(const QString& name, const std::optional<std::int64_t>& time) {
        if (time)
            row(name, value(formatRfc3339(*time)));
    }

    void facts() {
        heading(2, Tr::tr("The case"));
        line(QStringLiteral("| | |"));
        line(QStringLiteral("| --- | --- |"));
        rowOf(Tr::tr("Server"), m_facts.vendor ? m_facts.vendor->name : std::string());
        rowOf(Tr::tr("Environment"), m_facts.environment);
        rowOf(Tr::tr("FHIR base"), m_file.fhirBaseUrl);
        rowOf(Tr::tr("Token endpoint"), m_facts.tokenEndpoint);
        rowOf(Tr::tr("Client ID"), m_file.clientId);
        rowOf(Tr::tr("Scope"), m_file.scope);
        if (m_facts.signingKey) {
            row(Tr::tr("Key"), escaped(m_facts.signingKey->description()));
            rowOf(Tr::tr("Key thumbprint (SHA-256)"), m_facts.signingKey->thumbprint());
        }
        for (const auto& registered : m_facts.registered) {
            row(Tr::tr("Registered key"),
                escaped(registered.key.description()) +
                    (registered.kid.empty() ? QString() : QStringLiteral(", kid ") + value(registered.kid)));
            rowOf(Tr::tr("Its thumbprint (SHA-256)"), registered.key.thumbprint());
        }
        rowOf(Tr::tr("Key URL"), m_file.registered.jwksUrl);
        rowOf(Tr::tr("Key registered"), m_file.answers.keyRegisteredAt);
        rowOf(Tr::tr("App created"), m_file.answers.appCreatedAt);
        rowOf(Tr::tr("App marked ready"), m_file.answers.appMarkedReadyAt);
        rowOf(Tr::tr("App registered for"), m_file.answers.registeredEnvironment);
        rowOf(Tr::tr("App's audience"), m_file.answers.appAudience);
        if (m_file.answers.customerActivated)
            row(Tr::tr("Activated by the customer"), *m_file.answers.customerActivated ? Tr::tr("yes") : Tr::tr("no"));
        rowOf(Tr::tr("Registered way of authenticating"), m_file.answers.registeredAuthMethod);
        rowOf(Tr::tr("Evaluated"), std::optional(m_facts.now));
        m_out += '\n';
    }

    void causes() {
        if (m_diagnosis.causes.empty())
            return;
        heading(2, Tr::tr("Causes, the most likely first"));
        int rank = 0;
        for (const RankedCause& cause : m_diagnosis.causes) {
            if (cause.likelihood == Likelihood::Unlikely && rank >= 3)
                break;
            heading(
                3, QStringLiteral("%1. %2 (%3)").arg(++rank).arg(prose(cause.title), likelihoodText(cause.likelihood)));
            for (const QString& reason : cause.because)
                line(QStringLiteral("- ") + prose(reason));
            if (!cause.because.empty())
                m_out += '\n';
            if (!cause.fix.empty()) {
                paragraph(Tr::tr("What to do:"));
                int step = 0;
                for (const QString& fix : cause.fix)
                    line(QStringLiteral("%1. %2").arg(++step).arg(prose(fix)));
                m_out += '\n';
            }
            if (!cause.settle.text.isEmpty())
                paragraph(prose(cause.settle.text));
            for (const Reference& reference : cause.references)
                line(reference.url.isEmpty() ? QStringLiteral("- %1").arg(prose(reference.title))
                                             : QStringLiteral("- %1: <%2>").arg(prose(reference.title), reference.url));
            if (!cause.references.empty())
                m_out += '\n';
        }
    }

    void assertion() {
        if (!m_facts.assertionGiven)
            return;
        heading(2, Tr::tr("The assertion"));
        const auto pretty = [](const std::optional<json::Document>& document, const std::string& raw) {
            if (!document)
                return raw;
            std::string text = json::write(json::toWritable(document->root));
            return text;
        };
        if (m_facts.jws.headerJson.empty() && m_facts.jws.payloadJson.empty()) {
            paragraph(Tr::tr("It cannot be decoded, and is left out."));
            return;
        }
        block(pretty(m_facts.jws.header, m_facts.jws.headerJson), "json");
        block(pretty(m_facts.jws.payload, m_facts.jws.payloadJson), "json");
        if (m_facts.jws.readable())
            block(withoutSignature(m_facts.jws.compact));
    }

    void request() {
        if (!m_facts.request)
            return;
        heading(2, Tr::tr("The request"));
        block(smart::toHttpText(*m_facts.request), "http");
    }

    void response() {
        if (!m_file.response)
            return;
        const CaseResponse& r = *m_file.response;
        heading(2, Tr::tr("The answer"));
        if (r.receivedAt)
            paragraph(Tr::tr("Received %1.").arg(value(formatRfc3339(*r.receivedAt))));
        if (r.networkError)
            paragraph(Tr::tr("No answer (%1): %2").arg(value(r.networkError->kind), value(r.networkError->message)));
        if (r.status != 0 || r.body) {
            std::string text = r.status != 0 ? "HTTP " + std::to_string(r.status) + '\n' : std::string();
            for (const auto& [name, content] : r.headers)
                text.append(name).append(": ").append(content).append(1, '\n');
            text += '\n' + smart::redactTokens(r.body.value_or(std::string()));
            block(text, "http");
        }
        if (r.tls)
            for (const std::string& error : r.tls->errors)
                paragraph(Tr::tr("TLS: %1").arg(value(error)));
        for (const CaseRedirect& redirect : r.redirects)
            paragraph(Tr::tr("Redirect %1 to %2").arg(redirect.status).arg(value(redirect.location)));
    }

    void checks() {
        heading(2, Tr::tr("Checks"));
        line(QStringLiteral("| %1 | %2 | %3 | %4 | %5 |")
                 .arg(Tr::tr("Result"), Tr::tr("Check"), Tr::tr("What was found"), Tr::tr("Observed"),
                      Tr::tr("Expected")));
        line(QStringLiteral("| --- | --- | --- | --- | --- |"));
        for (const Finding& finding : m_diagnosis.findings) {
            if (finding.verdict == Verdict::NotApplicable)
                continue;
            line(QStringLiteral("| %1 | %2 | %3 | %4 | %5 |")
                     .arg(verdictText(finding.verdict), value(finding.check), prose(finding.message),
                          prose(finding.observed), prose(finding.expected)));
        }
        m_out += '\n';
    }

    const CaseFile& m_file;
    const Diagnosis& m_diagnosis;
    Redactor m_redactor;
    Facts m_facts;
    std::string m_out;
};

} // namespace

std::string markdownReport(const CaseFile& file, const Diagnosis& diagnosis, std::int64_t nowSeconds) {
    return Report(file, diagnosis, nowSeconds).run();
}

nlohmann::ordered_json jsonReport(const CaseFile& file, const Diagnosis& diagnosis) {
    const Redactor redactor(file);
    auto caseJson = toJson(file, WriteOptions{});
    if (file.assertion)
        caseJson["assertion"] = withoutSignature(*file.assertion);
    auto out = nlohmann::ordered_json::object();
    out["schema"] = reportSchema;
    out["case"] = redactor.json(caseJson);
    out["diagnosis"] = redactor.json(toJson(diagnosis));
    return out;
}

} // namespace ad::exporting
