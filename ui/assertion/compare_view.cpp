#include "assertion/compare_view.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/drop_zone.h"
#include "widgets/field.h"
#include "widgets/mark.h"
#include "widgets/text.h"
#include "widgets/token_colours.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <functional>

namespace ad::ui {

namespace {

constexpr std::size_t rowsShown = 40; ///< more differences than that are another token
/// Characters of a token or of a request with one: laying out more would hold up the window, and is no token.
constexpr qsizetype longestGiven = qsizetype{64} * 1024;

/// A field that takes no more than that, however it is brought.
class TokenEdit : public QPlainTextEdit {
  public:
    explicit TokenEdit(std::function<void()> tooLong) : m_tooLong(std::move(tooLong)) {}
    void take(const QString& words) {
        if (words.size() > longestGiven) {
            m_tooLong();
        } else {
            setPlainText(words);
        }
    }

  protected:
    void insertFromMimeData(const QMimeData* source) override {
        const qsizetype kept = document()->characterCount() - textCursor().selectedText().size();
        if (source->hasText() && source->text().size() + kept > longestGiven) {
            m_tooLong();
        } else {
            QPlainTextEdit::insertFromMimeData(source);
        }
    }

  private:
    std::function<void()> m_tooLong;
};

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
    m_result = makeResult();
    columns->add(m_result, 63);
    column->addWidget(columns, 1);
    connect(&m_session, &Session::comparisonChanged, this, &CompareView::refresh);
    refresh();
}

Card* CompareView::makeGiven() {
    auto* card = new Card(tr("My own token"));
    m_clear = new Button(tr("Clear"), ButtonKind::Link);
    m_clear->setSmall(true);
    keepRoom(*m_clear);
    card->head()->addWidget(m_clear);
    auto* given = new TokenEdit([this] {
        m_tooLong->set(Mark::Warn, tr("This was not taken: it is longer than any token or request. Paste the token "
                                      "alone, or the one request with it."));
    });
    m_given = given;
    m_given->setAccessibleName(tr("My own token"));
    m_given->setPlaceholderText(tr("Paste the token that your own code makes, or its whole curl command or request."));
    m_given->setFont(typeFont(Type::Mono));
    m_given->document()->setDocumentMargin(10); // as in the view of the encoded assertion
    m_given->setWordWrapMode(QTextOption::WrapAnywhere);
    m_given->setTabChangesFocus(true);
    new TokenColours(m_given->document());
    m_given->setMinimumHeight(140);
    connect(&Theme::instance(), &Theme::changed, m_given, [this] { m_given->setFont(typeFont(Type::Mono)); });
    card->body()->addWidget(m_given, 1);
    m_tooLong = new Note;
    card->body()->addWidget(m_tooLong);
    auto* paste = new Button(tr("&Paste token"));
    card->body()->addWidget(paste);
    connect(m_given, &QPlainTextEdit::textChanged, this, [this] {
        m_tooLong->set(Mark::None, {});
        m_session.compare(m_given->toPlainText());
    });
    connect(m_clear, &QPushButton::clicked, m_given, &QPlainTextEdit::clear);
    connect(paste, &QPushButton::clicked, given, [given] { given->take(QGuiApplication::clipboard()->text()); });
    return card;
}

Card* CompareView::makeResult() {
    auto* card = new Card(tr("Differences that matter"));
    m_summary = new TextLabel({}, Type::Body, Role::Text);
    m_reference = new TextLabel({}, Type::Small, Role::Muted);
    m_note = new Note;
    m_rest = new TextLabel({}, Type::Small, Role::Muted);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_reference);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_rest);
    card->body()->addStretch(1);
    return card;
}

QWidget* CompareView::makeRow(const diagnosis::Difference& difference) {
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->addWidget(new MarkIcon(markFor(difference.verdict)), 0, 0, Qt::AlignTop);
    auto* name = new TextLabel(placeName(difference), Type::Mono, placeRole(difference.in));
    name->setWordWrap(false);
    grid->addWidget(name, 0, 1, 1, 2);
    int line = 1;
    if (difference.in != diagnosis::Difference::In::Writing) {
        const auto value = [&](const QString& label, bool has, const QString& text, Role role) {
            auto* which = new TextLabel(label, Type::Small, Role::Muted);
            which->setWordWrap(false);
            grid->addWidget(which, line, 1);
            auto* shown = new ElidedLabel(has ? text : tr("absent"), has ? Type::Mono : Type::Small, role);
            shown->setCopyable(has);
            //: "aud, mine": a value for screen readers.
            shown->setAccessibleName(tr("%1, %2: %3").arg(placeName(difference), label, shown->text()));
            grid->addWidget(shown, line++, 2);
        };
        value(tr("mine"), difference.givenHas, difference.given,
              difference.verdict == diagnosis::Verdict::Fail ? Role::Fail : Role::Text);
        value(tr("reference"), difference.referenceHas, difference.reference, Role::Text);
    }
    auto* consequence = new TextLabel(difference.consequence, Type::Small, Role::Text);
    consequence->setSelectable(true);
    grid->addWidget(consequence, line++, 1, 1, 2);
    if (!difference.check.empty()) {
        auto* why = new Button(tr("Why?"), ButtonKind::Link);
        why->setSmall(true);
        why->setAccessibleName(tr("Why %1 matters").arg(placeName(difference)));
        connect(why, &QPushButton::clicked, this,
                [this, check = QString::fromStdString(difference.check)] { Q_EMIT whyRequested(check); });
        grid->addWidget(why, line, 1, 1, 2);
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
    // Below the sentence that says how many there are, above what is left out.
    m_result->body()->insertWidget(m_result->body()->indexOf(m_rest), m_rows);
}

void CompareView::refresh() {
    const ComparisonView& view = m_session.view().comparison;
    m_clear->setVisible(!m_given->document()->isEmpty());
    if (view.busy && view.present) {
        return; // what is shown stays until the new one is there
    }
    if (m_rows != nullptr && view == m_shown) {
        return;
    }
    m_shown = view;
    rebuild();
    const bool compared = view.present && view.missing.isEmpty();
    const auto& comparison = view.comparison;
    const auto matters = static_cast<int>(comparison.matters.size());
    m_note->set(Mark::Unknown, view.missing);
    m_reference->setText(view.referenceName.isEmpty() ? QString() : tr("The reference is %1.").arg(view.referenceName));
    m_reference->setVisible(compared);
    m_summary->setText(
        !view.present  ? tr("Here stands what your token does otherwise than the reference, and what the "
                             "server makes of it.")
        : !compared    ? QString()
        : matters == 0 ? tr("Nothing that matters: this token says the same as the reference.")
                       : (matters == 1 ? tr("1 difference matters.") : tr("%n differences matter.", nullptr, matters)));
    m_summary->setRole(view.present ? Role::Text : Role::Muted);
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
