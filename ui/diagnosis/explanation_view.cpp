#include "diagnosis/explanation_view.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/causes.h"
#include "theme/style.h"
#include "widgets/button.h"
#include "widgets/layout.h"
#include "widgets/text.h"

#include <QDesktopServices>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace ad::ui {

namespace {

constexpr int longestLink = 70; ///< letters

/// Lines for a terminal: as they are, on a ground of their own, to be copied whole.
class Commands : public QWidget {
  public:
    explicit Commands(const QString& lines) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(8, 4, 4, 4);
        auto* text = new TextLabel(lines, Type::Mono, Role::Text);
        text->setSelectable(true);
        row->addWidget(text, 1);
        auto* copy = new CopyButton(
            {}, [lines] { return lines; }, ButtonKind::Flat);
        copy->setSmall(true);
        copy->setGlyph("copy");
        copy->setAccessibleName(ExplanationView::tr("Copy the command"));
        copy->setToolTip(copy->accessibleName());
        row->addWidget(copy, 0, Qt::AlignTop);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintRounded(painter, rect(), measure::controlRadius, ink(Role::Sunken), ink(Role::Line));
    }
};

} // namespace

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
            // What stands between fences is for a terminal.
            const QStringList parts = words.split(QStringLiteral("```"));
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (parts.at(i).trimmed().isEmpty()) {
                    continue;
                }
                if (i % 2 == 1) {
                    column->addWidget(new Commands(parts.at(i).trimmed()));
                    continue;
                }
                const QStringList blocks = parts.at(i).split(QStringLiteral("\n\n"));
                for (const QString& block : blocks) {
                    if (block.trimmed().isEmpty()) {
                        continue;
                    }
                    auto* label = new TextLabel(withoutMarks(block), Type::Small, Role::Text);
                    label->setSelectable(true);
                    column->addWidget(label);
                    column->addSpacing(2);
                }
            }
        };
        paragraph({}, text->whatItIs.isEmpty() ? text->summary : text->whatItIs);
        paragraph(tr("Why it matters"), text->whyServersCare);
        paragraph(tr("How to see it"), text->howToSeeIt);
        if (!text->fix.empty()) {
            column->addSpacing(4);
            column->addWidget(new TextLabel(tr("What to do"), Type::Small, Role::Text, true));
        }
        int step = 0;
        for (const QString& fix : text->fix) {
            column->addWidget(bullet(QStringLiteral("%1.").arg(++step), withoutMarks(fix), Role::Text));
        }
        if (!text->sources.empty()) {
            column->addSpacing(4);
            column->addWidget(new TextLabel(tr("References"), Type::Small, Role::Text, true));
        }
        // One a line: side by side, one of two lines beside one of one line looks like a table gone wrong.
        for (const auto& source : text->sources) {
            if (source.url.isEmpty()) {
                column->addWidget(new TextLabel(source.title, Type::Small, Role::Muted));
                continue;
            }
            const bool whole = source.title.size() <= longestLink;
            auto* link =
                new Button(whole ? source.title : source.title.left(longestLink) + QChar(0x2026), ButtonKind::Link);
            link->setSmall(true);
            link->setToolTip(plainTip(whole ? source.url : source.title + QLatin1Char('\n') + source.url));
            connect(link, &QPushButton::clicked, this, [url = source.url] { QDesktopServices::openUrl(QUrl(url)); });
            column->addWidget(link, 0, Qt::AlignLeft);
        }
    }
}

} // namespace ad::ui
