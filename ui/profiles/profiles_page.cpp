#include "profiles/profiles_page.h"

#include "profiles/profile_delegate.h"
#include "profiles/profile_details.h"
#include "profiles/profile_sheets.h"
#include "profiles/profiles_model.h"
#include "theme/style.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/search_edit.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QPainter>

namespace ad::ui {

namespace {

constexpr int profilesStackBelow = 700;
constexpr int shownAttempts = 4;

/// A row on a soft ground, for what can be taken back.
class SoftRow : public QWidget {
  public:
    SoftRow() { setContentsMargins(0, 0, 0, 0); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintRounded(painter, rect(), measure::controlRadius, ink(Role::AccentSoft), QColor());
    }
};

} // namespace

ProfilesPage::ProfilesPage(Session& session, Keeper& keeper, QWidget* parent)
    : Page(tr("Profiles"), tr("Saved credentials with every attempt. Keys stay where they are."), parent),
      m_session(session), m_keeper(keeper), m_model(new ProfilesModel(keeper, Shelf::InUse, this)) {
    makeActions();
    m_noticeCard = new Card;
    m_noticeCard->setStripe(Role::Warn);
    m_noticeCard->body()->setContentsMargins(16, 10, 12, 12);
    m_notice = new Note;
    m_noticeCard->body()->addWidget(m_notice);
    body()->addWidget(m_noticeCard);
    body()->addWidget(makeUndo());
    body()->addWidget(makeEmpty(), 1);
    m_columns = new Columns(profilesStackBelow);
    m_columns->setDivided(QStringLiteral("profiles"));
    m_columns->add(makeList(), 57);
    m_details = new ProfileDetails(m_keeper);
    m_columns->add(m_details, 43);
    body()->addWidget(m_columns, 1);
    body()->addStretch(0);
    connect(m_details, &ProfileDetails::openRequested, this, &ProfilesPage::openRequested);
    connect(m_details, &ProfileDetails::watchRequested, this, &ProfilesPage::watchRequested);
    connect(&m_keeper, &Keeper::changed, this, &ProfilesPage::refresh);
    connect(&m_session, &Session::credentialsChanged, this, &ProfilesPage::refresh);
    connect(&m_session, &Session::keyChanged, this, &ProfilesPage::refresh);
    connect(&m_keeper, &Keeper::saved, this, &ProfilesPage::reveal);
    connect(&m_keeper, &Keeper::removed, this, [this](const std::string& id, const QString& name) {
        m_removed = id;
        m_editsAtRemoval = m_keeper.profileEdits()->index();
        m_undoText->setText(tr("“%1” is deleted. For 30 days it can be brought back.").arg(name));
        m_undoRow->show();
        // What was pressed has gone with the profile: the list is where one goes on, or what brings it back.
        QWidget* next = m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_undoRow->findChild<Button*>();
        if (isVisible() && next != nullptr) {
            next->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_keeper, &Keeper::passphraseWanted, this,
            [this](const QString& path, bool again) { showImportPassphrase(m_keeper, path, again, window()); });
    refresh();
}

void ProfilesPage::makeActions() {
    m_import = new Button(tr("&Import…"));
    m_export = new Button(tr("&Export…"));
    m_save = new Button(tr("&Save what is open"));
    addAction(m_import);
    addAction(m_export);
    addAction(m_save);
    connect(m_save, &QPushButton::clicked, &m_keeper, qOverload<>(&Keeper::save));
    connect(m_import, &QPushButton::clicked, this, &ProfilesPage::import);
    connect(m_export, &QPushButton::clicked, this, [this] { showExport(m_keeper, {}, window()); });
}

EmptyState* ProfilesPage::makeEmpty() {
    m_empty = new EmptyState("document", tr("No profiles yet"));
    m_saveFirst = new Button(tr("&Save what is open"), ButtonKind::Primary);
    m_fillIn = new Button(tr("&Fill in the credentials"), ButtonKind::Primary);
    m_importFirst = new Button(tr("&Import…"));
    for (Button* button : {m_saveFirst, m_fillIn, m_importFirst}) {
        m_empty->add(button);
    }
    connect(m_saveFirst, &QPushButton::clicked, &m_keeper, qOverload<>(&Keeper::save));
    connect(m_fillIn, &QPushButton::clicked, this, &ProfilesPage::credentialsRequested);
    connect(m_importFirst, &QPushButton::clicked, this, &ProfilesPage::import);
    return m_empty;
}

QWidget* ProfilesPage::makeUndo() {
    m_undoRow = new SoftRow;
    auto* row = new QHBoxLayout(m_undoRow);
    row->setContentsMargins(16, 8, 12, 8);
    m_undoText = new TextLabel({}, Type::Small);
    auto* undo = new Button(tr("&Undo"), ButtonKind::Link);
    row->addWidget(m_undoText, 1);
    row->addWidget(undo);
    auto* close = new Button(QString(), ButtonKind::Flat);
    close->setSmall(true);
    close->setGlyph("cross");
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    row->addWidget(close);
    m_undoRow->hide();
    connect(undo, &QPushButton::clicked, this, &ProfilesPage::bringBack);
    connect(close, &QPushButton::clicked, m_undoRow, &QWidget::hide);
    return m_undoRow;
}

void ProfilesPage::bringBack() {
    m_keeper.restore(m_removed);
    m_undoRow->hide();
}

bool ProfilesPage::canUndo() const { return canBringBack() || m_keeper.profileEdits()->canUndo(); }

void ProfilesPage::undo() {
    QUndoStack& edits = *m_keeper.profileEdits();
    // What was done last comes first.
    if (canBringBack() && (!edits.canUndo() || edits.index() <= m_editsAtRemoval)) {
        bringBack();
    } else {
        edits.undo();
    }
}

QWidget* ProfilesPage::makeList() {
    auto* card = new Card;
    card->setListPadding();
    auto* head = new QVBoxLayout;
    head->setContentsMargins(15, 4, 15, 12);
    head->setSpacing(8);
    m_search = new SearchEdit(tr("Search name, address, client ID, tag or note"), tr("Search the profiles"));
    head->addWidget(m_search);
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, 8);
    m_shelf = new SegmentBar(tr("Which profiles"));
    m_shelf->add(tr("In use"));
    m_shelf->add(tr("Archive"));
    m_shelf->setCurrent(0);
    flow->addWidget(m_shelf);
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("By name"), tr("Used last first"), tr("Newest first"), tr("By vendor")});
    m_order->setMinimumWidth(m_order->sizeHint().width() + 24);
    flow->addWidget(m_order);
    head->addWidget(choices);
    card->body()->addLayout(head);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setMinimumHeight(shownAttempts * profileRowHeight());
    card->body()->addWidget(m_list, 1);
    m_nothing = new TextLabel({}, Type::Body, Role::Muted);
    m_nothing->setContentsMargins(16, 4, 16, 8);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addWidget(m_nothing, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setSearch(words);
        refreshList();
    });
    connect(m_shelf, &SegmentBar::changed, this, [this](int shelf) {
        m_model->setShelf(shelf == 1 ? Shelf::Archive : Shelf::InUse);
        refreshList();
    });
    connect(m_order, &QComboBox::activated, this,
            [this](int order) { m_model->setOrder(static_cast<ProfileOrder>(order)); });
    connect(m_list, &QListView::activated, this, [this] {
        if (const KeptProfile* entry = chosen()) {
            Q_EMIT openRequested(entry->profile.id);
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_details->show(chosen()); });
    return card;
}

