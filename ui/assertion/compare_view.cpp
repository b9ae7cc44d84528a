#include "assertion/compare_view.h"
#include "assertion/token_edit.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/differing.h"
#include "widgets/drop_zone.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/mark.h"
#include "widgets/text.h"
#include "widgets/token_colours.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QScrollArea>

namespace ad::ui {

namespace {

constexpr int leastHeight = 160;      ///< of the list of differences
constexpr std::size_t rowsShown = 40; ///< more differences than that are another token
QString placeName(const diagnosis::Difference& difference) {
    switch (difference.in) {
    case diagnosis::Difference::In::Writing:
        return CompareView::tr("writing");
    case diagnosis::Difference::In::Signature:
        return CompareView::tr("signature");
    case diagnosis::Difference::In::Header:
    case diagnosis::Difference::In::Claims:
        break;
    }
    return difference.name;
}

Role placeRole(diagnosis::Difference::In in) {
    return in == diagnosis::Difference::In::Header      ? Role::TokenHeader
           : in == diagnosis::Difference::In::Claims    ? Role::TokenClaims
           : in == diagnosis::Difference::In::Signature ? Role::TokenSignature
                                                        : Role::Text;
}

/// What the seconds of a time are on a clock; empty: the value is no time of this kind.
QString clockOf(const diagnosis::Difference& difference, const QString& value) {
    bool number = false;
    const qint64 seconds = value.toLongLong(&number);
    const bool time = difference.in == diagnosis::Difference::In::Claims &&
                      (difference.name == QLatin1String("exp") || difference.name == QLatin1String("iat") ||
                       difference.name == QLatin1String("nbf"));
    constexpr qint64 latest = 4'102'444'800; // the year 2100: beyond, it was written in another unit
    if (!time || !number || seconds <= 0 || seconds > latest) {
        return {};
    }
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    return moment.date() == QDate::currentDate() ? moment.toString(QStringLiteral("HH:mm:ss"))
                                                 : moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Mark markFor(diagnosis::Verdict verdict) {
    return verdict == diagnosis::Verdict::Fail   ? Mark::Fail
           : verdict == diagnosis::Verdict::Warn ? Mark::Warn
                                                 : Mark::None;
}

} // namespace

CompareView::CompareView(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* columns = new Columns(720);
    columns->setDivided(QStringLiteral("compare"));
    columns->add(makeGiven(), 37);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState("assertion", tr("Nothing is compared yet"));
    m_empty->setSentence(tr("Here stands what your token does otherwise than the reference, and what the server makes "
                            "of it."));
    rightColumn->addWidget(m_empty, 1);
    m_result = makeResult();
    rightColumn->addWidget(m_result, 1);
    columns->add(right, 63);
    column->addWidget(columns, 1);
    connect(&m_session, &Session::comparisonChanged, this, &CompareView::refresh);
    connect(&m_session, &Session::ownTokenRead, this, [this](const Expected<QString>& token) {
        if (token) {
            m_given->take(*token);
        } else {
            say(tr("%1 %2").arg(token.error().what, token.error().todo).trimmed());
        }
    });
    refresh();
}

Card* CompareView::makeGiven() {
    auto* card = new Card(tr("My own token"));
    m_clear = new Button(tr("Clear"), ButtonKind::Link);
    m_clear->setSmall(true);
    keepRoom(*m_clear);
    card->head()->addWidget(m_clear);
    m_given = new TokenEdit;
    m_given->setAccessibleName(tr("My own token"));
    m_given->setHint(tr("Paste or drop the token that your own code makes, or its whole curl command or request."));
    new TokenColours(m_given->document());
    m_given->setMinimumHeight(140);
    card->body()->addWidget(m_given, 1);
    m_said = new Note;
    card->body()->addWidget(m_said);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8);
    auto* open = new Button(tr("&Open…"));
    open->setGlyph("open");
    flow->addWidget(open);
    auto* paste = new Button(tr("&Paste token"));
    flow->addWidget(paste);
    card->body()->addWidget(buttons);
    connect(m_given, &QPlainTextEdit::textChanged, this, [this] {
        m_said->set(Mark::None, {});
        m_session.compare(m_given->toPlainText());
    });
    connect(m_given, &TokenEdit::tooLong, this, [this] {
        say(tr("This was not taken: it is longer than any token or request. Paste the token alone, or the one request "
               "with it."));
    });
    connect(m_given, &TokenEdit::fileDropped, &m_session, &Session::readOwnToken);
    connect(m_clear, &QPushButton::clicked, m_given, &QPlainTextEdit::clear);
    connect(open, &QPushButton::clicked, this, &CompareView::chooseFile);
    connect(paste, &QPushButton::clicked, this, [this] { take(QGuiApplication::clipboard()->mimeData()); });
    return card;
}

void CompareView::say(const QString& what) { m_said->set(Mark::Warn, what); }

void CompareView::take(const QMimeData* mime) {
    const QStringList files = mime != nullptr ? DropZone::filesIn(mime) : QStringList();
    if (!files.isEmpty()) {
        m_session.readOwnToken(files.first());
    } else if (mime != nullptr && mime->hasText()) {
        m_given->take(mime->text());
    }
}

void CompareView::chooseFile() {
    auto* dialog = new QFileDialog(window(), tr("Open my own token"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::readOwnToken);
    dialog->open();
}

Card* CompareView::makeResult() {
    auto* card = new Card(tr("Differences that matter"));
    card->head()->addStrut(m_clear->sizeHint().height()); // as high as the head beside it
    m_summary = new TextLabel({}, Type::Body, Role::Text);
    m_reference = new TextLabel({}, Type::Small, Role::Muted);
    m_note = new Note;
    m_rest = new TextLabel({}, Type::Small, Role::Muted);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_reference);
    card->body()->addWidget(m_note);
    // The differences scroll by themselves: the token beside them stays where it is.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(leastHeight);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("Differences that matter"));
    auto* inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 8, 0);
    m_list->addWidget(m_rest);
    m_list->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // which the scroll area sets: the card shows through
    card->body()->addWidget(scroll, 1);
    return card;
}

