#include "credentials/credentials_page.h"
#include "credentials/key_card.h"
#include "credentials/questions_card.h"
#include "session/client_note.h"
#include "vendors/vendor.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/field.h"
#include "widgets/help.h"
#include "widgets/text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <algorithm>

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
    combo->setToolTip(plainTip(combo->currentText()));
}

QComboBox* makeCombo(const QList<std::pair<QString, QString>>& choices) {
    auto* combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    for (const auto& [id, name] : choices) {
        combo->addItem(name, id);
    }
    // A long name is shortened in a narrow window.
    combo->setToolTip(plainTip(combo->currentText()));
    QObject::connect(combo, &QComboBox::currentTextChanged, combo,
                     [combo](const QString& text) { combo->setToolTip(plainTip(text)); });
    return combo;
}

} // namespace

QList<std::pair<QString, QString>> vendorChoices() {
    QList<std::pair<QString, QString>> choices{{QString(), CredentialsPage::tr("From the address")}};
    for (const auto& vendor : vendors::all()) {
        if (vendor.id != "generic") {
            choices.append({QString::fromStdString(vendor.id),
                            QString::fromStdString(vendor.shortName.empty() ? vendor.name : vendor.shortName)});
        }
    }
    choices.append({QStringLiteral("generic"), CredentialsPage::tr("Another server")});
    return choices;
}

QStringList knownAddresses(const QString& vendor) {
    QStringList addresses;
    const auto add = [&](const std::string& written) {
        const QString address = QString::fromStdString(written);
        // The table also holds patterns with <placeholders>, and sentences: only what can be asked as it stands.
        const bool whole = address.startsWith(QLatin1String("https://")) && !address.contains(QLatin1Char('<')) &&
                           !address.contains(QLatin1Char('{')) && !address.contains(QLatin1Char(' '));
        if (whole && !addresses.contains(address)) {
            addresses.append(address);
        }
    };
    for (const auto& one : vendors::all()) {
        if (vendor.isEmpty() || QString::fromStdString(one.id) == vendor) {
            for (const auto& base : one.fhirBaseUrls) {
                add(base);
            }
            add(one.tokenEndpoint);
        }
    }
    return addresses;
}

namespace {

constexpr int betweenFields = 12; ///< more than between a field and what is said of it

/// The address that the page shows.
QString serverIn(const diagnosis::CaseFile& file) {
    return text(file.fhirBaseUrl.empty() ? file.tokenEndpoint : file.fhirBaseUrl);
}

/// While no address is written, and no vendor chosen.
bool offersAll(const Session& session) {
    const SessionView& view = session.view();
    return view.server.isEmpty() && (view.vendorId.isEmpty() || view.vendorId == QLatin1String("generic"));
}

/// Those of the vendor, or of all vendors.
QStringList offeredAddresses(const Session& session) {
    return knownAddresses(offersAll(session) ? QString() : session.view().vendorId);
}

} // namespace

