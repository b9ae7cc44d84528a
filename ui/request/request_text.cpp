#include "request/request_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace ad::ui {

namespace {
struct RequestTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::RequestPage)
};
} // namespace

QString folded(const QString& http, int room) {
    static const QRegularExpression value(QStringLiteral("(client_assertion=)([^&\\s']+)"));
    const auto match = value.match(http);
    if (!match.hasMatch()) {
        return http;
    }
    constexpr int kept = 10;
    constexpr int leastKept = 3;
    QStringList parts;
    const auto whole = match.captured(2).split(QLatin1Char('.'));
    const auto before = match.capturedStart(2) - (http.lastIndexOf(QLatin1Char('\n'), match.capturedStart(2)) + 1);
    const auto forEach = (room - before - (whole.size() - 1)) / whole.size() - 1; // an ellipsis each, and the dots
    const auto shown = std::clamp<qsizetype>(forEach, leastKept, kept);
    for (const QString& part : whole) {
        parts.append(part.size() > shown + 2 ? part.left(shown) + QChar(0x2026) : part);
    }
    QString text = http;
    return text.replace(match.capturedStart(2), match.capturedLength(2), parts.join(QLatin1Char('.')));
}

QString missingPart(const SessionView& view) {
    const KeyView& key = view.key;
    if (view.tokenEndpoint.isEmpty()) {
        return view.server.isEmpty()
                   ? RequestTr::tr("The server’s address is missing. With it, the request that carries this assertion "
                                   "appears here.")
                   : RequestTr::tr("The token endpoint is not known yet. When the server has named it, or you have "
                                   "written it yourself, the request appears here.");
    }
    if (view.clientId.isEmpty()) {
        return RequestTr::tr("The client ID is missing. With it, the request appears here.");
    }
    switch (key.state) {
    case KeyView::State::Named:
        //: %1 is the name of a file.
        return RequestTr::tr("Only the private key is missing: the case names the file %1 and does not hold it. Open "
                             "it, and the request appears here.")
            .arg(key.name);
    case KeyView::State::NeedsPassphrase:
        return RequestTr::tr("The private key needs its passphrase. With it, the request appears here.");
    case KeyView::State::Reading:
        return RequestTr::tr("The private key is being read. Then the request appears here.");
    case KeyView::State::Failed:
        return RequestTr::tr("The private key could not be read. With one that can be, the request appears here.");
    case KeyView::State::Ready:
        if (view.assertion.error) {
            return (view.assertion.error->what + QLatin1Char(' ') + view.assertion.error->todo).trimmed();
        }
        return view.canSend ? RequestTr::tr("The request is made when you send it.")
                            : RequestTr::tr("The request is being worked out.");
    case KeyView::State::None:
        break;
    }
    return RequestTr::tr("Only the private key is missing. With it, the request appears here.");
}

bool lacksCredentials(const SessionView& view) {
    return view.tokenEndpoint.isEmpty() || view.clientId.isEmpty() || view.key.state != KeyView::State::Ready ||
           view.assertion.error.has_value();
}

QString formLines(const QString& http) {
    const auto end = http.indexOf(QStringLiteral("\n\n"));
    if (end < 0) {
        return http;
    }
    QString body = http.mid(end + 2);
    return http.left(end + 2) + body.replace(QLatin1Char('&'), QStringLiteral("\n&"));
}

} // namespace ad::ui
