#include "diagnosis/cause_cards.h"
#include "diagnosis/explanation_view.h"
#include "diagnosis/findings_model.h"
#include "diagnosis/next_step.h"
#include "diagnosis/words.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/help.h"
#include "widgets/mark.h"
#include "widgets/moment.h"
#include "widgets/text.h"
#include "widgets/typeset.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <utility>

namespace ad::ui {

QWidget* bullet(const QString& sign, const QString& text, Role role) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* mark = new TextLabel(sign, Type::Small, Role::Muted);
    mark->setWordWrap(false);
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new TextLabel(text, Type::Small, role);
    words->setSelectable(true);
    layout->addWidget(words, 1);
    return row;
}

QString withoutMarks(const QString& markdown) {
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\([^)]+\\)"));
    QString text = typesetIfEnglish(markdown); // while it can be told what is code
    text.replace(link, QStringLiteral("\\1"));
    return text.remove(QLatin1Char('`')).remove(QStringLiteral("**")).trimmed();
}

bool isAboutKeys(const QString& cause) {
    static const QStringList aboutKeys{QStringLiteral("public_key_mismatch"), QStringLiteral("key_stale"),
                                       QStringLiteral("key_not_registered")};
    return aboutKeys.contains(cause);
}

AtHand atHand(const diagnosis::CaseFile& file, const diagnosis::Diagnosis& diagnosis) {
    const diagnosis::Registered& r = file.registered;
    AtHand there{!r.jwksUrl.empty(), !r.certificatePem.empty() || !r.publicKeyPem.empty() || r.jwks || file.jwksFetch};
    for (const diagnosis::Finding& finding : diagnosis.findings) {
        if (FindingsModel::groupOf(finding) == FindingsModel::OnlyYou) {
            there.asking.push_back(finding.check);
        }
    }
    return there;
}

QString settleInWords(const diagnosis::RankedCause& cause, const AtHand& there) {
    const std::string& how = cause.settle.how;
    const bool asks = std::any_of(cause.checks.begin(), cause.checks.end(), [&](const std::string& check) {
        return std::find(there.asking.begin(), there.asking.end(), check) != there.asking.end();
    });
    if (how == "ask" && asks) {
        return CauseCard::tr("Settle it: answer the question");
    }
    if (how == "wait") {
        return CauseCard::tr("Watch, and tell me");
    }
    if (how == "probe") {
        return CauseCard::tr("Settle it: send a probe");
    }
    if (how == "fetch" && there.address) {
        return CauseCard::tr("Settle it: fetch the key set");
    }
    if (how == "compare" && isAboutKeys(text(cause.cause)) && !there.registered) {
        return CauseCard::tr("Settle it: compare the keys");
    }
    return {};
}

