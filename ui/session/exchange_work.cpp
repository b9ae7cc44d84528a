#include "session/exchange_work.h"
#include "base/json.h"
#include "base/time.h"
#include "keys/certificate.h"
#include "profiles/attempts.h"
#include "session/tr.h"
#include "smart/token_request.h"
#include "widgets/moment.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>
#include <openssl/crypto.h>

namespace ad::ui {

namespace {

/// The phrase of a status as RFC 9110 names it, in no language but its own; empty: another one.
QString phraseOf(int status) {
    static const QHash<int, QString> phrases{
        {200, QStringLiteral("OK")},
        {400, QStringLiteral("Bad Request")},
        {401, QStringLiteral("Unauthorized")},
        {403, QStringLiteral("Forbidden")},
        {404, QStringLiteral("Not Found")},
        {405, QStringLiteral("Method Not Allowed")},
        {415, QStringLiteral("Unsupported Media Type")},
        {429, QStringLiteral("Too Many Requests")},
        {500, QStringLiteral("Internal Server Error")},
        {502, QStringLiteral("Bad Gateway")},
        {503, QStringLiteral("Service Unavailable")},
        {504, QStringLiteral("Gateway Timeout")},
    };
    return phrases.value(status);
}

QString kindInWords(const std::string& kind) {
    if (kind == "dns") {
        return SessionTr::tr("name not found");
    }
    if (kind == "connect") {
        return SessionTr::tr("no connection");
    }
    if (kind == "tls") {
        return SessionTr::tr("TLS failed");
    }
    if (kind == "timeout") {
        return SessionTr::tr("no answer in time");
    }
    if (kind == "proxy") {
        return SessionTr::tr("the proxy failed");
    }
    if (kind == "cancelled") {
        return SessionTr::tr("cancelled");
    }
    if (kind == "refused") {
        return SessionTr::tr("not sent");
    }
    return SessionTr::tr("connection closed");
}

void setBody(ExchangeView& view, const std::string& body) {
    const std::string safe = smart::redactTokens(body);
    view.rawBody = text(safe);
    if (const auto document = json::parse(safe); document && (document->root.isObject() || document->root.isArray())) {
        view.body = text(json::write(json::toWritable(document->root, json::Numbers::AsWritten))).trimmed();
        view.bodyIsJson = true;
    } else {
        view.body = text(safe);
    }
    if (view.body.isEmpty()) {
        view.body = SessionTr::tr("(empty)");
    }
}

/// A sentence is cut at its end, and between words: its middle is what it says.
QString begins(const std::string& sentence, qsizetype most) {
    QString words = shown(sentence, 0);
    if (words.size() <= most) {
        return words;
    }
    const qsizetype blank = words.lastIndexOf(QLatin1Char(' '), most - 1);
    return words.left(blank > most / 2 ? blank : most - 1) + QChar(0x2026);
}

QString sentenceOf(int status, const std::string& body) {
    const auto answer = smart::parseTokenResponse(body);
    if (answer.granted(status)) {
        return answer.expiresIn ? SessionTr::tr("The server gave an access token for %1 s.").arg(*answer.expiresIn)
                                : SessionTr::tr("The server gave an access token.");
    }
    if (answer.isHtml) {
        return SessionTr::tr("This is a web page, not the answer of a token endpoint.");
    }
    if (!answer.error.empty() && !answer.errorDescription) {
        return answer.error == "invalid_client"
                   ? SessionTr::tr("The server refused the client and did not say why.")
                   : SessionTr::tr("The server said %1 and no more.").arg(shown(answer.error, 40));
    }
    if (!answer.error.empty()) {
        return SessionTr::tr("The server said %1: %2")
            .arg(shown(answer.error, 40), begins(*answer.errorDescription, 160));
    }
    return {};
}

Mark markFor(int status, const std::string& body) {
    if (smart::parseTokenResponse(body).granted(status)) {
        return Mark::Pass;
    }
    return status >= 400 || status == 0 ? Mark::Fail : Mark::Warn;
}

QString answerInWords(int status, const std::string& body) {
    const auto answer = smart::parseTokenResponse(body);
    if (status == 0) { // only its text was given
        return answer.error.empty() ? QString(QChar(0x2013)) : shown(answer.error, 40);
    }
    return answer.granted(status) ? SessionTr::tr("%1, token").arg(status)
           : answer.error.empty() ? QString::number(status)
                                  : QStringLiteral("%1 %2").arg(status).arg(shown(answer.error, 40));
}

QString certificatesAsText(const std::vector<std::string>& chain) {
    QStringList blocks;
    for (const std::string& pem : chain) {
        const auto certificate = keys::readCertificate(pem);
        if (!certificate) {
            blocks.append(SessionTr::tr("A certificate that cannot be read"));
            continue;
        }
        const auto date = [](std::int64_t seconds) {
            return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate);
        };
        blocks.append(SessionTr::tr("Subject: %1\nIssuer: %2\nValid: %3 to %4\nSHA-256: %5")
                          .arg(shown(utf8(certificate->subject), 300), shown(utf8(certificate->issuer), 300),
                               date(certificate->notBefore), date(certificate->notAfter),
                               text(certificate->sha256Hex)));
    }
    return blocks.join(QStringLiteral("\n\n"));
}

const QString& dash() {
    static const QString sign(QChar(0x2013));
    return sign;
}

QString tlsInWords(const std::string& protocol, const std::vector<std::string>& chain,
                   const std::vector<std::string>& errors) {
    QStringList words;
    for (const std::string& error : errors) {
        words.append(shown(error, 160));
    }
    if (!protocol.empty()) {
        words.append(text(protocol).replace(QLatin1String("TLSv"), QLatin1String("TLS ")));
    }
    if (!chain.empty()) {
        if (const auto certificate = keys::readCertificate(chain.front())) {
            const QDate last = QDateTime::fromSecsSinceEpoch(certificate->notAfter).date();
            //: Of a certificate: %1 is whose it is, %2 who issued it, %3 a date.
            words.append(SessionTr::tr("%1, by %2, valid until %3")
                             .arg(shortName(certificate->subject),
                                  certificate->selfSigned ? SessionTr::tr("itself") : shortName(certificate->issuer),
                                  QLocale().toString(last, QLocale::ShortFormat)));
        }
    }
    return words.isEmpty() ? dash() : words.join(QStringLiteral(" · "));
}

QString clocksInWords(const std::optional<double>& difference) {
    if (!difference) {
        return dash();
    }
    const auto seconds = QString::number(std::abs(std::lround(*difference)));
    return std::abs(*difference) < clocksAgreeWithin ? SessionTr::tr("both agree")
           : *difference < 0                         ? SessionTr::tr("the server’s is %1 s behind yours").arg(seconds)
                             : SessionTr::tr("the server’s is %1 s ahead of yours").arg(seconds);
}

/// By how much the server's clock is ahead, as the answer of a case tells.
std::optional<double> clockDifference(const diagnosis::CaseResponse& response) {
    const auto date = response.header("date");
    const auto there = date ? parseHttpDate(*date) : std::nullopt;
    return there && response.receivedAt ? std::optional(static_cast<double>(*there - *response.receivedAt))
                                        : std::nullopt;
}

QList<ExchangeFact> factsOf(const QString& tls, const QString& clocks, const QString& address) {
    //: Of a connection: its TLS and certificate, or "none".
    return {{SessionTr::tr("Encryption"), tls}, {SessionTr::tr("Clocks"), clocks}, {SessionTr::tr("Address"), address}};
}

QList<ExchangeFact> factsOf(const net::Exchange& exchange) {
    QString tls = dash();
    if (exchange.tls) {
        tls = tlsInWords(exchange.tls->protocol, exchange.tls->chainPem, exchange.tls->errors);
    } else if (exchange.status > 0) {
        //: Of TLS: the connection had none.
        tls = SessionTr::tr("none");
    }
    QStringList address;
    if (!exchange.peerAddress.empty()) {
        address.append(text(exchange.peerAddress));
    }
    if (!exchange.proxy.empty()) {
        //: %1 is host:port.
        address.append(SessionTr::tr("by the proxy %1").arg(shown(exchange.proxy, 100)));
    }
    QList<ExchangeFact> facts = factsOf(tls, clocksInWords(exchange.clockDifference),
                                        address.isEmpty() ? dash() : address.join(QStringLiteral(" · ")));
    if (exchange.bodyTruncated) {
        facts.append({SessionTr::tr("Body"), SessionTr::tr("only the first part was kept")});
    }
    return facts;
}

/// `answered`: something came back. What never came was waited for to the end, and nothing was received.
QList<Span> spansOf(const net::Timings& t, bool answered) {
    QList<Span> spans;
    double from = 0;
    const auto add = [&](const QString& name, double to, Role role) {
        if (to >= 0) {
            spans.append({name, from, std::max(from, to), role});
            from = std::max(from, to);
        } else {
            spans.append({name, from, from, role, dash()});
        }
    };
    add(SessionTr::tr("Name"), t.name, Role::Unknown);
    add(SessionTr::tr("Connect"), t.connect, Role::Accent);
    if (t.connect < 0 && t.tls >= 0) {
        //: In the place of the time of connecting: it is part of the row "TLS".
        spans.back().instead = SessionTr::tr("in TLS");
    }
    add(SessionTr::tr("TLS"), t.tls, Role::TokenClaims);
    add(SessionTr::tr("Send"), t.sent, Role::TokenSignature);
    const bool silent = !answered && t.sent >= 0 && t.firstByte < 0;
    add(SessionTr::tr("Wait"), silent ? t.end : t.firstByte, silent ? Role::Fail : Role::Warn);
    add(SessionTr::tr("Receive"), silent ? -1 : t.end, Role::Pass);
    return spans;
}

/// What was waited for before the request could leave belongs to the step that failed: nothing was received.
void tellWhereItFailed(QList<Span>& spans, const net::Exchange& exchange) {
    const std::string& kind = exchange.error->kind;
    const qsizetype failed = kind == "dns" ? 0 : kind == "tls" || exchange.timings.connect >= 0 ? 2 : 1;
    Span& end = spans.back();
    spans[failed] = {spans.at(failed).name, end.from, end.to, Role::Fail};
    end = {end.name, end.to, end.to, end.role, dash()};
}

template <class Headers>
QString headersAsText(const Headers& headers) {
    QStringList lines;
    for (const auto& [name, value] : headers) {
        lines.append(text(name) + QStringLiteral(": ") + text(value));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString shortName(const QString& name) {
    for (const QLatin1String part : {QLatin1String("CN="), QLatin1String("O=")}) {
        const auto parts = name.split(QLatin1Char(','));
        for (const QString& one : parts) {
            if (one.trimmed().startsWith(part)) {
                return shown(utf8(one.trimmed().mid(part.size())), 60);
            }
        }
    }
    return shown(utf8(name), 60);
}

QString asLines(std::string_view http) {
    QString words = text(http);
    return words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

ExchangeView nothingSent() {
    ExchangeView view;
    view.spans = spansOf({}, false);
    view.untimed =
        SessionTr::tr("After sending: where the time went, the server’s certificate, and whether your clock and "
                      "the server’s agree.");
    view.facts = factsOf(dash(), dash(), dash());
    return view;
}

ExchangeView layOut(const net::Exchange& exchange) {
    ExchangeView view;
    view.present = true;
    view.status = exchange.status;
    view.http = asLines(exchange.requestBytes);
    view.mark = markFor(exchange.status, exchange.body);
    view.headers = headersAsText(exchange.headers);
    view.headerCount = static_cast<int>(exchange.headers.size());
    if (exchange.tls) {
        view.certificates = certificatesAsText(exchange.tls->chainPem);
        view.certificateCount = static_cast<int>(exchange.tls->chainPem.size());
    }
    view.spans = spansOf(exchange.timings, exchange.status > 0);
    view.neverLeft = exchange.error && exchange.timings.sent < 0 && exchange.status == 0;
    if (view.neverLeft && exchange.timings.end >= 0) {
        tellWhereItFailed(view.spans, exchange);
    }
    view.total = exchange.timings.end >= 0 ? millisecondsInWords(exchange.timings.end) : QString();
    view.facts = factsOf(exchange);
    if (exchange.error) {
        view.reason = kindInWords(exchange.error->kind);
        view.body = exchange.error->message; // what to do about it stands above
        view.sentence = exchange.error->todo;
        if (exchange.error->kind == "cancelled") {
            view.mark = Mark::Warn;
        }
        return view;
    }
    view.reason = shown(exchange.reason, 60);
    view.sentence = sentenceOf(exchange.status, exchange.body);
    setBody(view, exchange.body);
    return view;
}

net::Exchange withoutTokens(net::Exchange exchange) {
    std::string safe = smart::redactTokens(exchange.body);
    OPENSSL_cleanse(exchange.body.data(), exchange.body.size());
    exchange.body = std::move(safe);
    return exchange;
}

ExchangeView layOut(const diagnosis::CaseResponse& response, const QString& http) {
    ExchangeView view;
    view.present = true;
    view.status = response.status;
    view.http = http;
    const std::string body = response.body.value_or(std::string());
    view.mark = markFor(response.status, body);
    view.headers = headersAsText(response.headers);
    view.headerCount = static_cast<int>(response.headers.size());
    if (response.tls) {
        view.certificates = certificatesAsText(response.tls->chainPem);
        view.certificateCount = static_cast<int>(response.tls->chainPem.size());
    }
    const diagnosis::CaseTimings& t = response.timings;
    const auto known = [](const std::optional<std::int64_t>& ms) { return ms ? static_cast<double>(*ms) : -1; };
    view.spans =
        spansOf({known(t.name), known(t.connect), known(t.tls), known(t.sent), known(t.firstByte), known(t.end)},
                response.status > 0 || !response.networkError);
    view.total = t.end ? millisecondsInWords(static_cast<double>(*t.end)) : QString();
    view.untimed = t.empty() ? SessionTr::tr("The case does not say how long it took.") : QString();
    view.facts = factsOf(response.tls ? tlsInWords(response.tls->protocol, response.tls->chainPem, response.tls->errors)
                                      : dash(),
                         clocksInWords(clockDifference(response)), dash());
    // Nothing is coming any more: only what is known has a row.
    view.facts.removeIf([](const ExchangeFact& fact) { return fact.value == dash(); });
    if (response.networkError) {
        view.reason = kindInWords(response.networkError->kind);
        view.body = text(response.networkError->message);
        return view;
    }
    const QString phrase = phraseOf(response.status);
    view.reason = phrase.isEmpty() ? SessionTr::tr("Opened answer") : phrase;
    view.sentence = sentenceOf(response.status, body);
    setBody(view, body);
    return view;
}

AttemptView summarise(const diagnosis::CaseResponse& response) {
    AttemptView view;
    view.atMs = response.receivedAt.value_or(0) * 1000;
    view.clock = response.receivedAt ? clockInWords(*response.receivedAt, systemNowMs() / 1000) : QStringLiteral("–");
    view.detail = response.timings.end ? millisecondsInWords(static_cast<double>(*response.timings.end))
                                       : SessionTr::tr("opened");
    if (response.networkError) {
        view.mark = Mark::Warn;
        view.answer = SessionTr::tr("no answer");
        return view;
    }
    const std::string body = response.body.value_or(std::string());
    view.mark = markFor(response.status, body);
    view.answer = answerInWords(response.status, body);
    return view;
}

AttemptView summarise(const net::Exchange& exchange) {
    AttemptView view;
    view.atMs = exchange.receivedAtMs;
    view.clock = clockInWords(exchange.receivedAtMs / 1000, systemNowMs() / 1000);
    if (exchange.error) {
        view.mark = Mark::Warn;
        view.answer = exchange.error->kind == "cancelled" ? SessionTr::tr("cancelled") : SessionTr::tr("no answer");
        view.detail = kindInWords(exchange.error->kind);
        return view;
    }
    view.mark = markFor(exchange.status, exchange.body);
    view.answer = answerInWords(exchange.status, exchange.body);
    view.detail = exchange.timings.end >= 0 ? millisecondsInWords(exchange.timings.end) : QString();
    return view;
}

AttemptView summarise(const profiles::AttemptRow& row) {
    AttemptView view;
    view.atMs = row.begunAtMs;
    view.clock = clockInWords(row.begunAtMs / 1000, systemNowMs() / 1000);
    view.keptId = row.id;
    const bool granted = row.outcome == "granted";
    view.mark = granted ? Mark::Pass : row.status > 0 ? Mark::Fail : Mark::Warn;
    view.answer = row.status == 0     ? SessionTr::tr("no answer")
                  : granted           ? SessionTr::tr("%1, token").arg(row.status)
                  : row.error.empty() ? QString::number(row.status)
                                      : QStringLiteral("%1 %2").arg(row.status).arg(shown(row.error, 40));
    const QString took = row.tookMs < 0 ? QString() : millisecondsInWords(static_cast<double>(row.tookMs));
    //: %1 is how long an answer took.
    view.detail = took.isEmpty() ? SessionTr::tr("by the watch") : SessionTr::tr("%1, by the watch").arg(took);
    return view;
}

QString phaseInWords(net::Phase phase) {
    switch (phase) {
    case net::Phase::Queued:
        return SessionTr::tr("Sending…");
    case net::Phase::Resolving:
        return SessionTr::tr("Looking up the name…");
    case net::Phase::Connecting:
        return SessionTr::tr("Connecting…");
    case net::Phase::Handshake:
        return SessionTr::tr("Agreeing on TLS…");
    case net::Phase::Sending:
        return SessionTr::tr("Sending…");
    case net::Phase::Waiting:
        return SessionTr::tr("Waiting for the answer…");
    case net::Phase::Receiving:
        return SessionTr::tr("Receiving the answer…");
    case net::Phase::Done:
        break;
    }
    return {};
}

} // namespace ad::ui