CredentialsPage::CredentialsPage(Session& session, QWidget* parent)
    : Page(tr("Credentials"), tr("Where to, who you are, and the key that proves it"), parent), m_session(session) {
    auto* next = new Button(tr("&Next: assertion"), ButtonKind::Primary);
    connect(next, &QPushButton::clicked, this, &CredentialsPage::nextRequested);
    m_save = new Button(tr("&Save as a profile"));
    m_save->setKeyHint(QKeySequence(QKeySequence::Save));
    connect(m_save, &QPushButton::clicked, this, &CredentialsPage::saveRequested);
    addAction(m_save);
    addAction(next);

    auto* columns = new Columns(720);
    columns->setDivided(QStringLiteral("credentials"));
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(measure::cardGap);
    leftColumn->addWidget(makeServer());
    leftColumn->addWidget(makeClient());
    auto* questions = new QuestionsCard(m_session);
    setHelpTopic(questions, QStringLiteral("registration-is-live"));
    leftColumn->addWidget(questions, 1);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(measure::cardGap);
    m_key = new KeyCard(m_session);
    m_registered = new RegisteredCard(m_session);
    setHelpTopic(m_registered, QStringLiteral("own-key-is-registered"));
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

void CredentialsPage::setSaving(bool unsaved, bool isProfile) {
    m_save->setEnabled(unsaved);
    m_save->setText(isProfile ? tr("&Save the profile") : tr("&Save as a profile"));
    m_save->updateGeometry();
}

Card* CredentialsPage::makeServer() {
    auto* card = new Card(tr("Server"));
    card->body()->setSpacing(betweenFields);
    m_vendor = makeCombo(vendorChoices());
    m_environment = makeCombo({{QString(), tr("From the address")},
                               {QStringLiteral("sandbox"), tr("Sandbox (non-production)")},
                               {QStringLiteral("production"), tr("Production")}});
    connect(m_vendor, &QComboBox::activated, this, [this] { m_session.setVendor(m_vendor->currentData().toString()); });
    connect(m_environment, &QComboBox::activated, this,
            [this] { m_session.setEnvironment(m_environment->currentData().toString()); });
    setHelpTopic(m_vendor, QStringLiteral("vendor"));
    setHelpTopic(m_environment, QStringLiteral("client-id-of-this-environment"));
    card->body()->addWidget(
        sideBySide(new Field(tr("&Vendor"), m_vendor), new Field(tr("&Environment"), m_environment)));
    m_server = makeCodeEdit(QStringLiteral("https://…/api/FHIR/R4"));
    m_serverField = new Field(tr("F&HIR base or token endpoint"), m_server);
    setHelpTopic(m_serverField, QStringLiteral("posted-to-token-endpoint"));
    connect(m_server, &QLineEdit::textEdited, this, &CredentialsPage::takeServer);
    connect(m_server, &QLineEdit::editingFinished, this, [this] {
        // What is asked, and not what was left out in front of it.
        if (const QString whole = serverIn(m_session.caseFile()); withScheme(m_server->text()) == whole) {
            m_server->setText(whole);
        }
    });
    // What comes below it when the server has answered moves nothing: a click is on its way already.
    m_serverField->note()->setMinimumHeight(2 * QFontMetrics(typeFont(Type::Small)).lineSpacing() + 2);
    auto* completer = new QCompleter(knownAddresses({}), m_server);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_server->setCompleter(completer);
    completer->popup()->setFont(m_server->font());
    completer->popup()->setAccessibleName(tr("Known addresses"));
    completer->popup()->installEventFilter(this);
    const auto hideWhole = [completer](const QString& written) {
        // What is written out needs no completion: the list would hide what the server answers.
        const QAbstractItemModel* fits = completer->completionModel();
        if (fits->rowCount() == 1 && fits->index(0, 0).data().toString() == written) {
            completer->popup()->hide();
        }
    };
    // Behind the letter: the list is shown after that was told.
    connect(m_server, &QLineEdit::textEdited, completer, hideWhole, Qt::QueuedConnection);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &CredentialsPage::takeServer);
    card->body()->addWidget(m_serverField);
    auto* links = new QWidget;
    auto* flow = new FlowLayout(links, 12, 2);
    m_addresses = new Button(tr("Known addresses"), ButtonKind::Link);
    m_addresses->setSmall(true);
    m_addresses->setOpensMenu(true);
    auto* menu = new QMenu(m_addresses);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
        const auto offer = [this](QMenu& in, const QStringList& addresses) {
            for (const QString& address : addresses) {
                in.addAction(address, this, [this, address] {
                    m_server->setText(address);
                    takeServer(address);
                });
            }
        };
        if (!offersAll(m_session)) {
            offer(*menu, offeredAddresses(m_session));
            return;
        }
        // Of all vendors together they would be a page of addresses that nobody can tell apart.
        const auto vendors = vendorChoices();
        for (const auto& [id, name] : vendors) {
            const QStringList addresses = id.isEmpty() ? QStringList() : knownAddresses(id);
            if (!addresses.isEmpty()) {
                QString label = name;
                offer(*menu->addMenu(label.replace(QLatin1Char('&'), QLatin1String("&&"))), addresses);
            }
        }
    });
    m_addresses->setMenu(menu);
    flow->addWidget(m_addresses);
    m_again = new Button(tr("Ask the server again"), ButtonKind::Link);
    m_again->setSmall(true);
    connect(m_again, &QPushButton::clicked, &m_session, &Session::askServer);
    flow->addWidget(m_again);
    m_trust = new Button(tr("Trust its authority…"), ButtonKind::Link);
    m_trust->setSmall(true);
    connect(m_trust, &QPushButton::clicked, this, &CredentialsPage::authorityRequested);
    flow->addWidget(m_trust);
    links->setMinimumHeight(m_again->sizeHint().height());
    card->body()->addWidget(links);
    return card;
}

