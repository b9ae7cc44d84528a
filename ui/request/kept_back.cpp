#include "request/kept_back.h"

#include "widgets/button.h"
#include "widgets/field.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace ad::ui {

namespace {

/// As smart::redactTokens() leaves it: the name, and what stands in place of the value.
const QRegularExpression& keptBack() {
    static const QRegularExpression it(
        QStringLiteral("(\"access_token\"\\s*:\\s*)\"\\[removed, \\d+ characters?\\]\""));
    return it;
}

} // namespace

KeptBack::KeptBack(std::function<QString()> token, QWidget* parent)
    : QWidget(parent), m_giveToken(std::move(token)), m_note(new Note), m_show(new Button({})),
      m_copy(new CopyButton(tr("Copy the access &token"), m_giveToken)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    m_show->setCheckable(true);
    for (Button* button : std::initializer_list<Button*>{m_show, m_copy}) {
        button->setSmall(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_show, &QPushButton::toggled, this, [this](bool on) {
        m_show->setText(on ? tr("&Hide the token") : tr("Sho&w the token"));
        m_show->updateGeometry();
        Q_EMIT changed();
    });
    m_show->setText(tr("Sho&w the token"));
    hide();
}

void KeptBack::set(const ExchangeView& exchange, int attempt) {
    if (attempt != m_attempt || exchange.rawBody != m_body) {
        m_attempt = attempt;
        m_body = exchange.rawBody;
        m_show->setChecked(false); // who wants to see one token does not want to see the next
    }
    const bool has = exchange.present && keptBack().match(exchange.rawBody).hasMatch();
    const bool atHand = has && !m_giveToken().isEmpty();
    setVisible(has);
    m_show->setVisible(atHand);
    m_copy->setVisible(atHand);
    m_note->set(Mark::None, atHand
                                ? tr("The access token is kept back: it is in memory alone, until the window closes.")
                                : tr("The access token is left out here."));
}

QString KeptBack::inText(const QString& body) const {
    const auto match = keptBack().match(body);
    const QString token = m_show->isChecked() && match.hasMatch() ? m_giveToken() : QString();
    if (token.isEmpty()) {
        return body;
    }
    const auto quoted = nlohmann::json(utf8(token)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return body.left(match.capturedEnd(1)) + text(quoted) + body.mid(match.capturedEnd(0));
}

} // namespace ad::ui
