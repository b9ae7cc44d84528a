#include "credentials/credentials_page.h"
#include "credentials/key_card.h"
#include "vendors/vendor.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/moment.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ad::ui {

namespace {

QWidget* sideBySide(QWidget* left, QWidget* right) {
    auto* both = new Columns(360);
    both->add(left, 1);
    both->add(right, 1);
    return both;
}

void choose(QComboBox* combo, const QString& id) {
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(std::max(0, combo->findData(id)));
}

QComboBox* makeCombo(const QList<std::pair<QString, QString>>& choices) {
    auto* combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    for (const auto& [id, name] : choices) {
        combo->addItem(name, id);
    }
    return combo;
}

} // namespace

QList<std::pair<QString, QString>> vendorChoices() {
    QList<std::pair<QString, QString>> choices{{QString(), CredentialsPage::tr("Recognise it from the address")}};
    for (const auto& vendor : vendors::all()) {
        choices.append({QString::fromStdString(vendor.id),
                        QString::fromStdString(vendor.shortName.empty() ? vendor.name : vendor.shortName)});
    }
    return choices;
}

CredentialsPage::CredentialsPage(Session& session, QWidget* parent)
    : Page(tr("Credentials"), tr("Where to, who you are, and the key that proves it"), parent), m_session(session) {
    auto* next = new Button(tr("&Next: assertion"), ButtonKind::Primary);
    connect(next, &QPushButton::clicked, this, &CredentialsPage::nextRequested);
    addAction(next);

    auto* columns = new Columns(720);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(measure::cardGap);
    leftColumn->addWidget(makeServer());
    leftColumn->addWidget(makeClient());
    leftColumn->addWidget(makeQuestions(), 1);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(measure::cardGap);
    m_key = new KeyCard(m_session);
    m_registered = new RegisteredCard(m_session);
    rightColumn->addWidget(m_key);
    rightColumn->addWidget(m_registered, 1);
    columns->add(left, 57);
    columns->add(right, 43);
    body()->addWidget(columns, 1);

    connect(&m_session, &Session::credentialsChanged, this, &CredentialsPage::refreshCredentials);
    connect(&m_session, &Session::discoveryChanged, this, &CredentialsPage::refreshDiscovery);
    refreshCredentials();
    refreshDiscovery();
}

Card* CredentialsPage::makeServer() {
    auto* card = new Card(tr("Server"));
    m_vendor = makeCombo(vendorChoices());
    m_environment = makeCombo({{QString(), tr("Not said")},
                               {QStringLiteral("sandbox"), tr("Sandbox (non-production)")},
                               {QStringLiteral("production"), tr("Production")}});
    connect(m_vendor, &QComboBox::activated, this, [this] { m_session.setVendor(m_vendor->currentData().toString()); });
    connect(m_environment, &QComboBox::activated, this,
            [this] { m_session.setEnvironment(m_environment->currentData().toString()); });
    card->body()->addWidget(
        sideBySide(new Field(tr("&Vendor"), m_vendor), new Field(tr("&Environment"), m_environment)));
    m_server = makeCodeEdit(QStringLiteral("https://…/api/FHIR/R4"));
    m_serverField = new Field(tr("F&HIR base or token endpoint"), m_server);
    connect(m_server, &QLineEdit::textEdited, &m_session, &Session::setServer);
    card->body()->addWidget(m_serverField);
    return card;
}

Card* CredentialsPage::makeClient() {
    auto* card = new Card(tr("Client"));
    m_client = makeCodeEdit(QString());
    m_clientField = new Field(tr("Client &ID"), m_client);
    connect(m_client, &QLineEdit::textEdited, &m_session, &Session::setClientId);
    card->body()->addWidget(m_clientField);
    m_scope = makeCodeEdit(QStringLiteral("system/*.rs"));
    auto* scope = new Field(tr("Sco&pe"), m_scope);
    scope->say(Mark::None, tr("Empty: no scope is sent."));
    connect(m_scope, &QLineEdit::textEdited, &m_session, &Session::setScope);
    card->body()->addWidget(scope);
    return card;
}