Card* CredentialsPage::makeClient() {
    auto* card = new Card(tr("Client"));
    card->body()->setSpacing(betweenFields);
    m_client = makeCodeEdit(QString());
    m_clientField = new Field(tr("Client &ID"), m_client);
    setHelpTopic(m_clientField, QStringLiteral("client-id-clean"));
    connect(m_client, &QLineEdit::textEdited, this, &CredentialsPage::takeClientId);
    card->body()->addWidget(m_clientField);
    m_clean = new Button(tr("Take it without them"), ButtonKind::Link);
    m_clean->setSmall(true);
    m_clean->hide();
    connect(m_clean, &QPushButton::clicked, this, [this] {
        m_client->setText(m_cleaned);
        m_session.setClientId(m_cleaned);
    });
    card->body()->addWidget(m_clean);
    m_scope = makeCodeEdit(QStringLiteral("system/*.rs"));
    auto* scope = new Field(tr("Sco&pe"), m_scope);
    setHelpTopic(scope, QStringLiteral("scope-well-formed"));
    const auto note = [scope](const QString& written) {
        scope->say(Mark::None, written.trimmed().isEmpty() ? tr("Empty: no scope is sent.")
                                                           : tr("Several scopes are separated by blanks."));
    };
    note({});
    connect(m_scope, &QLineEdit::textChanged, this, note);
    connect(m_scope, &QLineEdit::textEdited, &m_session, &Session::setScope);
    card->body()->addWidget(scope);
    return card;
}

bool CredentialsPage::eventFilter(QObject* watched, QEvent* event) {
    auto* popup = qobject_cast<QAbstractItemView*>(watched);
    if (popup != nullptr && event->type() == QEvent::MouseButtonPress) {
        const auto& press = *static_cast<QMouseEvent*>(event);
        if (!popup->rect().contains(press.position().toPoint())) {
            // Whoever clicks beside the list means what is there: else what is written next goes on in the address.
            popup->hide();
            QWidget* under = childAt(mapFromGlobal(press.globalPosition().toPoint()));
            while (under != nullptr && (under->focusPolicy() & Qt::ClickFocus) == 0 && under != this) {
                under = under->parentWidget();
            }
            if (under != nullptr && under != this && under != m_server && under->isEnabled()) {
                QMetaObject::invokeMethod(
                    under, [under] { under->setFocus(Qt::MouseFocusReason); }, Qt::QueuedConnection);
            }
        }
    }
    return Page::eventFilter(watched, event);
}

void CredentialsPage::takeServer(const QString& written) {
    // A blank at its end, or the same address chosen again, is no other server: what was answered stays.
    if (withScheme(written) != serverIn(m_session.caseFile())) {
        m_session.setServer(written);
    }
}

void CredentialsPage::takeClientId(const QString& written) {
    // What a page or a mail puts around an ID when it is copied is no part of it at any server.
    const QString id = withoutEnds(written);
    m_leftOut = id != written && !id.isEmpty() ? id : QString();
    if (id != written) {
        // The cursor stays where it is in the ID itself.
        const QString before = withoutEnds(written.left(m_client->cursorPosition()) + QLatin1Char('|'));
        m_client->setText(id);
        m_client->setCursorPosition(static_cast<int>(std::min(before.size() - 1, id.size())));
    }
    if (utf8(id) == m_session.caseFile().clientId) {
        refreshClientNote(); // only what is around it has changed: what was answered stays
        return;
    }
    m_session.setClientId(id);
}

