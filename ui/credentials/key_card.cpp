#include "credentials/key_card.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/button.h"
#include "widgets/drop_zone.h"
#include "widgets/field.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <functional>

namespace ad::ui {

namespace {

/// The key's picture: a soft square with a key in it.
class KeyTile : public QWidget {
  public:
    KeyTile() { setFixedSize(32, 32); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintRounded(painter, rect(), measure::controlRadius, ink(Role::AccentSoft), QColor());
        paintIcon(painter, QRectF(rect()).adjusted(8, 8, -8, -8), "key", ink(Role::Accent));
    }
};

/// Two buttons in the middle, side by side where they fit whole, else one below the other.
class ButtonPair : public QWidget {
  public:
    ButtonPair(QWidget* first, QWidget* second)
        : m_first(first), m_second(second), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(8);
        m_layout->addStretch(1);
        m_layout->addWidget(first, 0, Qt::AlignHCenter);
        m_layout->addWidget(second, 0, Qt::AlignHCenter);
        m_layout->addStretch(1);
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {std::max(m_first->sizeHint().width(), m_second->sizeHint().width()),
                QWidget::minimumSizeHint().height()};
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        const int wanted = m_first->sizeHint().width() + m_layout->spacing() + m_second->sizeHint().width();
        const auto direction = wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        if (m_layout->direction() != direction) {
            m_layout->setDirection(direction);
            updateGeometry();
        }
        QWidget::resizeEvent(event);
    }

  private:
    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_layout;
};

/// A box on the ground of warnings.
class SoftBox : public QWidget {
  public:
    explicit SoftBox(Role ground) : m_ground(ground) {}

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintRounded(painter, rect(), measure::controlRadius, ink(m_ground),
                     Theme::instance().highContrast() ? ink(Role::Line) : QColor());
    }

  private:
    Role m_ground;
};

/// Name and value; `text` says what the button behind them copies.
QWidget* factRow(const QString& name, QWidget* value, const std::function<QString()>& text) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    auto* label = new TextLabel(name, Type::Small, Role::Muted);
    label->setWordWrap(false);
    label->setMinimumWidth(88);
    layout->addWidget(label);
    value->setAccessibleName(name);
    layout->addWidget(value, 1);
    auto* copy = new CopyButton({}, text, ButtonKind::Flat);
    copy->setSmall(true);
    copy->setGlyph("copy");
    //: %1 is "Thumbprint" or "Certificate".
    copy->setAccessibleName(KeyCard::tr("Copy %1").arg(name));
    copy->setToolTip(copy->accessibleName());
    layout->addWidget(copy);
    return row;
}

QWidget* factRow(const QString& name, ElidedLabel* value) {
    value->setCopyable(true);
    return factRow(name, value, [value] { return value->text(); });
}

/// The same for a value whose end counts as much as its beginning: it takes two lines.
QWidget* factRow(const QString& name, TextLabel* value) {
    value->setSelectable(true);
    return factRow(name, value, [value] { return value->text(); });
}

} // namespace

KeyCard::KeyCard(Session& session, QWidget* parent)
    : Card(tr("Private key"), parent), m_session(session), m_fits(new Pill), m_named(makeNamed()), m_empty(makeEmpty()),
      m_ready(makeReady()), m_passphraseBox(makePassphrase()), m_error(new Note), m_objection(new Note) {
    head()->addWidget(m_fits);
    body()->addWidget(m_named);
    body()->addWidget(m_empty);
    body()->addWidget(m_error);
    body()->addWidget(m_ready);
    body()->addWidget(m_passphraseBox);
    body()->addWidget(m_objection);
    connect(&m_session, &Session::keyChanged, this, &KeyCard::refresh);
    refresh();
}

