#include "diagnosis/fix_note.h"
#include "widgets/button.h"
#include "widgets/differing.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QLocale>

namespace ad::ui {

namespace {

/// Texts for people are no values: nothing of them is marked.
bool isValue(const FixedPart& part) { return !part.before.isEmpty() && !part.after.isEmpty(); }

QStringList namesOf(const FixView& fixed) {
    QStringList names;
    for (const FixedPart& part : fixed) {
        if (!part.name.isEmpty()) {
            names.append(part.name);
        }
    }
    return names;
}

} // namespace

void showBefore(ElidedLabel& label, const FixedPart& part) {
    label.setText(part.before.isEmpty() ? FixNote::tr("absent") : withSeenEnds(part.before));
    if (isValue(part)) {
        const Differing gone = differingPart(part.before, part.after);
        label.setMarked(gone.start, gone.length, Role::Fail, true);
    }
}

void showAfter(ElidedLabel& label, const FixedPart& part) {
    label.setText(part.after.isEmpty() ? FixNote::tr("absent") : withSeenEnds(part.after));
    if (isValue(part)) {
        const Differing come = differingPart(part.after, part.before);
        label.setMarked(come.start, come.length, Role::Pass);
    }
}

FixNote::FixNote(Session& session, std::function<bool(const FixView&)> wanted, QWidget* parent)
    : Card({}, parent), m_session(session), m_wanted(std::move(wanted)),
      m_title(new TextLabel({}, Type::Body, Role::Text, true)), m_column(new QVBoxLayout) {
    body()->setContentsMargins(16, 10, 12, 10);
    setStripe(Role::Pass);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new MarkIcon(Mark::Pass), 0, Qt::AlignTop);
    m_column->setSpacing(2);
    m_title->setWordWrap(false);
    m_column->addWidget(m_title);
    row->addLayout(m_column, 1);
    auto* back = new Button(tr("Take it back"));
    back->setSmall(true);
    connect(back, &QPushButton::clicked, &m_session, &Session::takeBackFix);
    row->addWidget(back, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    connect(&m_session, &Session::assertionChanged, this, &FixNote::refresh);
    connect(&m_session, &Session::diagnosisChanged, this, &FixNote::refresh);
    connect(&m_session, &Session::exchangeProgress, this, &FixNote::refresh);
    hide();
    refresh();
}

void FixNote::refresh() {
    const FixView& fixed = m_session.view().fixed;
    setVisible(!fixed.isEmpty() && (!m_wanted || m_wanted(fixed)));
    if (!fixed.isEmpty() && fixed != m_shown) {
        m_shown = fixed;
        tell(fixed);
    }
}

void FixNote::tell(const FixView& fixed) {
    const QStringList names = namesOf(fixed);
    //: %1 is a claim, header parameter or part of the request, or several of them.
    m_title->setText(names.isEmpty() ? tr("Fixed") : tr("Fixed: %1").arg(QLocale().createSeparatedList(names)));
    delete m_lines;
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    QStringList all;
    const auto value = [&](int line, int column, auto tellPart, const FixedPart& part, Role role) {
        auto* label = new ElidedLabel({}, Type::Mono, role);
        label->setCopyable(true);
        tellPart(*label, part);
        grid->addWidget(label, line, column);
        return label->text();
    };
    const auto name = [&](int line, int column, const QString& words, Type type) {
        auto* label = new TextLabel(words, type, Role::Muted);
        label->setWordWrap(false);
        grid->addWidget(label, line, column);
    };
    int line = 0;
    for (const FixedPart& part : fixed) {
        QString before;
        QString after;
        if (fixed.size() == 1) {
            name(line, 0, tr("before"), Type::Small);
            before = value(line++, 1, showBefore, part, Role::Muted);
            name(line, 0, tr("after"), Type::Small);
            after = value(line, 1, showAfter, part, Role::Text);
        } else {
            name(line, 0, part.name, Type::Mono);
            before = value(line, 1, showBefore, part, Role::Muted);
            name(line, 2, QStringLiteral("→"), Type::Small);
            after = value(line, 3, showAfter, part, Role::Text);
        }
        ++line;
        //: What was there and what is there now.
        all.append(tr("%1, now %2").arg(before, after));
    }
    if (fixed.size() == 1) {
        grid->setColumnStretch(1, 1);
    } else {
        grid->setColumnStretch(4, 1);
    }
    m_column->addWidget(m_lines);
    setAccessibleName(m_title->text());
    setAccessibleDescription(all.join(QStringLiteral("; ")));
}

} // namespace ad::ui