void CredentialsPage::refreshCredentials() {
    const auto& file = m_session.caseFile();
    // What the address says, where nobody said anything else: as the note of the client ID and the status line have it.
    const SessionView& view = m_session.view();
    const bool told = file.vendor.empty() && !view.vendorName.isEmpty() && view.vendorId != QLatin1String("generic");
    //: %1 is "sandbox" or "production", or the name of a vendor.
    m_vendor->setItemText(0, told ? tr("From the address: %1").arg(view.vendorName) : tr("From the address"));
    choose(m_vendor, QString::fromStdString(file.vendor));
    const QString& environment = view.environment;
    m_environment->setItemText(0, !file.environment.empty() || environment.isEmpty()
                                      ? tr("From the address")
                                      //: %1 is "sandbox" or "production", or the name of a vendor.
                                      : tr("From the address: %1").arg(environmentName(environment)));
    choose(m_environment, QString::fromStdString(file.environment));
    const auto set = [](QLineEdit* edit, const std::string& value) {
        const QString text = QString::fromStdString(value);
        // What is being written is newer than what comes back.
        if (!edit->hasFocus() && edit->text() != text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        }
    };
    set(m_server, utf8(serverIn(file)));
    set(m_client, file.clientId);
    set(m_scope, file.scope);
    refreshClientNote();
    m_addresses->setVisible(!offeredAddresses(m_session).isEmpty());
}

void CredentialsPage::refreshClientNote() {
    const SessionView& view = m_session.view();
    const ClientNote note =
        clientNote(QString::fromStdString(m_session.caseFile().clientId), view.vendorId, view.environment);
    if (m_leftOut != QString::fromStdString(m_session.caseFile().clientId)) {
        m_leftOut.clear();
    }
    const QString leftOut = m_leftOut.isEmpty() ? QString() : tr("Blanks around it were left out.");
    m_clientField->say(note.mark, leftOut.isEmpty() || note.text.isEmpty() ? leftOut + note.text
                                                                           : tr("%1 %2").arg(leftOut, note.text));
    m_clean->setVisible(!note.cleaned.isEmpty());
    m_clean->setToolTip(plainTip(note.cleaned));
    m_cleaned = note.cleaned;
}

void CredentialsPage::reveal(const QString& in) {
    QWidget* place = in == QLatin1String("discovery") ? static_cast<QWidget*>(m_server)
                     : in == QLatin1String("client")  ? static_cast<QWidget*>(m_client)
                     : in == QLatin1String("key")     ? static_cast<QWidget*>(m_key)
                                                      : static_cast<QWidget*>(m_registered);
    scroller()->ensureWidgetVisible(place, 0, 24);
    if (place == m_server || place == m_client) {
        place->setFocus(Qt::ShortcutFocusReason);
    } else if (QWidget* first = place->nextInFocusChain(); first != nullptr && place->isAncestorOf(first)) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
}

void CredentialsPage::bringKey() {
    reveal(QStringLiteral("key"));
    const KeyView::State state = m_session.view().key.state;
    if (state == KeyView::State::None || state == KeyView::State::Failed) {
        m_key->choose();
    }
}

void CredentialsPage::refreshDiscovery() {
    const DiscoveryView& discovery = m_session.view().discovery;
    // One line is there from the beginning: what is below does not move when the server has answered.
    m_serverField->say(discovery.busy ? Mark::None : discovery.mark,
                       discovery.busy                 ? tr("Asking the server where its token endpoint is…")
                       : discovery.sentence.isEmpty() ? tr("At the FHIR base the token endpoint is looked up.")
                                                      : discovery.sentence);
    const bool failed = discovery.mark == Mark::Fail || discovery.mark == Mark::Warn;
    m_again->setText(failed ? tr("Ask the server again") : tr("Ask the server"));
    m_again->setVisible(!discovery.busy && (failed || discovery.canAsk));
    m_trust->setVisible(!discovery.busy && discovery.lacksAuthority);
}

} // namespace ad::ui
