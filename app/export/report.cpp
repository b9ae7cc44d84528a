#include "export/report.h"

#include "base/json.h"
#include "base/time.h"
#include "diagnosis/facts.h"
#include "diagnosis/words.h"
#include "export/redact.h"
#include "export/report_writer.h"
#include "export/tr.h"
#include "smart/token_request.h"

namespace ad::exporting {
namespace {

using namespace ad::diagnosis;

class Report {
  public:
    Report(const CaseFile& file, const Diagnosis& diagnosis, std::int64_t now, std::unique_ptr<ReportWriter> writer)
        : m_file(file), m_diagnosis(diagnosis), m_redactor(file), m_facts(deriveFacts(file, now)),
          m_writer(std::move(writer)) {}

    std::string run() {
        m_writer->heading(1, Tr::tr("Token request: report"));
        m_writer->paragraph(prose(m_diagnosis.summary), true);
        if (!m_diagnosis.detail.isEmpty())
            m_writer->paragraph(prose(m_diagnosis.detail));
        facts();
        causes();
        assertion();
        request();
        response();
        checks();
        m_writer->heading(2, Tr::tr("What was left out"));
        m_writer->paragraph(Tr::tr(
            "Private keys, signatures of tokens, access tokens, secrets and passphrases are not in this report."));
        return m_writer->take();
    }

  private:
    /// Our sentences, which may quote what came from outside.
    [[nodiscard]] QString prose(const QString& sentence) const { return shown(m_redactor.text(utf8(sentence)), 0); }
    /// A value from outside, within a line: no word of it is set as code.
    [[nodiscard]] QString value(std::string_view untrusted) const {
        return shown(m_redactor.text(untrusted), 400).replace(QLatin1Char('`'), QLatin1Char('\''));
    }
    void block(std::string_view untrusted, const char* language = "") {
        m_writer->block(m_redactor.text(untrusted), language);
    }
    void row(const QString& name, const QString& text) {
        if (!text.isEmpty())
            m_rows.push_back({name, text});
    }
    void rowOf(const QString& name, std::string_view untrusted) { row(name, value(untrusted)); }
    void rowOf(const QString& name, const std::optional<std::int64_t>& time) {
        if (time)
            row(name, value(formatRfc3339(*time)));
    }