QWidget* CompareView::makeRow(const diagnosis::Difference& difference) {
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(6); // as in a note: the words of both begin in one line
    grid->setVerticalSpacing(3);
    grid->addWidget(new MarkIcon(markFor(difference.verdict)), 0, 0, Qt::AlignTop);
    auto* name = new TextLabel(placeName(difference), Type::Mono, placeRole(difference.in));
    name->setWordWrap(false);
    grid->addWidget(name, 0, 1, 1, 3);
    int line = 1;
    if (difference.in != diagnosis::Difference::In::Writing) {
        const auto value = [&](const QString& label, bool has, const QString& text, Role role, const QString& other,
                               Role different) {
            auto* which = new TextLabel(label, Type::Small, Role::Muted);
            which->setWordWrap(false);
            which->setContentsMargins(0, 0, 6, 0);
            grid->addWidget(which, line, 1);
            // What is alike says nothing: where only a part differs, that part stands out.
            const bool values = difference.in != diagnosis::Difference::In::Signature;
            const Differing part = has && values ? differingPart(text, other) : Differing{};
            auto* shown = new ElidedLabel(has ? text : tr("absent"), has ? Type::Mono : Type::Small,
                                          part.length > 0 ? Role::Text : role);
            shown->setMarked(part.start, part.length, different);
            shown->setCopyable(has);
            //: "aud, mine": a value for screen readers.
            shown->setAccessibleName(tr("%1, %2: %3").arg(placeName(difference), label, shown->text()));
            grid->addWidget(shown, line, 2);
            if (const QString clock = has ? clockOf(difference, text) : QString(); !clock.isEmpty()) {
                auto* moment = new TextLabel(clock, Type::Small, Role::Muted);
                moment->setWordWrap(false);
                grid->addWidget(moment, line, 3);
            }
            ++line;
        };
        const bool wrong = difference.verdict == diagnosis::Verdict::Fail;
        value(tr("mine"), difference.givenHas, difference.given, wrong ? Role::Fail : Role::Text,
              difference.referenceHas ? difference.reference : QString(), wrong ? Role::Fail : Role::Warn);
        value(tr("reference"), difference.referenceHas, difference.reference, Role::Text,
              difference.givenHas ? difference.given : QString(), Role::Pass);
    }
    auto* consequence = new TextLabel(difference.consequence, Type::Small, Role::Text);
    consequence->setSelectable(true);
    grid->addWidget(consequence, line++, 1, 1, 3);
    if (!difference.check.empty()) {
        auto* why = new Button(tr("Why?"), ButtonKind::Link);
        why->setSmall(true);
        why->setAccessibleName(tr("Why %1 matters").arg(placeName(difference)));
        connect(why, &QPushButton::clicked, this,
                [this, check = QString::fromStdString(difference.check)] { Q_EMIT whyRequested(check); });
        grid->addWidget(why, line, 1, 1, 3);
    }
    grid->setColumnStretch(2, 1);
    row->setAccessibleName(tr("%1: %2").arg(placeName(difference), difference.consequence));
    return row;
}

