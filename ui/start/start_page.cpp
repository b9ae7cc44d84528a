#include "start/start_page.h"
#include "frame/preferences.h"
#include "frame/profile_source.h"
#include "start/practice_faults.h"
#include "theme/icons.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/drop_zone.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace ad::ui {

namespace {

constexpr int startStacksBelow = 620;
constexpr int storiesBeside = 860; ///< from here on the worked examples stand side by side
constexpr int zoneLow = 200;
constexpr int hintWidth = 600; ///< longer lines are hard to read
constexpr int rowReach = 8;    ///< the ground under the pointer reaches so far out of the column
constexpr int rowInset = measure::cardPadding - rowReach - 1; ///< of the rows in a card with padding for lists
constexpr int profilesAtStart = 4;
constexpr int shownFiles = 5;

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            // It may be the row that was pressed just now.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// An icon as a widget, in a colour by role.
class Glyph : public QWidget {
  public:
    Glyph(const char* name, int size, Role role) : m_name(name), m_role(role) { setFixedSize(size, size); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, ink(m_role));
    }

  private:
    const char* m_name;
    Role m_role;
};

/// A row that can be pressed: a mark, a title, and a line below or beside it.
class RowButton : public QAbstractButton {
  public:
    RowButton(Mark mark, const char* glyph, const QString& title, const QString& detail, bool framed)
        : m_mark(mark), m_glyph(glyph), m_framed(framed) {
        setWords(title, detail);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setMark(Mark mark) {
        m_mark = mark;
        update();
    }
    void setWords(const QString& title, const QString& detail) {
        m_detail = detail;
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(detail);
    }
    /// A few words at the right end, and below them what is to be heeded.
    void setAside(const QString& words, const QString& heed) {
        m_aside = words;
        m_heed = heed;
        QString all = m_detail;
        for (const QString& part : {words, heed}) {
            all = part.isEmpty() ? all : StartPage::tr("%1, %2").arg(all, part);
        }
        setAccessibleDescription(all);
        setToolTip(heed.isEmpty() ? cutTip() : plainTip(words + QLatin1Char('\n') + heed));
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int lines = QFontMetrics(typeFont(Type::Body, true)).height() +
                          (m_detail.isEmpty() ? 0 : QFontMetrics(typeFont(Type::Small)).height());
        return {160, std::max(measure::rowHeight, lines + (m_detail.isEmpty() ? 12 : 16))};
    }

  protected:
    void resizeEvent(QResizeEvent*) override {
        if (toolTip().isEmpty()) {
            setToolTip(cutTip());
        }
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QColor ground = mix(ink(Role::Surface), ink(Role::Text), isDown() ? 0.08 : underMouse() ? 0.035 : 0);
        paintRounded(painter, rect(), measure::controlRadius, ground, m_framed ? ink(Role::StrongLine) : QColor());
        const double x = m_framed ? 10 : rowReach;
        const QRectF icon(x, (height() - measure::markSize) / 2.0, measure::markSize, measure::markSize);
        if (m_glyph != nullptr) {
            paintIcon(painter, icon.adjusted(1, 1, -1, -1), m_glyph, ink(Role::Accent));
        } else {
            paintMark(painter, icon, m_mark);
        }
        const int left = static_cast<int>(x) + measure::markSize + 10;
        int right = width() - rowReach;
        if (!m_aside.isEmpty()) {
            painter.setFont(typeFont(Type::Small));
            const QFontMetrics metrics(painter.font());
            const int widest = std::max(metrics.horizontalAdvance(m_aside), metrics.horizontalAdvance(m_heed)) + 1;
            const int w = std::min(widest, (width() - left) / 2);
            // What does not fit into one line is told in two, where the second is free.
            QString first = m_aside;
            QString second = m_heed;
            const auto comma = m_aside.lastIndexOf(QLatin1String(", "));
            if (m_heed.isEmpty() && comma > 0 && widest > w) {
                first = m_aside.left(comma + 1);
                second = m_aside.mid(comma + 2);
            }
            const int half = second.isEmpty() ? 0 : metrics.height() / 2 + 1;
            const auto line = [&](const QString& words, Role role, int y) {
                painter.setPen(ink(role));
                painter.drawText(QRect(right - w, y, w, height()), Qt::AlignVCenter | Qt::AlignRight,
                                 metrics.elidedText(words, Qt::ElideRight, w));
            };
            line(first, Role::Text, -half);
            line(second, m_heed.isEmpty() ? Role::Text : Role::Warn, half);
            right -= w + 16;
        }
        const QRect text(left, 0, right - left, height());
        painter.setFont(typeFont(Type::Body, true));
        painter.setPen(ink(Role::Text));
        const QFontMetrics strong(painter.font());
        const int total = strong.height() + (m_detail.isEmpty() ? 0 : QFontMetrics(typeFont(Type::Small)).height() + 1);
        int y = (height() - total) / 2;
        painter.drawText(QRect(text.x(), y, text.width(), strong.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         strong.elidedText(QAbstractButton::text(), Qt::ElideMiddle, text.width()));
        if (!m_detail.isEmpty()) {
            y += strong.height() + 1;
            painter.setFont(typeFont(Type::Small));
            painter.setPen(ink(Role::Muted));
            const QFontMetrics small(painter.font());
            painter.drawText(QRect(text.x(), y, text.width(), small.height()), Qt::AlignVCenter | Qt::AlignLeft,
                             small.elidedText(m_detail, Qt::ElideMiddle, text.width()));
        }
    }

  private:
    /// What is shortened is told whole.
    [[nodiscard]] QString cutTip() const {
        const int room = width() - 2 * 10 - measure::markSize - 8;
        const bool cut = QFontMetrics(typeFont(Type::Body, true)).horizontalAdvance(text()) > room ||
                         QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_detail) > room;
        return cut ? plainTip(text() + QLatin1Char('\n') + m_detail) : QString();
    }
    Mark m_mark;
    const char* m_glyph;
    QString m_detail, m_aside, m_heed;
    bool m_framed;
};

} // namespace