CauseCard::CauseCard(QWidget* parent)
    : Card({}, parent), m_number(new TextLabel({}, Type::Body, Role::Muted)),
      m_title(new TextLabel({}, Type::Body, Role::Text, true)), m_word(new TextLabel({}, Type::Small, Role::Muted)),
      m_bar(new LikelihoodBar), m_fold(new Button({}, ButtonKind::Flat)), m_details(nullptr) {
    body()->setContentsMargins(14, 12, 12, 12);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    m_number->setWordWrap(false);
    m_number->setMinimumWidth(14);
    head->addWidget(m_number);
    head->addWidget(m_title, 1);
    m_word->setWordWrap(false);
    head->addWidget(m_word);
    head->addWidget(m_bar);
    m_fold->setSmall(true);
    m_fold->setFixedSize(24, 24);
    keepFromPalette(m_fold);
    head->addWidget(m_fold);
    body()->addLayout(head);
    connect(m_fold, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
}

void CauseCard::set(int number, const diagnosis::RankedCause& cause, const AtHand& there) {
    const QString id = QString::fromStdString(cause.cause);
    m_cause = id;
    setHelpTopic(this, id);
    m_number->setText(QString::number(number));
    m_title->setText(typesetIfEnglish(cause.title));
    const QString word = likelihoodInWords(cause);
    m_word->setText(word);
    m_bar->set(cause.score, word, diagnosis::restsOnWords(cause));
    setAccessibleName(tr("%1, %2").arg(cause.title, word));
    if (!(m_shown == cause) || !(m_there == there)) {
        m_shown = cause;
        m_there = there;
        delete m_details;
        m_details = nullptr;
        m_explanation = nullptr;
    }
    setOpen(m_open);
}

void CauseCard::setOpen(bool open) {
    m_open = open;
    if (open && m_details == nullptr) {
        rebuild(m_shown);
    }
    if (m_details != nullptr) {
        m_details->setVisible(open);
    }
    m_fold->setGlyph(open ? "chevron-up" : "chevron-down");
    m_fold->setAccessibleName(open ? tr("Fold %1").arg(m_title->text()) : tr("Unfold %1").arg(m_title->text()));
    m_fold->setToolTip(open ? tr("Fold") : tr("Unfold"));
}

QWidget* CauseCard::makeSteps(const diagnosis::RankedCause& cause, std::int64_t now) {
    if (cause.fix.empty() && cause.settle.text.isEmpty()) {
        return nullptr;
    }
    const bool saidAbove =
        !cause.fix.empty() && m_there.said.contains(inLocalTime(withoutMarks(cause.fix.front()), now));
    auto* steps = new QWidget;
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    std::pair<QWidget*, QWidget*> general{nullptr, nullptr}; // the steps that wait, and what shows them
    const auto addGeneral = [&general, column] {
        if (general.first != nullptr) {
            column->addWidget(std::exchange(general.first, nullptr));
            column->addWidget(general.second, 0, Qt::AlignLeft);
        }
    };
    if (!cause.fix.empty()) {
        const auto* explained = diagnosis::explanation(cause.cause);
        // Where the first step is about this very case, the general ones wait behind it.
        const bool own = explained != nullptr && cause.fix.size() > explained->fix.size() && cause.fix.size() > 2;
        if (!own || !saidAbove) {
            column->addWidget(new TextLabel(tr("What to do"), Type::Small, Role::Text, true));
        }
        auto* rest = new QWidget;
        auto* more = new QVBoxLayout(rest);
        more->setContentsMargins(0, 0, 0, 0);
        more->setSpacing(4);
        int step = 1;
        for (const QString& fix : cause.fix) {
            QWidget* row =
                bullet(own && step == 1 ? QStringLiteral("•") : QStringLiteral("%1.").arg(own ? step - 1 : step),
                       inLocalTime(withoutMarks(fix), now), Role::Text);
            if (own && step == 1 && saidAbove) {
                delete row;
            } else {
                (own && step > 1 ? more : column)->addWidget(row);
            }
            ++step;
        }
        if (own) {
            auto* unfold = new Button(tr("What helps in general"), ButtonKind::Link);
            unfold->setSmall(true);
            unfold->setAccessibleName(tr("%1: %2").arg(unfold->text(), cause.title));
            rest->hide();
            connect(unfold, &QPushButton::clicked, this, [unfold, rest] {
                rest->setVisible(rest->isHidden());
                unfold->setText(rest->isHidden() ? tr("What helps in general") : tr("Hide what helps in general"));
            });
            // Where what to do stands above already, what would settle it comes first.
            general = {rest, unfold};
            if (!saidAbove) {
                addGeneral();
            }
        } else {
            delete rest;
        }
    }
    if (!cause.settle.text.isEmpty()) {
        column->addSpacing(cause.fix.empty() ? 0 : 4);
        column->addWidget(new TextLabel(tr("What would settle it"), Type::Small, Role::Text, true));
        column->addWidget(new TextLabel(inLocalTime(withoutMarks(cause.settle.text), now), Type::Small, Role::Text));
    }
    addGeneral();
    return steps;
}

QWidget* CauseCard::makeLinks(const diagnosis::RankedCause& cause) {
    auto* links = new QWidget;
    auto* flow = new FlowLayout(links, 12, 2);
    for (const auto& reference : cause.references) {
        if (reference.url.isEmpty()) {
            continue;
        }
        auto* link = new Button(reference.title.left(60), ButtonKind::Link);
        link->setSmall(true);
        link->setToolTip(plainTip(reference.url));
        connect(link, &QPushButton::clicked, this, [url = reference.url] { QDesktopServices::openUrl(QUrl(url)); });
        flow->addWidget(link);
    }
    return links;
}

void CauseCard::rebuild(const diagnosis::RankedCause& cause) {
    m_details = new QWidget;
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(24, 0, 4, 2);
    column->setSpacing(4);
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    for (const QString& because : cause.because) {
        const QString words = inLocalTime(withoutMarks(because), now);
        if (!m_there.said.contains(words)) {
            column->addWidget(bullet(QStringLiteral("•"), words, Role::Muted));
        }
    }
    // What can be done stands below the reasons at once; what is read only by who wants to know is a press away.
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, 12, 2);
    if (cause.likelihood == diagnosis::Likelihood::Certain) {
        std::vector<diagnosis::Finding> fixed;
        for (const diagnosis::Finding& finding : m_there.fixable) {
            if (std::find(cause.checks.begin(), cause.checks.end(), finding.check) != cause.checks.end()) {
                fixed.push_back(finding);
            }
        }
        if (!fixed.empty()) {
            auto* fix = new Button(fixInWords(fixed));
            fix->setSmall(true);
            //: %1 says what the button does, %2 is a cause.
            fix->setAccessibleName(tr("%1: %2").arg(fix->text(), cause.title));
            connect(fix, &QPushButton::clicked, this, [this, fixed] { Q_EMIT fixRequested(fixed); });
            flow->addWidget(fix);
        }
    }
    if (const QString words = settleInWords(cause, m_there); !words.isEmpty()) {
        auto* settle = new Button(words);
        settle->setSmall(true);
        //: %1 says what the button does, %2 is a cause.
        settle->setAccessibleName(tr("%1: %2").arg(words, cause.title));
        connect(settle, &QPushButton::clicked, this,
                [this] { Q_EMIT settleRequested(m_cause, QString::fromStdString(m_shown.settle.how)); });
        flow->addWidget(settle);
    }
    QWidget* steps = makeSteps(cause, now);
    // Who only has to wait has nothing to do meanwhile.
    if (steps != nullptr && cause.settle.how == "wait") {
        auto* todo = new Button(tr("What to do"), ButtonKind::Link);
        todo->setSmall(true);
        todo->setAccessibleName(tr("%1: %2").arg(todo->text(), cause.title));
        steps->hide();
        connect(todo, &QPushButton::clicked, this, [todo, steps] {
            steps->setVisible(steps->isHidden());
            todo->setText(steps->isHidden() ? tr("What to do") : tr("Hide what to do"));
        });
        flow->addWidget(todo);
    }
    QWidget* links = makeLinks(cause);
    auto* explain = new Button(tr("Explain"), ButtonKind::Link);
    explain->setSmall(true);
    explain->setAccessibleName(tr("Explain %1").arg(cause.title));
    connect(explain, &QPushButton::clicked, this, [this, column, explain, links] {
        if (m_explanation == nullptr) {
            m_explanation = new ExplanationView(m_cause);
            column->addWidget(m_explanation);
        } else {
            m_explanation->setVisible(m_explanation->isHidden());
        }
        links->setVisible(!m_explanation->isHidden());
        explain->setText(m_explanation->isHidden() ? tr("Explain") : tr("Hide the explanation"));
    });
    column->addSpacing(4);
    // First what to do, then what only explains it.
    if (actions->layout()->count() > 0) {
        column->addWidget(actions);
    } else {
        delete actions;
    }
    if (steps != nullptr) {
        column->addWidget(steps);
    }
    if (steps != nullptr && cause.settle.how == "wait") {
        flow->addWidget(explain);
    } else {
        column->addWidget(explain, 0, Qt::AlignLeft);
    }
    links->hide();
    column->addWidget(links);
    body()->addWidget(m_details);
}

void CauseCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->position().y() < 44) {
        setOpen(!m_open);
    }
}

CauseCards::CauseCards(CausesModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::cardGap);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { remove(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { refresh(from.row(), to.row()); });
    insert(0, m_model.rowCount() - 1);
}

void CauseCards::setAtHand(const AtHand& there) {
    if (!(m_there == there)) {
        m_there = there;
        refresh(0, static_cast<int>(m_cards.size()) - 1);
    }
}

void CauseCards::insert(int first, int last) {
    for (int i = first; i <= last; ++i) {
        auto* card = new CauseCard;
        connect(card, &CauseCard::settleRequested, this, &CauseCards::settleRequested);
        connect(card, &CauseCard::fixRequested, this, &CauseCards::fixRequested);
        m_cards.insert(i, card);
        m_column->insertWidget(i, card);
        card->set(i + 1, m_model.at(i), m_there);
        card->setOpen(i == 0);
    }
    // Those behind have other numbers now.
    refresh(last + 1, static_cast<int>(m_cards.size()) - 1);
    openFirst();
}

void CauseCards::remove(int first, int last) {
    for (int i = last; i >= first; --i) {
        QWidget* card = m_cards.takeAt(i);
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    refresh(first, static_cast<int>(m_cards.size()) - 1);
    openFirst();
}

void CauseCards::openFirst() {
    const QString first = m_cards.isEmpty() ? QString() : m_cards.front()->cause();
    // Only when another one leads: who has folded it wants it folded.
    if (std::exchange(m_first, first) != first && !first.isEmpty()) {
        m_cards.front()->setOpen(true);
    }
}

void CauseCards::refresh(int first, int last) {
    for (int i = first; i <= last && i < m_cards.size(); ++i) {
        m_cards.at(i)->set(i + 1, m_model.at(i), m_there);
    }
}

} // namespace ad::ui