QWidget* KeyCard::makeNamed() {
    auto* box = new SoftBox(Role::WarnSoft);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(10, 8, 10, 10);
    row->addWidget(new MarkIcon(Mark::Warn), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(
        new TextLabel(tr("This case names a private key on this computer"), Type::Small, Role::Warn, true));
    m_namedPath = new ElidedLabel({}, Type::Mono);
    m_namedPath->setCopyable(true);
    m_namedPath->setAccessibleName(tr("Private key"));
    words->addWidget(m_namedPath);
    words->addWidget(new TextLabel(tr("It is read only if you say so. What it signs goes to the server of this case."),
                                   Type::Small, Role::Warn));
    auto* read = new Button(tr("&Read this key"));
    read->setSmall(true);
    connect(read, &QPushButton::clicked, this, [this] { m_session.setKeyFile(m_session.view().key.path); });
    words->addWidget(read, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    return box;
}

QWidget* KeyCard::makeEmpty() {
    auto* zone = new DropZone(tr("Drop the private key here"));
    auto* text = new TextLabel(tr("Drop the key that signs, in any format: PEM, DER, PKCS#12, JWK, OpenSSH."),
                               Type::Small, Role::Muted);
    text->setAlignment(Qt::AlignCenter);
    zone->body()->addWidget(text);
    auto* open = new Button(tr("Open &key…"));
    auto* paste = new Button(tr("Paste key"));
    connect(open, &QPushButton::clicked, this, &KeyCard::choose);
    connect(paste, &QPushButton::clicked, this, [this] {
        const QString words = QGuiApplication::clipboard()->text();
        if (words.trimmed().isEmpty()) {
            m_error->set(Mark::Warn, tr("There is no text to paste: copy the key first."));
        } else {
            m_session.setKeyText(words, tr("pasted key"));
        }
    });
    zone->body()->addWidget(new ButtonPair(open, paste));
    connect(zone, &DropZone::fileDropped, &m_session, &Session::setKeyFile);
    connect(zone, &DropZone::filesDropped, &m_session, &Session::openFiles);
    connect(zone, &DropZone::textDropped, &m_session,
            [this](const QString& dropped) { m_session.setKeyText(dropped, tr("pasted key")); });
    return zone;
}

QWidget* KeyCard::makeReady() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new KeyTile, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = new ElidedLabel({}, Type::Body, Role::Text, true);
    m_what = new TextLabel({}, Type::Small, Role::Muted);
    words->addWidget(m_name);
    words->addWidget(m_what);
    head->addLayout(words, 1);
    auto* change = new Button(tr("Chan&ge…"));
    connect(change, &QPushButton::clicked, this, &KeyCard::choose);
    head->addWidget(change, 0, Qt::AlignTop);
    column->addLayout(head);

    m_repairBox = new SoftBox(Role::WarnSoft);
    auto* repairRow = new QHBoxLayout(m_repairBox);
    repairRow->setContentsMargins(10, 8, 10, 8);
    repairRow->addWidget(new MarkIcon(Mark::Warn), 0, Qt::AlignTop);
    auto* repairWords = new QVBoxLayout;
    repairWords->setSpacing(2);
    repairWords->addWidget(new TextLabel(tr("Repaired while reading"), Type::Small, Role::Warn, true));
    m_repairs = new TextLabel({}, Type::Small, Role::Warn);
    repairWords->addWidget(m_repairs);
    auto* save = new Button(tr("Save the repaired key…"), ButtonKind::Link);
    save->setSmall(true);
    connect(save, &QPushButton::clicked, this, [this] { saveRepairedKey(m_session, this); });
    // Aligned: a button of fixed width would hold the words to its own.
    repairWords->addWidget(save, 0, Qt::AlignLeft);
    repairRow->addLayout(repairWords, 1);
    column->addWidget(m_repairBox);
    m_notes = new Note;
    column->addWidget(m_notes);

    m_algorithms = new TextLabel({}, Type::Mono);
    m_thumbprint = new ElidedLabel({}, Type::Mono);
    m_certificate = new ElidedLabel({}, Type::Mono);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(0);
    facts->addWidget(factRow(tr("Thumbprint"), m_thumbprint));
    facts->addWidget(factRow(tr("Can sign"), m_algorithms));
    m_certificateRow = factRow(tr("Certificate"), m_certificate);
    facts->addWidget(m_certificateRow);
    column->addLayout(facts);

    m_copies = new QWidget;
    auto* flow = new FlowLayout(m_copies);
    auto* pem = new CopyButton(tr("Copy public key"), [this] { return m_session.view().key.publicPem; });
    auto* jwks = new CopyButton(tr("Copy JWKS"), [this] { return m_session.view().key.publicJwks; });
    flow->addWidget(pem);
    flow->addWidget(jwks);
    column->addWidget(m_copies);
    return box;
}

QWidget* KeyCard::makePassphrase() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new TextLabel(tr("This key is encrypted. Its passphrase stays in memory only."), Type::Small, Role::Muted));
    auto* row = new QHBoxLayout;
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setTextMargins(6, 0, 6, 0);
    auto* unlock = new Button(tr("&Unlock"));
    row->addWidget(m_passphrase, 1);
    row->addWidget(unlock);
    column->addLayout(row);
    m_passphraseNote = new Note;
    column->addWidget(m_passphraseNote);
    const auto go = [this] {
        m_session.setPassphrase(m_passphrase->text());
        m_passphrase->clear();
    };
    connect(unlock, &QPushButton::clicked, this, go);
    connect(m_passphrase, &QLineEdit::returnPressed, this, go);
    // What is said of the one before is not said of the one that is being written.
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphraseNote->set(Mark::None, {}); });
    return box;
}

