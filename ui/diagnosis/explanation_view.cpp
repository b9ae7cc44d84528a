#include "diagnosis/explanation_view.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/causes.h"
#include "widgets/button.h"
#include "widgets/layout.h"
#include "widgets/text.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace ad::ui {

ExplanationView::ExplanationView(const QString& id, QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Explanation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    const diagnosis::Explanation* text = diagnosis::explanation(id.toStdString());
    if (text == nullptr) {
        column->addWidget(new TextLabel(tr("There is no explanation of this yet."), Type::Small, Role::Muted));
    } else {
        const auto paragraph = [&](const QString& heading, const QString& words) {
            if (words.isEmpty()) {
                return;
            }
            if (!heading.isEmpty()) {
                column->addSpacing(4);
                column->addWidget(new TextLabel(heading, Type::Small, Role::Text, true));
            }
            auto* label = new TextLabel(withoutMarks(words), Type::Small, Role::Muted);
            label->setSelectable(true);
            column->addWidget(label);
        };
        paragraph({}, text->whatItIs.isEmpty() ? text->summary : text->whatItIs);
        paragraph(tr("Why it matters"), text->whyServersCare);
        paragraph(tr("How to see it"), text->howToSeeIt);
        QStringList steps;
        for (const QString& fix : text->fix) {
            steps.append(QStringLiteral("%1. %2").arg(steps.size() + 1).arg(fix));
        }
        paragraph(tr("What to do"), steps.join(QLatin1Char('\n')));
        auto* links = new QWidget;
        auto* flow = new FlowLayout(links, 12, 2);
        for (const auto& source : text->sources) {
            if (source.url.isEmpty()) {
                flow->addWidget(new TextLabel(source.title, Type::Small, Role::Muted));
                continue;
            }
            auto* link = new Button(source.title.left(70), ButtonKind::Link);
            link->setSmall(true);
            link->setToolTip(plainTip(source.url));
            connect(link, &QPushButton::clicked, this, [url = source.url] { QDesktopServices::openUrl(QUrl(url)); });
            flow->addWidget(link);
        }
        column->addSpacing(2);
        column->addWidget(links);
    }
}

} // namespace ad::ui