Field* CredentialsPage::makeTimeField(const QString& label, const QString& member) {
    auto* edit = new QLineEdit;
    edit->setTextMargins(6, 0, 6, 0);
    edit->setPlaceholderText(tr("9:45, yesterday 14:00, 3 h ago"));
    auto* field = new Field(label, edit);
    m_times.append({member, edit, field});
    connect(edit, &QLineEdit::textEdited, this, [this, field, member](const QString& text) {
        const auto now = QDateTime::currentSecsSinceEpoch();
        const auto moment = parseMoment(text, now);
        if (text.trimmed().isEmpty()) {
            field->say(Mark::None, {});
            m_session.setAnswer(member, {});
        } else if (!moment) {
            field->say(Mark::None, tr("Write a time such as 9:45, yesterday 14:00 or 2026-11-23 9:45."));
        } else {
            field->say(Mark::None, distanceInWords(*moment, now));
            m_session.setAnswer(member, QString::fromStdString(formatRfc3339(*moment)));
        }
    });
    return field;
}

Card* CredentialsPage::makeQuestions() {
    auto* card = new Card(tr("What would help to know"));
    auto* optional = new TextLabel(tr("optional, and it decides much"), Type::Small, Role::Muted);
    optional->setWordWrap(false);
    card->head()->insertWidget(1, optional);
    const auto combo = [this](const QString& label, const QString& member,
                              const QList<std::pair<QString, QString>>& choices) {
        auto* box = makeCombo(choices);
        m_choices.append({member, box});
        connect(box, &QComboBox::activated, this,
                [this, box, member] { m_session.setAnswer(member, box->currentData().toString()); });
        return new Field(label, box);
    };
    card->body()->addWidget(
        sideBySide(makeTimeField(tr("When was the key saved at the server?"), QStringLiteral("key_registered_at")),
                   makeTimeField(tr("When was the app made ready?"), QStringLiteral("app_marked_ready_at"))));
    card->body()->addWidget(
        sideBySide(combo(tr("Which environment is this client ID for?"), QStringLiteral("registered_environment"),
                         {{QString(), tr("Not known")},
                          {QStringLiteral("sandbox"), tr("Sandbox (non-production)")},
                          {QStringLiteral("production"), tr("Production")}}),
                   combo(tr("Who uses the app?"), QStringLiteral("app_audience"),
                         {{QString(), tr("Not known")},
                          {QStringLiteral("backend"), tr("Backend systems")},
                          {QStringLiteral("clinician"), tr("Clinicians")},
                          {QStringLiteral("patient"), tr("Patients")}})));
    card->body()->addStretch(1);
    return card;
}

void CredentialsPage::refreshCredentials() {
    const auto& file = m_session.caseFile();
    choose(m_vendor, QString::fromStdString(file.vendor));
    choose(m_environment, QString::fromStdString(file.environment));
    const auto set = [](QLineEdit* edit, const std::string& value) {
        const QString text = QString::fromStdString(value);
        // What is being written is newer than what comes back.
        if (!edit->hasFocus() && edit->text() != text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        }
    };
    set(m_server, file.fhirBaseUrl.empty() ? file.tokenEndpoint : file.fhirBaseUrl);
    set(m_client, file.clientId);
    set(m_scope, file.scope);
    const auto now = m_session.view().now.value_or(QDateTime::currentSecsSinceEpoch());
    for (const TimeField& time : std::as_const(m_times)) {
        if (time.edit->hasFocus()) {
            continue;
        }
        const auto moment = parseRfc3339(m_session.answer(time.member).toStdString());
        time.edit->setText(moment ? momentForEditing(*moment, now) : QString());
        time.field->say(Mark::None, moment ? distanceInWords(*moment, now) : QString());
    }
    for (const ChoiceField& choice : std::as_const(m_choices)) {
        choose(choice.combo, m_session.answer(choice.member));
    }
}

void CredentialsPage::refreshDiscovery() {
    const DiscoveryView& discovery = m_session.view().discovery;
    m_serverField->say(discovery.busy ? Mark::None : discovery.mark,
                       discovery.busy ? tr("Asking the server where its token endpoint is…") : discovery.sentence);
}

} // namespace ad::ui