QWidget* CompareView::makeRow(const diagnosis::Finding& finding) {
    auto* note = new Note;
    note->set(markFor(finding.verdict), tr("The same in both: %1").arg(finding.message));
    return note;
}

void CompareView::rebuild() {
    delete m_rows;
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto& comparison = m_shown.comparison;
    std::size_t count = 0;
    for (const auto& difference : comparison.matters) {
        if (count++ == rowsShown) {
            break;
        }
        column->addWidget(new Divider);
        column->addWidget(makeRow(difference));
    }
    for (std::size_t i = 0; i < std::min(comparison.alsoInBoth.size(), rowsShown); ++i) {
        column->addWidget(makeRow(comparison.alsoInBoth[i]));
    }
    m_list->insertWidget(0, m_rows); // above what is left out
}

void CompareView::refresh() {
    const ComparisonView& view = m_session.view().comparison;
    if (m_given->toPlainText() != m_session.compared()) {
        // Cleared with everything else, or pasted in a window before this one.
        const QSignalBlocker quiet(m_given);
        m_given->setPlainText(m_session.compared());
    }
    m_clear->setVisible(!m_given->document()->isEmpty());
    if (view.busy && view.present) {
        return; // what is shown stays until the new one is there
    }
    if (m_rows != nullptr && view == m_shown) {
        return;
    }
    m_shown = view;
    rebuild();
    m_empty->setVisible(!view.present);
    m_result->setVisible(view.present);
    const bool compared = view.present && view.missing.isEmpty();
    const auto& comparison = view.comparison;
    const auto matters = static_cast<int>(comparison.matters.size());
    // Whether this key signed it is what one wants to know first.
    if (view.missing.isEmpty() && comparison.signature) {
        m_note->set(Mark::Pass, comparison.signature->message);
    } else {
        m_note->set(Mark::Unknown, view.missing);
    }
    m_reference->setText(view.referenceName.isEmpty() ? QString() : tr("The reference is %1.").arg(view.referenceName));
    m_reference->setVisible(compared);
    m_summary->setText(
        !compared      ? QString()
        : matters == 0 ? tr("Nothing that matters: this token says the same as the reference.")
                       : (matters == 1 ? tr("1 difference matters.") : tr("%n differences matter.", nullptr, matters)));
    m_summary->setVisible(!m_summary->text().isEmpty());
    QStringList names;
    for (std::size_t i = 0; i < std::min(comparison.harmless.size(), rowsShown); ++i) {
        names.append(comparison.harmless[i].name);
    }
    QStringList rest;
    if (compared && !names.isEmpty()) {
        rest.append(tr("Differs, and may: %1.").arg(QLocale().createSeparatedList(names)));
    }
    if (compared && comparison.same > 0) {
        rest.append(comparison.same == 1 ? tr("1 value is the same.")
                                         : tr("%n values are the same.", nullptr, comparison.same));
    }
    m_rest->setText(rest.join(QLatin1Char(' ')));
    m_rest->setVisible(!rest.isEmpty());
}

} // namespace ad::ui
