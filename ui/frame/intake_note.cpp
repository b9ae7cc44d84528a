#include "frame/intake_note.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QUndoStack>
#include <algorithm>

namespace ad::ui {

namespace {

constexpr int mostHigh = 176; ///< the page below stays in sight

QString linesInWords(int first, int last) {
    return first == 0      ? QString()
           : first == last ? IntakeNote::tr("line %1").arg(first)
                           : IntakeNote::tr("lines %1–%2").arg(first).arg(last);
}

} // namespace

IntakeNote::IntakeNote(Session& session, QWidget* parent)
    : Card({}, parent), m_session(session), m_title(new TextLabel({}, Type::Body, Role::Text, true)),
      m_words(new ElidedLabel({}, Type::Small, Role::Muted)), m_fold(new Button(tr("Show what was read"))),
      m_details(new QScrollArea) {
    setStripe(Role::Accent);
    body()->setContentsMargins(16, 10, 12, 10);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_words->setElideMode(Qt::ElideRight);
    words->addWidget(m_title);
    words->addWidget(m_words);
    row->addLayout(words, 1);
    m_fold->setSmall(true);
    connect(m_fold, &QPushButton::clicked, this, [this] { setOpen(m_details->isHidden()); });
    row->addWidget(m_fold);
    m_lay = new Button(tr("Lay it on the open case"));
    m_lay->setSmall(true);
    m_lay->setToolTip(tr("What was open comes back, with this added to it"));
    connect(m_lay, &QPushButton::clicked, &m_session, &Session::layOnOpen);
    row->addWidget(m_lay);
    m_apart = new Button(tr("Make it a case of its own"));
    m_apart->setSmall(true);
    m_apart->setToolTip(tr("What was open stays as it was"));
    connect(m_apart, &QPushButton::clicked, &m_session, &Session::openByItself);
    row->addWidget(m_apart);
    auto* back = new Button(tr("Take it back"));
    back->setSmall(true);
    back->setToolTip(tr("As it was before this was brought"));
    connect(back, &QPushButton::clicked, this, [this] { m_session.edits()->undo(); });
    row->addWidget(back);
    auto* away = new Button({}, ButtonKind::Flat);
    away->setSmall(true);
    away->setGlyph("cross");
    away->setAccessibleName(tr("Close this note"));
    away->setToolTip(tr("Close this note"));
    connect(away, &QPushButton::clicked, &m_session, &Session::dismissIntake);
    row->addWidget(away);
    body()->addLayout(row);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_details->viewport()->setAutoFillBackground(false);
    m_details->hide();
    body()->addWidget(m_details);
    connect(&m_session, &Session::intakeChanged, this, &IntakeNote::refresh);
    refresh();
}

void IntakeNote::setOpen(bool open) {
    m_details->setVisible(open);
    m_fold->setText(open ? tr("Hide what was read") : tr("Show what was read"));
}

QWidget* IntakeNote::makeDetails() const {
    auto* details = new QWidget;
    details->setAutoFillBackground(false);
    auto* grid = new QGridLayout(details);
    grid->setContentsMargins(0, 4, 8, 2);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    int line = 0;
    const auto add = [&](Mark mark, const QString& where, const QString& what, const QString& why) {
        grid->addWidget(new MarkIcon(mark), line, 0);
        auto* place = new TextLabel(where, Type::Small, Role::Muted);
        place->setWordWrap(false);
        grid->addWidget(place, line, 1);
        auto* name = new TextLabel(what, Type::Small, Role::Text, true);
        name->setWordWrap(false);
        grid->addWidget(name, line, 2);
        auto* words = new ElidedLabel(why, Type::Small, Role::Muted);
        words->setElideMode(Qt::ElideRight);
        grid->addWidget(words, line++, 3);
    };
    for (const auto& piece : m_shown.pieces) {
        add(piece.used ? Mark::Pass : Mark::None, linesInWords(piece.firstLine, piece.lastLine), piece.what, piece.why);
    }
    for (const auto& left : m_shown.leftovers) {
        add(left.told ? Mark::None : Mark::Unknown, linesInWords(left.firstLine, left.lastLine),
            left.told ? tr("text") : tr("not understood"), left.words);
    }
    return details;
}

void IntakeNote::refresh() {
    const IntakeView& view = m_session.view().intake;
    if (view == m_shown && !view.empty()) {
        return;
    }
    m_shown = view;
    setVisible(!view.empty());
    if (QWidget* old = m_details->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setOpen(false);
    if (view.empty()) {
        return;
    }
    m_lay->setVisible(view.replaced);
    m_apart->setVisible(view.added);
    m_fold->setVisible(!view.pieces.isEmpty());
    QStringList used;
    for (const auto& piece : view.pieces) {
        if (piece.used) {
            //: A thing that was recognised, and the lines that it stands on.
            used.append(piece.firstLine == 0
                            ? piece.what
                            : tr("%1 (%2)").arg(piece.what, linesInWords(piece.firstLine, piece.lastLine)));
        }
    }
    // Request and answer of one recording are one thing on the same lines: what became of each tells them apart.
    for (int i = 0, n = 0; i < view.pieces.size(); ++i) {
        const auto& piece = view.pieces.at(i);
        const auto twins = std::count_if(view.pieces.begin(), view.pieces.end(), [&piece](const auto& other) {
            return other.used && other.what == piece.what && other.firstLine == piece.firstLine &&
                   other.lastLine == piece.lastLine;
        });
        if (piece.used && twins > 1) {
            QString why = piece.why;
            used[n] = why.endsWith(QLatin1Char('.')) ? why.chopped(1) : why;
        }
        n += piece.used ? 1 : 0;
    }
    const auto count = static_cast<int>(used.size());
    //: %n things were read; %1 is where they stood: "pasted text", or the name of a file.
    m_title->setText(count == 1 ? tr("1 thing was read from: %1").arg(view.source)
                                : tr("%n things were read from: %1", nullptr, count).arg(view.source));
    QStringList words{used.join(QStringLiteral(" · "))};
    const auto unused = static_cast<int>(view.pieces.size()) - count;
    if (unused > 0) {
        words.append(unused == 1 ? tr("1 more was not needed") : tr("%n more were not needed", nullptr, unused));
    }
    const auto left = static_cast<int>(
        std::count_if(view.leftovers.begin(), view.leftovers.end(), [](const auto& one) { return !one.told; }));
    if (left > 0) {
        words.append(left == 1 ? tr("1 part is not understood") : tr("%n parts are not understood", nullptr, left));
    }
    if (view.pieces.isEmpty()) {
        m_title->setText(tr("This was read: %1").arg(view.source));
    }
    if (view.replaced) {
        words.prepend(tr("it is of another client, and took the place of what was open"));
    } else if (view.added) {
        words.prepend(tr("it was added to the open case"));
    }
    words.removeAll(QString());
    m_words->setText(words.join(QStringLiteral("; ")));
    QWidget* details = makeDetails();
    m_details->setWidget(details);
    details->setAutoFillBackground(false); // the area has just turned it on
    details->show();
    m_details->setFixedHeight(std::min(mostHigh, details->sizeHint().height()));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
    announce(this, m_title->text() + QLatin1Char(' ') + m_words->text());
}

} // namespace ad::ui