const KeptProfile* ProfilesPage::chosen() const {
    const QModelIndex now = m_list->currentIndex();
    return now.isValid() && now.row() < m_model->rowCount() ? &m_model->at(now.row()) : nullptr;
}

void ProfilesPage::reveal(const std::string& id) {
    int row = m_model->rowOf(id);
    if (row < 0) {
        m_search->clear();
        row = m_model->rowOf(id);
    }
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void ProfilesPage::refresh() {
    const ProfilesView& view = m_keeper.view();
    m_notice->set(Mark::Warn, view.notice);
    m_noticeCard->setVisible(!view.notice.isEmpty());
    const bool unsaved = m_keeper.unsaved();
    // What is written on this page is kept by itself: this is about what stands in the window beside it.
    m_import->setEnabled(view.writable());
    m_importFirst->setEnabled(view.writable());
    const bool none = view.entries.isEmpty();
    // Where there is nothing yet, what can be done stands in the middle of the page.
    for (QWidget* action : std::initializer_list<QWidget*>{m_import, m_export}) {
        action->setVisible(!none);
    }
    m_save->setVisible(!none && unsaved);
    m_saveFirst->setVisible(unsaved);
    m_fillIn->setVisible(!unsaved && view.kept);
    m_empty->setVisible(none);
    m_columns->setVisible(!none);
    m_empty->setSentence(!view.kept ? tr("Profiles are not kept here: this window has no folder for its data.")
                         : unsaved
                             ? tr("Save what is open, and it is a profile: its attempts are kept, and a watch can wait "
                                  "for you.")
                             : tr("A profile keeps server, client ID, where the key is, what is registered, and every "
                                  "attempt with its answer. Fill in the credentials, then save them here."));
    refreshList();
}

void ProfilesPage::refreshList() {
    // What is opened elsewhere is shown here, too; what is chosen here stays, until something else is opened.
    const int open = m_model->rowOf(m_keeper.currentId());
    const bool another = open >= 0 && m_keeper.currentId() != m_followed;
    if (another || (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)) {
        m_followed = m_keeper.currentId();
        m_list->setCurrentIndex(m_model->index(std::max(0, open)));
    }
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(!m_search->text().isEmpty() ? tr("No profile fits this search.")
                       : m_shelf->current() == 1   ? tr("Profiles that you archive are kept here, out of the way.")
                                                   : tr("All profiles are in the archive."));
    m_details->show(chosen());
}

void ProfilesPage::import() {
    auto* dialog = new QFileDialog(this, tr("Import profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_keeper, [this](const QString& path) { m_keeper.importFrom(path); });
    dialog->open();
}

} // namespace ad::ui
