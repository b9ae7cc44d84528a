#include "frame/key_offer.h"

#include "profiles/keeper.h"
#include "session/session.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QFileDialog>
#include <QRegularExpression>
#include <utility>

namespace ad::ui {

KeyOffer::KeyOffer(Session& session, QWidget* parent)
    : Card({}, parent), m_session(session), m_what(new TextLabel({}, Type::Body, Role::Text, true)),
      m_why(
          new TextLabel(tr("A pasted key is kept nowhere by itself. With it in the keychain or in a file, the profile "
                           "works after a restart, too."),
                        Type::Small, Role::Muted)),
      m_keychain(new Button(tr("Keep it in the &keychain"))), m_file(new Button(tr("Save it as a &file…"))) {
    setStripe(Role::Warn);
    body()->setContentsMargins(16, 12, 12, 12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_why);
    row->addLayout(words, 1);
    for (Button* button : {m_keychain, m_file}) {
        button->setSmall(true);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    auto* away = new Button({}, ButtonKind::Flat);
    away->setSmall(true);
    away->setGlyph("cross");
    away->setAccessibleName(tr("Close this offer"));
    away->setToolTip(tr("Close this offer"));
    connect(away, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(away, 0, Qt::AlignTop);
    body()->addLayout(row);
    hide();
}

void KeyOffer::follow(Keeper& keeper) {
    connect(&keeper, &Keeper::keyLeft, this, [this, &keeper](const std::string& id) { offer(keeper, id); });
    connect(&keeper, &Keeper::changed, this, [this, &keeper] { hideWhereSettled(keeper); });
    connect(&m_session, &Session::keyChanged, this, [this, &keeper] { hideWhereSettled(keeper); });
    connect(m_keychain, &QPushButton::clicked, &keeper, [this, &keeper] { keeper.keepKey(m_id); });
    connect(m_file, &QPushButton::clicked, this, [this, &keeper] { saveAsFile(keeper); });
    connect(&m_session, &Session::saved, &keeper, [this, &keeper](const QString& path) {
        if (!m_path.isEmpty() && path == std::exchange(m_path, {})) {
            keeper.setKeyFile(m_id, path);
        }
    });
}

void KeyOffer::offer(Keeper& keeper, const std::string& id) {
    const KeptProfile* entry = keeper.view().find(id);
    m_id = id;
    m_what->setText(entry != nullptr ? tr("“%1” is saved, but not its key.").arg(text(entry->profile.name))
                                     : tr("The profile is saved, but not its key."));
    setAccessibleName(m_what->text());
    show();
    announce(this, m_what->text() + QLatin1Char(' ') + m_why->text());
}

void KeyOffer::hideWhereSettled(const Keeper& keeper) {
    const KeptProfile* entry = keeper.view().find(m_id);
    const bool pasted = m_session.view().key.state == KeyView::State::Ready && m_session.view().key.path.isEmpty();
    if (!isHidden() && (keeper.currentId() != m_id || entry == nullptr || !entry->profile.key.empty() || !pasted)) {
        hide();
    }
}

void KeyOffer::saveAsFile(Keeper& keeper) {
    auto* dialog = new QFileDialog(this, tr("Save the private key, for you alone to read"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    const KeptProfile* entry = keeper.view().find(m_id);
    static const QRegularExpression other(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    dialog->selectFile(entry != nullptr
                           ? text(entry->profile.name).replace(other, QStringLiteral("-")) + QStringLiteral(".pem")
                           : QStringLiteral("key.pem"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_path = path;
        m_session.saveCleanKey(path);
    });
    dialog->open();
}

} // namespace ad::ui
