#include "diagnosis/probe_box.h"
#include "diagnosis/probe_kinds.h"
#include "probes/offer.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace ad::ui {

using State = probes::Offer::State;

ProbeBox::ProbeBox(Session& session, QWidget* parent)
    : Card({}, parent), m_session(session), m_title(new TextLabel({}, Type::Body, Role::Text, true)),
      m_text(new TextLabel({}, Type::Small, Role::Text)), m_send(new Button(tr("Send"), ButtonKind::Primary)),
      m_away(new Button(tr("Not now"))) {
    body()->setContentsMargins(16, 12, 12, 12);
    setStripe(Role::Accent);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    for (auto* button : {m_send, m_away}) {
        button->setSmall(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    body()->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, [this] { m_session.probeOffer().accept(); });
    connect(m_away, &QPushButton::clicked, this, [this] {
        probes::Offer& offer = m_session.probeOffer();
        if (offer.state() == State::Sending) {
            offer.cancel();
        } else {
            offer.decline();
        }
    });
    connect(&m_session, &Session::diagnosisChanged, this, &ProbeBox::refresh);
    setVisible(false);
    // One that was offered in the window before: in another language this box is made anew.
    if (m_session.offersProbe()) {
        m_offered = true;
        connect(&m_session.probeOffer(), &probes::Offer::changed, this, &ProbeBox::refresh);
        refresh();
    }
}

void ProbeBox::offer(const QString& cause) {
    const std::string kind(diagnosis::probe::kindFor(cause.toStdString()));
    if (kind.empty()) {
        return;
    }
    m_offered = true;
    connect(&m_session.probeOffer(), &probes::Offer::changed, this, &ProbeBox::refresh, Qt::UniqueConnection);
    m_session.offerProbe(kind);
    if (m_send->isVisible()) {
        m_send->setFocus();
    }
}

void ProbeBox::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

bool ProbeBox::asks() const { return !isHidden() && !m_send->isHidden(); }

void ProbeBox::refresh() {
    if (!m_offered) {
        return;
    }
    tell();
    Q_EMIT asksChanged();
}

void ProbeBox::tell() {
    const probes::Offer& offer = m_session.probeOffer();
    const State state = offer.state();
    setVisible(state != State::Idle);
    m_send->setVisible(state == State::Asking);
    m_away->setText(state == State::Asking ? tr("Not now") : state == State::Sending ? tr("Stop") : tr("Close"));
    QStringList words;
    switch (state) {
    case State::Idle:
        return;
    case State::Asking:
        for (const auto& probe : offer.plan()->probes()) {
            words << probe.sends + QLatin1Char(' ') + probe.proves + QLatin1Char(' ') + probe.cannot;
        }
        setWords(offer.plan()->question(), words.join(QLatin1Char('\n')));
        return;
    case State::Sending:
        setWords(offer.progress(), {});
        return;
    case State::Refused:
        setWords(offer.problem()->what, offer.problem()->todo);
        return;
    case State::Finished:
        break;
    }
    if (offer.problem()) {
        setWords(offer.problem()->what, offer.problem()->todo);
        return;
    }
    for (const auto& finding : m_session.view().diagnosis.findings) {
        if (finding.check == "probes-compared") {
            words << finding.message << finding.observed;
        }
    }
    words.removeAll(QString());
    setWords(offer.result().cancelled ? tr("Stopped") : tr("Sent, and compared with the first answer"),
             words.join(QLatin1Char('\n')));
}

} // namespace ad::ui
