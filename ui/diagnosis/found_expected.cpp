#include "diagnosis/found_expected.h"
#include "widgets/differing.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int betweenColumns = 12;
constexpr int leastBefore = 8; ///< letters that stay before what differs
} // namespace

bool isComparedByLetters(const diagnosis::Finding& finding) {
    const auto isValue = [](const QString& text) {
        const QString inner = text.trimmed(); // blanks at its ends may be what is wrong
        return !inner.isEmpty() && std::none_of(inner.begin(), inner.end(), [](QChar c) { return c.isSpace(); });
    };
    return finding.verdict != diagnosis::Verdict::Pass && !finding.question && isValue(finding.observed) &&
           isValue(finding.expected);
}

FoundExpected::FoundExpected(const diagnosis::Finding& finding, QWidget* parent)
    : QWidget(parent), m_found(withSeenEnds(finding.observed)), m_expected(withSeenEnds(finding.expected)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(betweenColumns);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString& name) {
        auto* label = new TextLabel(name, Type::Small, Role::Muted);
        label->setWordWrap(false);
        grid->addWidget(label, line, 0);
        m_names = std::max(m_names, label->sizeHint().width() + betweenColumns);
        auto* words = new ElidedLabel({}, Type::Mono, Role::Muted);
        grid->addWidget(words, line++, 1);
        return words;
    };
    //: Before a value that was seen, and is wrong.
    m_foundLabel = add(tr("found"));
    //: Before the value that it has to be.
    m_expectedLabel = add(tr("expected"));
    fit();
}

void FoundExpected::resizeEvent(QResizeEvent* event) {
    fit();
    QWidget::resizeEvent(event);
}

void FoundExpected::fit() {
    const QFontMetrics metrics(m_foundLabel->font());
    const QString& longer = m_found.size() > m_expected.size() ? m_found : m_expected;
    const QString sign(QChar(0x2026));
    const int room = width() - m_names - 2;
    const int most = differing(m_found, m_expected).start - leastBefore; ///< that both begin with
    int cut = 0;
    while (cut < most && metrics.horizontalAdvance(cut > 0 ? sign + longer.mid(cut) : longer) > room) {
        ++cut;
    }
    const auto show = [&](ElidedLabel& label, const QString& value, const QString& other, Role role) {
        Differing part = differingPart(value, other);
        if (cut > 0) {
            part.start += 1 - cut;
        }
        label.setText(cut > 0 ? sign + value.mid(cut) : value);
        label.setMarked(part.start, part.length, role);
    };
    show(*m_foundLabel, m_found, m_expected, Role::Fail);
    show(*m_expectedLabel, m_expected, m_found, Role::Pass);
    // Whoever hears it has room for the whole.
    m_foundLabel->setSpoken(m_found);
    m_expectedLabel->setSpoken(m_expected);
    setToolTip(cut > 0 ? plainTip(m_found + QLatin1Char('\n') + m_expected) : QString());
}

} // namespace ad::ui
