#include "profiles/profile_details.h"

#include "export/redact.h"
#include "profiles/ahead_notes.h"
#include "profiles/keeper.h"
#include "profiles/profiles_model.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/text.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ad::ui {

namespace {

constexpr int notesLines = 3;
constexpr int factHeight = 24;

/// Notes as the store keeps them: without what looks like a secret.
std::string asKept(const QString& notes) { return exporting::Redactor().text(utf8(notes)); }

/// Writes a text into a field without moving what is being written there.
void put(QLineEdit* edit, const QString& words) {
    if (!edit->hasFocus() && edit->text() != words) {
        edit->setText(words);
        edit->setCursorPosition(0);
    }
}

} // namespace

ProfileDetails::ProfileDetails(Keeper& keeper, QWidget* parent)
    : Card({}, parent), m_keeper(keeper), m_all(new QWidget), m_none(new TextLabel({}, Type::Body, Role::Muted)),
      m_name(new QLineEdit), m_keyNote(new Note), m_ahead(new AheadNotes), m_tags(new QLineEdit),
      m_notes(new QPlainTextEdit) {
    setAccessibleName(tr("The chosen profile"));
    m_none->setText(tr("Choose a profile to see its key, its dates and its notes."));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body()->addWidget(m_none);
    body()->addWidget(m_all, 1);
    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_name->setTextMargins(6, 0, 6, 0);
    m_name->setMaxLength(120);
    column->addWidget(new Field(tr("&Name"), m_name));
    column->addWidget(makeFacts());
    column->addWidget(m_ahead);
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setTextMargins(6, 0, 6, 0);
    m_tags->setPlaceholderText(tr("separated by commas"));
    column->addWidget(new Field(tr("&Tags"), m_tags));
    m_notes->setTabChangesFocus(true);
    m_notes->document()->setDocumentMargin(7); // as far as the text of a line edit stands
    m_notes->setPlaceholderText(tr("Whom to ask, what was agreed. No secrets."));
    m_notes->setFixedHeight(notesLines * QFontMetrics(typeFont(Type::Body)).lineSpacing() + 18);
    column->addWidget(new Field(tr("N&otes"), m_notes));
    column->addWidget(
        new TextLabel(tr("Name, tags and notes are kept as soon as you leave them."), Type::Small, Role::Muted));
    column->addWidget(makeButtons());
    column->addStretch(1);
    connect(m_name, &QLineEdit::editingFinished, this, &ProfileDetails::takeName);
    connect(m_tags, &QLineEdit::editingFinished, this, &ProfileDetails::takeTags);
    m_notes->installEventFilter(this);
    show(nullptr);
}

QWidget* ProfileDetails::makeFacts() {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& name, Type type) {
        auto* label = new TextLabel(name, Type::Small, Role::Muted);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        auto* value = new ElidedLabel({}, type);
        value->setCopyable(true);
        value->setAccessibleName(name);
        grid->setRowMinimumHeight(row, factHeight); // the same, whatever the font
        grid->addWidget(value, row++, 1);
        return value;
    };
    m_server = add(tr("Server"), Type::Mono);
    m_client = add(tr("Client ID"), Type::Mono);
    m_key = add(tr("Key"), Type::Small);
    grid->addWidget(m_keyNote, row++, 1);
    m_last = add(tr("Now"), Type::Small);
    return box;
}

QWidget* ProfileDetails::makeButtons() {
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(8);
    FlowLayout* row = nullptr;
    const auto addRow = [&](int gap) {
        auto* holder = new QWidget;
        row = new FlowLayout(holder, gap);
        rows->addWidget(holder);
    };
    const auto add = [&](const QString& words, ButtonKind kind, auto act) {
        auto* button = new Button(words, kind);
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (!m_id.empty()) {
                act();
            }
        });
        row->addWidget(button);
        return button;
    };
    addRow(8);
    m_open = add(tr("&Open"), ButtonKind::Primary, [this] { Q_EMIT openRequested(m_id); });
    m_watch = add(tr("&Watch"), ButtonKind::Secondary, [this] { Q_EMIT watchRequested(m_id); });
    // What keeps order is at hand, and does not ask for attention.
    addRow(16);
    m_duplicate = add(tr("&Duplicate"), ButtonKind::Link, [this] { m_keeper.duplicate(m_id); });
    m_archive = add(tr("&Archive"), ButtonKind::Link, [this] { m_keeper.setArchived(m_id, !m_archivedNow); });
    m_remove = add(tr("De&lete"), ButtonKind::Link, [this] { m_keeper.remove(m_id); });
    for (Button* button : {m_duplicate, m_archive, m_remove}) {
        button->setSmall(true);
    }
    return box;
}