void saveRepairedKey(Session& session, QWidget* parent) {
    auto* dialog = new QFileDialog(parent, KeyCard::tr("Save the repaired key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &session, &Session::saveCleanKey);
    dialog->open();
}

void KeyCard::choose() {
    auto* dialog = new QFileDialog(this, tr("Open a private key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::setKeyFile);
    dialog->open();
}

void KeyCard::refresh() {
    const KeyView& key = m_session.view().key;
    const bool ready = key.state == KeyView::State::Ready;
    const bool locked = key.state == KeyView::State::NeedsPassphrase;
    const bool named = key.state == KeyView::State::Named;
    m_named->setVisible(named);
    m_namedPath->setText(named ? key.path : QString());
    m_empty->setVisible(named || key.state == KeyView::State::None || key.state == KeyView::State::Failed);
    m_ready->setVisible(ready || locked || key.state == KeyView::State::Reading);
    m_passphraseBox->setVisible(locked);
    m_name->setText(key.name);
    m_name->setToolTip(plainTip(key.path));
    const QString what = key.writtenAs.isEmpty()     ? key.description
                         : key.description.isEmpty() ? key.writtenAs
                                                     : tr("%1 · %2").arg(key.description, key.writtenAs);
    m_what->setText(key.state == KeyView::State::Reading ? tr("Reading…") : locked ? tr("Encrypted") : what);
    m_passphraseNote->set(Mark::Fail, key.wrongPassphrase ? tr("This passphrase does not open the key.") : QString());
    if (locked && isVisible()) {
        m_passphrase->setFocus();
    }
    m_fits->setVisible(ready && !key.algorithms.isEmpty() && key.objection.isEmpty());
    //: %1: an algorithm; all of them stand below.
    m_fits->set(tr("fits %1").arg(key.algorithms.value(0)), Role::Pass, Role::PassSoft);
    m_repairBox->setVisible(ready && !key.repairs.isEmpty());
    m_repairs->setText(key.repairs.join(QLatin1Char('\n')));
    m_thumbprint->parentWidget()->setVisible(ready && !key.thumbprint.isEmpty());
    m_thumbprint->setText(key.thumbprint);
    m_algorithms->parentWidget()->setVisible(ready && !key.algorithms.isEmpty());
    m_algorithms->setText(key.algorithms.join(QStringLiteral(", ")));
    m_notes->set(Mark::None, ready ? key.notes.join(QLatin1Char('\n')) : QString());
    m_certificateRow->setVisible(ready && !key.certificateSha1.isEmpty());
    m_certificate->setText(key.certificateSha1);
    m_copies->setVisible(ready && !key.publicPem.isEmpty());
    m_error->set(Mark::Fail, key.error ? tr("%1 %2").arg(key.error->what, key.error->todo).trimmed() : QString());
    m_objection->set(Mark::Fail, ready ? key.objection : QString());
}

RegisteredCard::RegisteredCard(Session& session, QWidget* parent)
    : Card(tr("Registered at the server"), parent), m_session(session),
      m_zone(new DropZone(tr("Drop what is registered"))), m_name(new TextLabel({}, Type::Body, Role::Muted)),
      m_result(new Note), m_detail(new TextLabel({}, Type::Small, Role::Muted)),
      m_address(makeCodeEdit(QStringLiteral("https://…/jwks.json"))) {
    body()->addWidget(
        new TextLabel(tr("Drop what was uploaded, or fetch the JWKS: is it the same key?"), Type::Small, Role::Muted));
    m_name->setAlignment(Qt::AlignCenter);
    m_zone->body()->addWidget(m_name);
    auto* open = new Button(tr("Open &certificate…"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addStretch(1);
    m_zone->body()->addLayout(buttons);
    body()->addWidget(m_zone);
    auto* found = new QVBoxLayout;
    found->setSpacing(2);
    found->addWidget(m_result);
    found->addWidget(m_detail);
    body()->addLayout(found);
    auto* address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(new Field(tr("Address of the JWKS"), m_address), 1);
    m_fetch = new Button(tr("&Fetch"));
    m_fetch->setAccessibleName(tr("Fetch the JWKS from its address"));
    m_fetch->setToolTip(tr("Asks this address for its key set, as the server does"));
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        takeAddress();
        m_session.fetchRegistered();
    });
    address->addWidget(m_fetch, 0, Qt::AlignBottom);
    body()->addLayout(address);
    body()->addStretch(1);
    connect(m_zone, &DropZone::fileDropped, &m_session, &Session::setRegisteredFile);
    connect(m_zone, &DropZone::filesDropped, &m_session, &Session::openFiles);
    connect(m_zone, &DropZone::textDropped, &m_session, &Session::setRegisteredText);
    connect(m_address, &QLineEdit::editingFinished, this, &RegisteredCard::takeAddress);
    connect(m_address, &QLineEdit::textEdited, this, &RegisteredCard::refreshFetch);
    connect(m_address, &QLineEdit::returnPressed, m_fetch, &QPushButton::click);
    connect(open, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Open what is registered"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::setRegisteredFile);
        dialog->open();
    });
    connect(&m_session, &Session::registeredChanged, this, &RegisteredCard::refresh);
    refresh();
}

void RegisteredCard::takeAddress() {
    if (m_address->isModified()) {
        m_address->setModified(false);
        m_session.setRegisteredAddress(m_address->text().trimmed());
    }
}

void RegisteredCard::refreshFetch() {
    m_fetch->setEnabled(!m_session.view().registered.busy &&
                        m_address->text().trimmed().startsWith(QLatin1String("http")));
}

void RegisteredCard::refresh() {
    const RegisteredView& registered = m_session.view().registered;
    m_name->setText(registered.name.isEmpty() ? tr("certificate, public key or JWKS") : registered.name);
    m_name->setRole(registered.name.isEmpty() ? Role::Muted : Role::Text);
    m_result->set(registered.mark, registered.busy ? tr("Looking…") : registered.sentence);
    m_detail->setText(registered.detail);
    m_detail->setContentsMargins(registered.mark != Mark::None ? noteIndent : 0, 0, 0, 0);
    m_detail->setVisible(!registered.detail.isEmpty());
    const QString url = QString::fromStdString(m_session.caseFile().registered.jwksUrl);
    if (!m_address->hasFocus()) {
        m_address->setText(url);
    }
    refreshFetch();
}

} // namespace ad::ui
