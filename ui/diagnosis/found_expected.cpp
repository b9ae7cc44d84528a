#include "diagnosis/found_expected.h"
#include "widgets/differing.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <algorithm>

namespace ad::ui {

bool isComparedByLetters(const diagnosis::Finding& finding) {
    const auto isValue = [](const QString& text) {
        return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    };
    return finding.verdict != diagnosis::Verdict::Pass && !finding.question && isValue(finding.observed) &&
           isValue(finding.expected);
}

FoundExpected::FoundExpected(const diagnosis::Finding& finding, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString& name, const QString& value, const QString& other, Role role) {
        auto* label = new TextLabel(name, Type::Small, Role::Muted);
        label->setWordWrap(false);
        grid->addWidget(label, line, 0);
        auto* words = new ElidedLabel(value, Type::Mono, Role::Muted);
        const Differing part = differingPart(value, other);
        words->setMarked(part.start, part.length, role);
        grid->addWidget(words, line++, 1);
    };
    //: Before a value that was seen, and is wrong.
    add(tr("found"), finding.observed, finding.expected, Role::Fail);
    //: Before the value that it has to be.
    add(tr("expected"), finding.expected, finding.observed, Role::Pass);
}

} // namespace ad::ui
