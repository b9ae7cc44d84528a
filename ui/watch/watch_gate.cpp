#include "watch/watch_gate.h"

#include "base/secret_text.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>

namespace ad::ui {

namespace {

constexpr int passphraseWidth = 280;

/// What the person can do here, instead of what the command line would say.
QString inWords(const KeptProfile& entry, bool hasKey) {
    const Error& error = *entry.trouble;
    if (entry.profile.key.empty() && !error.code.starts_with("keychain_")) {
        if (entry.practice) {
            return hasKey ? WatchGate::tr("The key of this practice is in this window only.")
                          : WatchGate::tr("The key of this practice is gone with its example: open the example anew.");
        }
        return hasKey ? WatchGate::tr("The key is in this window only. A watch with it goes on while the window is "
                                      "open; with the key in the keychain or in a file, also after a restart.")
                      : WatchGate::tr("This profile has no key. Choose its file, or open the profile and bring it.");
    }
    if (entry.needsPassphrase && error.code != "passphrase_wrong") {
        return WatchGate::tr("The key’s file is encrypted: a watch needs its passphrase.");
    }
    return (error.what + QLatin1Char(' ') + error.todo).trimmed();
}

} // namespace

WatchGate::WatchGate(Session& session, Keeper& keeper, QWidget* parent)
    : Card({}, parent), m_session(session), m_keeper(keeper), m_note(new Note), m_passphraseRow(new QWidget),
      m_passphrase(new QLineEdit), m_buttons(new QWidget) {
    setAccessibleName(tr("What is in the way"));
    setStripe(Role::Warn);
    body()->addWidget(m_note);
    auto* row = new FlowLayout(m_passphraseRow, 8);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setTextMargins(6, 0, 6, 0);
    m_passphrase->setMinimumWidth(passphraseWidth);
    auto* unlock = new Button(tr("&Unlock and watch"));
    m_keep = new QCheckBox(tr("&Keep it in the keychain"));
    m_keep->setToolTip(tr("Else it is asked for again when the window was closed"));
    row->addWidget(m_passphrase);
    row->addWidget(unlock);
    row->addWidget(m_keep);
    body()->addWidget(m_passphraseRow);
    auto* flow = new FlowLayout(m_buttons, 8);
    m_meanwhile = new Button(tr("Watch while the &window is open"));
    m_keychain = new Button(tr("Keep the key in the &keychain"));
    m_file = new Button(tr("Choose the key’s &file…"));
    m_again = new Button(tr("Try &again"));
    for (Button* button : {m_meanwhile, m_keychain, m_file, m_again}) {
        flow->addWidget(button);
    }
    body()->addWidget(m_buttons);
    connect(unlock, &QPushButton::clicked, this, &WatchGate::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &WatchGate::unlock);
    connect(m_meanwhile, &QPushButton::clicked, &m_keeper, &Keeper::watchWithKeyOfWindow);
    connect(m_keychain, &QPushButton::clicked, this, [this] { m_keeper.keepKey(m_id, true); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_keeper.startWatch(m_id); });
    connect(m_file, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("The private key of this profile"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, &m_keeper, [this, id = m_id](const QString& path) {
            m_keeper.setKeyFile(id, path);
            m_keeper.startWatch(id);
        });
        dialog->open();
    });
    hide();
}

void WatchGate::unlock() {
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    WatchWish wish;
    wish.passphrase = secretOf(m_passphrase->text());
    wish.keepPassphrase = m_keep->isChecked();
    m_passphrase->clear();
    m_keeper.startWatch(m_id, wish);
}

void WatchGate::show(const KeptProfile* entry) {
    const bool held = entry != nullptr && entry->trouble;
    if (entry != nullptr && entry->profile.id != m_id) {
        m_id = entry->profile.id;
        m_passphrase->clear();
        m_keep->setChecked(false);
    }
    const bool inMemory = entry != nullptr && !held && entry->keyInMemory;
    setVisible(held || inMemory);
    if (!held && !inMemory) {
        return;
    }
    const bool hasKey = m_keeper.currentId() == m_id && m_session.privateKey().has_value() &&
                        !entry->profile.key.inKeychain && m_session.view().key.path.isEmpty();
    // Of a practice nothing is kept: least of all its key.
    const bool canKeep = hasKey && !entry->practice;
    setStripe(held ? Role::Warn : Role::Accent);
    if (!held) {
        setAccessibleName(tr("How long it goes on"));
        m_note->set(Mark::Waiting, entry->practice
                                       ? tr("Practice: the watch goes on while this example is open.")
                                       : tr("The watch goes on while this window is open. With the key in the "
                                            "keychain, it goes on after a restart, too."));
        m_passphraseRow->hide();
        m_buttons->setVisible(canKeep);
        m_meanwhile->hide();
        m_keychain->setVisible(canKeep);
        m_file->hide();
        m_again->hide();
        return;
    }
    setAccessibleName(tr("What is in the way"));
    m_buttons->show();
    m_meanwhile->setVisible(hasKey && entry->profile.key.empty());
    m_note->set(Mark::Warn, inWords(*entry, hasKey));
    m_passphraseRow->setVisible(entry->needsPassphrase);
    m_keychain->setVisible(canKeep);
    const std::string& code = entry->trouble->code;
    const bool aboutKey = entry->profile.key.empty() || code.starts_with("keychain_") || code.starts_with("key_") ||
                          code.starts_with("file_");
    m_file->setVisible(aboutKey && !entry->needsPassphrase && !entry->practice);
    m_again->setVisible(!entry->needsPassphrase && !entry->profile.key.empty());
}

} // namespace ad::ui