void ProfileDetails::editName() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ProfileDetails::takeName() {
    if (!m_name->isModified() || m_id.empty()) {
        return;
    }
    m_name->setModified(false);
    m_keeper.rename(m_id, m_name->text());
}

void ProfileDetails::takeTags() {
    if (m_tags->isModified() && !m_id.empty()) {
        m_tags->setModified(false);
        m_keeper.setTags(m_id, m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts));
    }
}

void ProfileDetails::takeNotes() {
    // They count as unsaved until the store holds them: a full disk loses no word.
    if (m_notes->document()->isModified() && !m_id.empty()) {
        m_unsaved[m_id] = m_notes->toPlainText();
        m_keeper.setNotes(m_id, m_unsaved[m_id]);
    }
}

void ProfileDetails::showNotes(const std::string& stored) {
    const auto unsaved = m_unsaved.find(m_id);
    if (unsaved != m_unsaved.end() && asKept(unsaved->second) == stored) {
        m_unsaved.erase(unsaved);
        m_notes->document()->setModified(asKept(m_notes->toPlainText()) != stored);
    } else if (unsaved != m_unsaved.end() && m_notes->document()->isEmpty() && !m_notes->document()->isModified()) {
        m_notes->setPlainText(unsaved->second);
        m_notes->document()->setModified(true);
    }
    if (!m_notes->hasFocus() && !m_notes->document()->isModified() && m_notes->toPlainText() != text(stored)) {
        m_notes->setPlainText(text(stored));
        m_notes->document()->setModified(false);
    }
}

bool ProfileDetails::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_notes && event->type() == QEvent::FocusOut) {
        takeNotes();
    }
    return Card::eventFilter(watched, event);
}

void ProfileDetails::show(const KeptProfile* entry) {
    std::erase_if(m_unsaved, [this](const auto& notes) {
        const KeptProfile* kept = m_keeper.view().find(notes.first);
        return notes.first != m_id && (kept == nullptr || kept->profile.notes == asKept(notes.second));
    });
    const std::string id = entry != nullptr ? entry->profile.id : std::string();
    if (id != m_id) {
        // What is still being written belongs to the one before.
        takeName();
        takeTags();
        takeNotes();
        m_id = id;
        m_name->clear();
        m_tags->clear();
        m_notes->clear();
        m_notes->document()->setModified(false);
    }
    m_none->setVisible(entry == nullptr);
    m_all->setVisible(entry != nullptr);
    if (entry == nullptr) {
        return;
    }
    const profiles::Profile& p = entry->profile;
    const bool writable = m_keeper.view().writable();
    m_archivedNow = p.archived;
    put(m_name, text(p.name));
    put(m_tags, tagsOf(p).join(QStringLiteral(", ")));
    showNotes(p.notes);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_tags, m_watch, m_duplicate, m_archive, m_remove}) {
        widget->setEnabled(writable);
    }
    m_notes->setReadOnly(!writable);
    m_archive->setText(p.archived ? tr("Take out of the &archive") : tr("&Archive"));
    m_watch->setText(entry->watching() ? tr("See the &watch") : tr("&Watch"));
    m_watch->updateGeometry();
    m_archive->updateGeometry();
    showFacts(*entry);
    m_ahead->setVisible(m_ahead->set(entry->ahead));
}

void ProfileDetails::showFacts(const KeptProfile& entry) {
    const profiles::Profile& p = entry.profile;
    const auto orDash = [](const QString& words) { return words.isEmpty() ? QStringLiteral("–") : words; };
    m_server->setText(orDash(shown(profiles::addressOf(p), 0)));
    m_client->setText(orDash(shown(p.credentials.clientId, 0)));
    QStringList key{text(p.key.description)};
    if (p.key.inKeychain) {
        key << tr("in the keychain");
    } else if (!p.key.path.empty()) {
        key << shown(p.key.path, 0);
    }
    if (p.key.passphraseInKeychain) {
        key << tr("passphrase in the keychain");
    }
    key.removeAll(QString());
    m_key->setText(!p.key.empty()      ? key.join(QStringLiteral(" · "))
                   : entry.keyInMemory ? tr("the one of this window: its watch signs with it, and it is kept nowhere")
                                       : tr("none: open the profile, and bring its key"));
    m_keyNote->set(entry.keyState == profiles::KeyFileState::Missing ? Mark::Fail : Mark::Warn, keyStateOf(entry));
    m_last->setText(entry.standing.text);
}

} // namespace ad::ui