StartPage::StartPage(Session& session, Preferences& preferences, QWidget* parent)
    : Page(tr("What does the server not like?"),
           tr("Bring what you have. Everything stays on this computer until you press Send; of a server whose address "
              "you write nothing but its discovery is read."),
           parent),
      m_session(session), m_preferences(preferences) {
    body()->addWidget(makeDropZone(), 1);
    m_columns = new Columns(startStacksBelow);
    m_left = new QWidget;
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::cardGap);
    column->addWidget(makeProfiles());
    m_recentCard = makeRecent();
    column->addWidget(m_recentCard, 1);
    m_columns->add(m_left, 52);
    m_columns->add(makeStories(), 48);
    body()->addWidget(m_columns);
    body()->addStretch(0);
    connect(&preferences, &Preferences::recentFilesChanged, this, &StartPage::showRecent);
    showRecent();
    showProfiles();
}

void StartPage::setProfiles(ProfileSource* profiles) {
    m_profiles = profiles;
    if (profiles != nullptr) {
        connect(profiles, &ProfileSource::changed, this, &StartPage::showProfiles);
    }
    showProfiles();
}

QWidget* StartPage::makeDropZone() {
    auto* zone = new DropZone(tr("Drop, paste or open anything"));
    zone->setMinimumHeight(zoneLow);
    connect(zone, &DropZone::fileDropped, this, &StartPage::fileRequested);
    connect(zone, &DropZone::filesDropped, &m_session, &Session::openFiles);
    connect(zone, &DropZone::textDropped, &m_session, &Session::openText);

    auto* column = zone->body();
    column->addStretch(1);
    column->addWidget(new Glyph("drop", 32, Role::Accent), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    auto* heading = new TextLabel(tr("Drop, paste or open anything"), Type::Verdict);
    heading->setAlignment(Qt::AlignCenter);
    column->addWidget(heading);
    // A line ends between two things, and not inside of one.
    QStringList things = tr("a private key, certificate or JWKS · a token · a curl command, HTTP request or HAR file · "
                            "the server’s answer · a whole forum post · a saved case")
                             .split(QStringLiteral(" · "));
    for (QString& thing : things) {
        thing.replace(QLatin1Char(' '), QChar::Nbsp);
    }
    auto* hint = new TextLabel(things.join(QStringLiteral(" · ")), Type::Body, Role::Muted);
    hint->setAlignment(Qt::AlignCenter);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    hint->setMaximumWidth(hintWidth);
    middle->addWidget(hint, 6);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* open = new Button(tr("&Open a file"), ButtonKind::Primary);
    open->setKeyHint(QKeySequence::Open);
    auto* paste = new Button(tr("&Paste"));
    paste->setKeyHint(QKeySequence::Paste);
    auto* form = new Button(tr("&Fill in a form"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    connect(form, &QPushButton::clicked, this, &StartPage::formRequested);
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addWidget(form);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    return zone;
}

Card* StartPage::makeStories() {
    auto* card = new Card(tr("Learn on a practice server"));
    card->body()->addWidget(
        new TextLabel(tr("A token server on this computer that fails like the real ones. Nothing leaves it."),
                      Type::Small, Role::Muted));
    auto* rows = new Columns(storiesBeside);
    card->body()->addWidget(rows);
    const auto add = [&](Mark mark, const QString& title, const QString& detail, Session::Story story) {
        auto* row = new RowButton(mark, nullptr, title, detail, true);
        connect(row, &QAbstractButton::clicked, &m_session, [this, story] { m_session.openStory(story); });
        rows->add(row, 1);
    };
    add(Mark::Waiting, tr("Everything is right, and Epic says no"), tr("a key that was saved 29 minutes ago"),
        Session::Story::RightAndRefused);
    add(Mark::Fail, tr("The audience is almost right"), tr("the FHIR base in place of the token endpoint"),
        Session::Story::AudienceAlmostRight);
    add(Mark::Warn, tr("Five minutes are not five minutes"), tr("two clocks that do not agree"),
        Session::Story::FiveMinutes);
    auto* another = new Button(tr("Practise something else"), ButtonKind::Link);
    another->setSmall(true);
    another->setOpensMenu(true);
    auto* faults = new QMenu(another);
    keepFromPalette(faults); // it offers them by itself, from every page
    const auto all = practiceFaults();
    const QAction* servers = nullptr; // where what servers do wrong begins
    for (const PracticeFault& one : all) {
        if (one.fault != practice::Fault::None && servers == nullptr) {
            servers = faults->addSeparator();
        }
        faults->addAction(one.title, &m_session, [this, one] { one.begin(m_session); });
    }
    another->setMenu(faults);
    card->body()->addWidget(another, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    return card;
}

Card* StartPage::makeProfiles() {
    m_profileCard = new Card(tr("Profiles"));
    m_profileCard->setListPadding();
    m_profileRows = new QVBoxLayout;
    m_profileRows->setSpacing(0);
    m_profileRows->setContentsMargins(rowInset, 0, rowInset, 0);
    m_profileCard->body()->addLayout(m_profileRows);
    m_profileCard->body()->addStretch(1);
    return m_profileCard;
}

Card* StartPage::makeRecent() {
    auto* card = new Card(tr("Opened before"));
    card->setListPadding();
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    m_recentRows->setContentsMargins(rowInset, 0, rowInset, 0);
    card->body()->addLayout(m_recentRows);
    card->body()->addStretch(1);
    return card;
}

void StartPage::showLeft() {
    // An empty card says nothing that helps: the worked examples take its room.
    m_left->setVisible(!m_profileCard->isHidden() || !m_recentCard->isHidden());
    // Beside the worked examples there is room to fill, and the lower card fills it.
    auto* column = static_cast<QVBoxLayout*>(m_left->layout());
    column->setStretchFactor(m_profileCard, m_recentCard->isHidden() ? 1 : 0);
}

void StartPage::showProfiles() {
    const QList<ProfileEntry> entries =
        m_profiles != nullptr ? m_profiles->entries().mid(0, profilesAtStart) : QList<ProfileEntry>();
    QStringList ids;
    for (const ProfileEntry& entry : entries) {
        ids.append(entry.id);
    }
    m_profileCard->setVisible(!entries.isEmpty());
    showLeft();
    const auto row = [this](qsizetype i) {
        return static_cast<RowButton*>(m_profileRows->itemAt(static_cast<int>(i))->widget());
    };
    QString focused;
    if (ids != m_profileIds) {
        for (qsizetype i = 0; i < m_profileIds.size(); ++i) {
            focused = row(i)->hasFocus() ? m_profileIds.at(i) : focused;
        }
        empty(*m_profileRows);
        for (const ProfileEntry& entry : entries) {
            auto* made = new RowButton(entry.mark, nullptr, entry.title, entry.detail, false);
            connect(made, &QAbstractButton::clicked, this, [this, id = entry.id] { m_profiles->open(id); });
            m_profileRows->addWidget(made);
        }
        m_profileIds = ids;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        row(i)->setMark(entries.at(i).mark);
        row(i)->setWords(entries.at(i).title, entries.at(i).detail);
        row(i)->setAside(entries.at(i).state, entries.at(i).ahead);
        if (!focused.isEmpty() && entries.at(i).id == focused) {
            row(i)->show();
            row(i)->setFocus();
        }
    }
}

void StartPage::showRecent() {
    empty(*m_recentRows);
    const QStringList paths = m_preferences.recentFiles().mid(0, shownFiles);
    m_recentCard->setVisible(!paths.isEmpty());
    showLeft();
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString home = QDir::homePath();
        QString folder = info.absolutePath();
        if (folder.startsWith(home)) {
            folder.replace(0, home.size(), QStringLiteral("~"));
        }
        auto* row = new RowButton(Mark::None, "document", info.fileName(), folder, false);
        row->setToolTip(plainTip(path));
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recentRows->addWidget(row);
    }
}

} // namespace ad::ui