    void facts() {
        m_writer->heading(2, Tr::tr("The case"));
        rowOf(Tr::tr("Server"), m_facts.vendor ? m_facts.vendor->name : std::string());
        rowOf(Tr::tr("Environment"), m_facts.environment);
        rowOf(Tr::tr("FHIR base"), m_file.fhirBaseUrl);
        rowOf(Tr::tr("Token endpoint"), m_facts.tokenEndpoint);
        rowOf(Tr::tr("Client ID"), m_file.clientId);
        rowOf(Tr::tr("Scope"), m_file.scope);
        if (m_facts.signingKey) {
            row(Tr::tr("Key"), m_facts.signingKey->description());
            rowOf(Tr::tr("Key thumbprint (SHA-256)"), m_facts.signingKey->thumbprint());
        }
        for (const auto& registered : m_facts.registered) {
            row(Tr::tr("Registered key"),
                registered.key.description() +
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
        rowOf(Tr::tr("Which key is registered"), m_file.answers.registeredKey);
        rowOf(Tr::tr("How the key is registered"), m_file.answers.keyRegistration);
        rowOf(Tr::tr("Evaluated"), std::optional(m_facts.now));
        m_writer->table({}, m_rows);
    }

    void causes() {
        if (m_diagnosis.causes.empty())
            return;
        m_writer->heading(2, Tr::tr("Causes, the most likely first"));
        int rank = 0;
        for (const RankedCause& cause : m_diagnosis.causes) {
            if (cause.likelihood == Likelihood::Unlikely && rank >= 3)
                break;
            m_writer->heading(3,
                              QStringLiteral("%1. %2 (%3)").arg(++rank).arg(prose(cause.title), likelihoodText(cause)));
            m_writer->list(proses(cause.because));
            if (!cause.fix.empty()) {
                m_writer->paragraph(Tr::tr("What to do:"));
                m_writer->list(proses(cause.fix), true);
            }
            if (!cause.settle.text.isEmpty())
                m_writer->paragraph(prose(cause.settle.text));
            std::vector<std::pair<QString, QString>> sources;
            for (const Reference& reference : cause.references)
                sources.emplace_back(prose(reference.title), reference.url);
            m_writer->references(sources);
        }
    }
    [[nodiscard]] std::vector<QString> proses(const std::vector<QString>& sentences) const {
        std::vector<QString> out;
        out.reserve(sentences.size());
        for (const QString& sentence : sentences)
            out.push_back(prose(sentence));
        return out;
    }

    void assertion() {
        if (!m_facts.assertionGiven)
            return;
        m_writer->heading(2, Tr::tr("The assertion"));
        const auto pretty = [](const std::optional<json::Document>& document, const std::string& raw) {
            if (!document)
                return raw;
            std::string text = json::write(json::toWritable(document->root, json::Numbers::AsWritten));
            return text;
        };
        if (m_facts.jws.headerJson.empty() && m_facts.jws.payloadJson.empty()) {
            m_writer->paragraph(Tr::tr("It cannot be decoded, and is left out."));
            return;
        }
        block(pretty(m_facts.jws.header, m_facts.jws.headerJson), "json");
        block(pretty(m_facts.jws.payload, m_facts.jws.payloadJson), "json");
        // The request carries it, where there is one.
        if (m_facts.jws.readable() && !m_facts.request)
            block(withoutSignature(m_facts.jws.compact));
    }

    void request() {
        if (!m_facts.request)
            return;
        m_writer->heading(2, Tr::tr("The request"));
        block(smart::toHttpText(*m_facts.request), "http");
    }

    void response() {
        if (!m_file.response)
            return;
        const CaseResponse& r = *m_file.response;
        m_writer->heading(2, Tr::tr("The answer"));
        if (r.receivedAt)
            m_writer->paragraph(Tr::tr("Received %1.").arg(value(formatRfc3339(*r.receivedAt))));
        if (r.networkError)
            m_writer->paragraph(
                Tr::tr("No answer (%1): %2").arg(value(r.networkError->kind), value(r.networkError->message)));
        if (r.status != 0 || r.body) {
            std::string text = r.status != 0 ? "HTTP " + std::to_string(r.status) + '\n' : std::string();
            for (const auto& [name, content] : r.headers)
                text.append(name).append(": ").append(content).append(1, '\n');
            text += '\n' + smart::redactTokens(r.body.value_or(std::string()));
            block(text, "http");
        }
        if (r.tls)
            for (const std::string& error : r.tls->errors)
                m_writer->paragraph(Tr::tr("TLS: %1").arg(value(error)));
        for (const CaseRedirect& redirect : r.redirects)
            m_writer->paragraph(Tr::tr("Redirect %1 to %2").arg(redirect.status).arg(value(redirect.location)));
    }

    void checks() {
        m_writer->heading(2, Tr::tr("Checks"));
        std::vector<std::vector<QString>> rows;
        QStringList passed;
        for (const Finding& finding : m_diagnosis.findings)
            if (finding.verdict == Verdict::Pass)
                passed << value(finding.check); // what is right needs one line of all, not one of each
            else if (finding.verdict != Verdict::NotApplicable)
                rows.push_back({verdictText(finding.verdict), value(finding.check), prose(finding.message),
                                prose(finding.observed), prose(finding.expected)});
        m_writer->table(
            {Tr::tr("Result"), Tr::tr("Check"), Tr::tr("What was found"), Tr::tr("Observed"), Tr::tr("Expected")},
            rows);
        if (!passed.isEmpty())
            m_writer->paragraph(Tr::tr("Passed (%1): %2").arg(passed.size()).arg(passed.join(QLatin1String(", "))));
    }

    const CaseFile& m_file;
    const Diagnosis& m_diagnosis;
    Redactor m_redactor;
    Facts m_facts;
    std::unique_ptr<ReportWriter> m_writer;
    std::vector<std::vector<QString>> m_rows;
};

} // namespace

std::string markdownReport(const CaseFile& file, const Diagnosis& diagnosis, std::int64_t nowSeconds) {
    return Report(file, diagnosis, nowSeconds, markdownWriter()).run();
}

std::string htmlReport(const CaseFile& file, const Diagnosis& diagnosis, std::int64_t nowSeconds) {
    return Report(file, diagnosis, nowSeconds, htmlWriter()).run();
}

nlohmann::ordered_json jsonReport(const CaseFile& file, const Diagnosis& diagnosis) {
    const Redactor redactor(file);
    auto out = nlohmann::ordered_json::object();
    out["schema"] = reportSchema;
    out["case"] = redactedCase(file, Sharing::Others);
    out["diagnosis"] = redactor.json(toJson(diagnosis));
    return out;
}

} // namespace ad::exporting
