#include "diagnosis/granted_card.h"
#include "diagnosis/case_file.h"
#include "smart/token_request.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QLocale>

namespace ad::ui {

namespace {

constexpr int longestScope = 2000; ///< of a text that a server sent
constexpr std::int64_t minute = 60, hour = 3600;

QString lengthInWords(std::int64_t seconds) {
    const auto whole = [](std::int64_t value) { return static_cast<int>(std::clamp<std::int64_t>(value, 0, 1 << 30)); };
    return seconds % hour == 0 && seconds > 0     ? GrantedCard::tr("%n hours", nullptr, whole(seconds / hour))
           : seconds % minute == 0 && seconds > 0 ? GrantedCard::tr("%n minutes", nullptr, whole(seconds / minute))
                                                  : GrantedCard::tr("%n seconds", nullptr, whole(seconds));
}

QStringList words(const std::string& scope) {
    return shown(scope, longestScope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

GrantedCard::GrantedCard(std::function<QString()> token, QWidget* parent)
    : Card(tr("What was granted"), parent), m_giveToken(std::move(token)),
      m_copy(new CopyButton(tr("Copy the access &token"), m_giveToken)),
      m_kept(new TextLabel(tr("The access token is kept in memory alone, until the window closes."), Type::Small,
                           Role::Muted)),
      m_type(new ElidedLabel), m_life(new ElidedLabel), m_scope(new TextLabel({}, Type::Mono)), m_fewer(new Note),
      m_keeping(new QWidget), m_keeps(new TextLabel({}, Type::Small, Role::Muted)), m_save(new Button({})) {
    m_copy->setSmall(true);
    keepRoom(*m_copy);
    head()->addWidget(m_copy);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& name, QWidget* value) {
        auto* label = new TextLabel(name, Type::Small, Role::Muted);
        label->setWordWrap(false);
        // The first lines of both stand on one base line.
        const QFontMetrics small(typeFont(Type::Small));
        const QFontMetrics beside(value->font());
        label->setContentsMargins(0, std::max(0, beside.ascent() - small.ascent()), 0, 0);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        value->setAccessibleName(name);
        grid->addWidget(value, row++, 1);
    };
    add(tr("Token type"), m_type);
    add(tr("Valid for"), m_life);
    add(tr("Scope"), m_scope);
    m_scope->setSelectable(true);
    body()->addLayout(grid);
    body()->addWidget(m_fewer);
    body()->addWidget(m_kept);
    auto* keeping = new QHBoxLayout(m_keeping);
    keeping->setContentsMargins(0, 4, 0, 0);
    keeping->setSpacing(16);
    keeping->addWidget(m_keeps, 1);
    m_save->setSmall(true);
    keepFromPalette(m_save); // the window has an action for it
    keeping->addWidget(m_save, 0, Qt::AlignTop);
    connect(m_save, &QPushButton::clicked, this, &GrantedCard::saveRequested);
    body()->addWidget(m_keeping);
    setSaving(false, false);
}

void GrantedCard::setSaving(bool unsaved, bool isProfile) {
    // What can be saved no more, and is no profile, is a practice: nothing of it is kept.
    m_keeping->setVisible(unsaved || isProfile);
    m_keeps->setText(unsaved ? tr("A saved profile keeps what works: it tells before a registered certificate ends "
                                  "or the vendor changes a rule, and what changed when it stops working.")
                             : tr("The profile keeps what works: it tells before a registered certificate ends or the "
                                  "vendor changes a rule, and what changed when it stops working."));
    m_save->setText(isProfile ? tr("Save the changes") : tr("Save as a profile"));
    m_save->updateGeometry();
    m_save->setVisible(unsaved);
}

void GrantedCard::copyToken() { m_copy->copyNow(); }

void GrantedCard::set(const diagnosis::CaseFile& file) {
    const smart::TokenResponse answer =
        smart::parseTokenResponse(file.response && file.response->body ? *file.response->body : std::string());
    const bool atHand = !m_giveToken().isEmpty();
    m_copy->setVisible(atHand);
    m_kept->setVisible(atHand);
    m_type->setText(answer.tokenType.empty() ? tr("not told") : shown(answer.tokenType, 40));
    m_life->setText(answer.expiresIn ? lengthInWords(*answer.expiresIn) : tr("not told"));
    // Without a scope in the answer it is the one that was asked for (RFC 6749 section 5.1).
    const QStringList asked = words(file.scope);
    const QStringList given = answer.scope.empty() ? asked : words(answer.scope);
    m_scope->setText(given.isEmpty() ? tr("not told") : given.join(QLatin1Char('\n')));
    QStringList missing;
    for (const QString& one : asked) {
        if (!given.contains(one)) {
            missing << one;
        }
    }
    m_fewer->set(Mark::Warn, missing.isEmpty()
                                 ? QString()
                                 : tr("Asked for and not granted: %1.").arg(QLocale().createSeparatedList(missing)));
}

} // namespace ad::ui
