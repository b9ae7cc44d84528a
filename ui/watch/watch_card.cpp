#include "watch/watch_card.h"

#include "profiles/profiles_model.h"
#include "watch/machine.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QPainter>

namespace ad::ui {

namespace {

constexpr double numberScale = 2.4; ///< of the body's size
constexpr std::int64_t minuteMs = 60'000, hourMs = 3'600'000, dayMs = 86'400'000;

QFont numberFont() {
    QFont font = typeFont(Type::Body, true);
    font.setPointSizeF(font.pointSizeF() * numberScale);
    return font;
}

/// "4 min 12 s", "2 h 5 min", "3 days"
QString lengthOf(std::int64_t ms) {
    const auto n = [](std::int64_t value) { return static_cast<int>(value); };
    if (ms < minuteMs) {
        return WatchCard::tr("%n s", nullptr, n(std::max<std::int64_t>(0, ms / 1000)));
    }
    if (ms < hourMs) {
        return WatchCard::tr("%1 min %2 s").arg(ms / minuteMs).arg(ms % minuteMs / 1000);
    }
    if (ms < 2 * dayMs) {
        return WatchCard::tr("%1 h %2 min").arg(ms / hourMs).arg(ms % hourMs / minuteMs);
    }
    return WatchCard::tr("%n days", nullptr, n(ms / dayMs));
}

/// A length that has passed, without seconds where they say nothing: "22 min", "2 h 5 min".
QString pastLength(std::int64_t ms) {
    return ms >= minuteMs && ms < hourMs ? WatchCard::tr("%n min", nullptr, static_cast<int>(ms / minuteMs))
                                         : lengthOf(ms);
}

/// A length that does not go on in the next line.
QString unbroken(QString length) { return length.replace(QLatin1Char(' '), QChar::Nbsp); }

std::optional<watch::Stop> stopOf(const std::string& reason) {
    for (const auto stop : {watch::Stop::Granted, watch::Stop::Changed, watch::Stop::Limit, watch::Stop::Until,
                            watch::Stop::KeyGone, watch::Stop::Stopped, watch::Stop::Failed}) {
        if (reason == watch::stopName(stop)) {
            return stop;
        }
    }
    return std::nullopt;
}

Mark markOf(watch::Stop stop) {
    switch (stop) {
    case watch::Stop::Granted:
        return Mark::Pass;
    case watch::Stop::Changed:
        return Mark::Warn;
    case watch::Stop::KeyGone:
    case watch::Stop::Failed:
        return Mark::Fail;
    default:
        return Mark::Unknown;
    }
}

} // namespace

QString roundLength(std::int64_t ms) {
    const auto n = [](std::int64_t value) { return static_cast<int>(value); };
    return ms % dayMs == 0 && ms >= 2 * dayMs ? WatchCard::tr("%n days", nullptr, n(ms / dayMs))
           : ms % hourMs == 0                 ? WatchCard::tr("%n h", nullptr, n(ms / hourMs))
                                              : WatchCard::tr("%n min", nullptr, n(ms / minuteMs));
}

ElapsedLabel::ElapsedLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElapsedLabel::set(const QString& number, const QString& unit) {
    if (m_number == number && m_unit == unit) {
        return;
    }
    m_number = number;
    m_unit = unit;
    setAccessibleName(number + QLatin1Char(' ') + unit);
    updateGeometry();
    update();
}

QSize ElapsedLabel::sizeHint() const {
    const QFontMetrics big(numberFont());
    return {big.horizontalAdvance(m_number) + 6 + QFontMetrics(typeFont(Type::Body)).horizontalAdvance(m_unit) + 1,
            big.height()};
}

void ElapsedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFontMetrics big(numberFont());
    painter.setFont(numberFont());
    painter.setPen(ink(Role::Text));
    painter.drawText(QPoint(0, big.ascent()), m_number);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(ink(Role::Muted));
    painter.drawText(QPoint(big.horizontalAdvance(m_number) + 6, big.ascent()), m_unit);
}

Since sinceOf(const KeptProfile& entry) {
    const auto& a = entry.profile.answers;
    Since latest;
    const auto consider = [&](const std::optional<std::int64_t>& at, const QString& name, const QString& after) {
        if (at && *at * 1000 > latest.atMs) {
            latest = {*at * 1000, name, after, true};
        }
    };
    consider(a.appCreatedAt, WatchCard::tr("app created"), WatchCard::tr("after the app was created"));
    consider(a.keyRegisteredAt, WatchCard::tr("key saved"), WatchCard::tr("after the key was saved"));
    consider(a.appMarkedReadyAt, WatchCard::tr("app ready"), WatchCard::tr("after the app was made ready"));
    if (latest.atMs == 0 && entry.watch) {
        latest = {entry.watch->startedAtMs, WatchCard::tr("watch began"), WatchCard::tr("after the watch began"),
                  false};
    }
    return latest;
}

WatchCard::WatchCard(Keeper& keeper, QWidget* parent)
    : Card({}, parent), m_keeper(keeper), m_mark(new MarkIcon(Mark::Waiting, 40)), m_elapsed(new ElapsedLabel),
      m_whose(new TextLabel({}, Type::Small, Role::Muted)),
      m_verdict(new TextLabel({}, Type::Verdict, Role::Text, true)),
      m_sentence(new TextLabel({}, Type::Body, Role::Text)), m_detail(new TextLabel({}, Type::Body, Role::Muted)),
      m_token(new TextLabel({}, Type::Small, Role::Muted)), m_pace(new Pill) {
    setAccessibleName(tr("The watch now"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->setContentsMargins(4, 2, 0, 2);
    row->addWidget(m_mark);
    row->addWidget(m_elapsed);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch(1);
    m_verdict->setSelectable(true);
    m_sentence->setSelectable(true);
    m_detail->setSelectable(true);
    words->addWidget(m_whose);
    words->addWidget(m_verdict);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addWidget(m_token);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_copy = new CopyButton(
        tr("Copy the access &token"),
        [this] {
            const GrantedToken* token = m_keeper.grantedTo(m_id);
            return token != nullptr ? text(token->token.view()) : QString();
        },
        ButtonKind::Primary);
    row->addWidget(m_copy);
    m_diagnose = new Button(tr("See the &diagnosis"), ButtonKind::Primary);
    connect(m_diagnose, &QPushButton::clicked, this, &WatchCard::diagnosisRequested);
    row->addWidget(m_diagnose);
    row->addWidget(m_pace, 0, Qt::AlignVCenter);
    body()->addLayout(row);
}

bool WatchCard::offersNext() const { return !m_copy->isHidden() || !m_diagnose->isHidden(); }

void WatchCard::say(Mark mark, const QString& sentence, const QString& detail, bool verdict) {
    m_mark->setMark(mark);
    TextLabel* const said = verdict ? m_verdict : m_sentence;
    said->setText(sentence);
    m_verdict->setVisible(verdict);
    m_sentence->setVisible(!verdict);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void WatchCard::show(const KeptProfile& entry, std::int64_t nowMs) {
    m_id = entry.profile.id;
    const bool running = entry.watching();
    m_elapsed->setVisible(running && sinceOf(entry).atMs > 0);
    m_mark->setVisible(entry.watch && !running);
    m_whose->setText(tr("%1 · %2").arg(text(entry.profile.name), whereOf(entry)));
    m_pace->setVisible(running);
    m_pace->set(entry.pace.text(), Role::Accent, Role::AccentSoft);
    m_token->hide();
    m_copy->hide();
    m_diagnose->hide();
    if (running) {
        showRunning(entry, nowMs);
    } else {
        showEnded(entry, nowMs);
    }
}

void WatchCard::showRunning(const KeptProfile& entry, std::int64_t nowMs) {
    setStripe(Role::Unknown);
    const auto& watch = *entry.watch;
    const Since since = sinceOf(entry);
    const std::int64_t age = std::max<std::int64_t>(0, nowMs - since.atMs);
    const bool hours = age >= 2 * hourMs;
    const QString unit = hours ? tr("h") : tr("min");
    const std::int64_t window = since.told ? entry.pace.vendorWindowMs.value_or(0) : 0; // 0: none is known
    m_elapsed->set(QString::number(age / (hours ? hourMs : minuteMs)),
                   //: "18 min of usually 30 min": %1 is the unit of the large number before it.
                   window > 0 ? tr("%1 of usually %2").arg(unit, roundLength(window))
                   //: "18 min watched": %1 is the unit of the large number before it.
                   : since.told ? unit
                                : tr("%1 watched").arg(unit));
    QString tries =
        watch.tries == 0 ? tr("No try yet.") : tr("%n tries, the same answer each time.", nullptr, watch.tries);
    if (watch.tries > 0 && watch.firstAnswer.empty()) {
        tries = tr("%n tries, and no answer that says anything yet.", nullptr, watch.tries);
    } else if (watch.tries == 1) {
        tries = tr("One try so far.");
    }
    if (entry.paused()) {
        say(Mark::Waiting, tr("%1 The watch rests.").arg(tries),
            tr("Go on with it, and it keeps its tries and its pace."), false);
        return;
    }
    const std::int64_t left = watch.nextAtMs - nowMs;
    const QString next =
        left > 0
            ? tr("Next try at %1, in %2.").arg(profiles::clockText(watch.nextAtMs, nowMs), unbroken(lengthOf(left)))
            : tr("Trying now.");
    QString detail = watch.owner.program == "cli" ? tr("The command line runs this watch.")
                     : entry.keyInMemory
                         ? tr("You will be called on the desktop when the answer changes.")
                         : tr("You will be called on the desktop when the answer changes, also after a restart.");
    if (watch.untilMs) {
        detail += QLatin1Char(' ') + tr("It ends at %1 at the latest.").arg(profiles::clockText(*watch.untilMs, nowMs));
    }
    if (window > 0 && age > window) {
        detail = tr("%1’s own time is over: wait on, but look at the other causes, too.").arg(entry.vendorName) +
                 QLatin1Char(' ') + detail;
    }
    say(Mark::Waiting, tries + QLatin1Char(' ') + next, detail, false);
}

void WatchCard::showToken(const GrantedToken& token, std::int64_t nowMs) {
    QStringList facts;
    if (!token.type.isEmpty()) {
        facts << token.type;
    }
    if (token.expiresIn) {
        const std::int64_t left = token.atMs + *token.expiresIn * 1000 - nowMs;
        facts << (left > 0 ? tr("valid for another %1").arg(lengthOf(left)) : tr("its time is over by now"));
    }
    if (!token.scope.isEmpty()) {
        facts << token.scope;
    }
    m_token->setText(tr("Access token: %1. It is kept in memory alone, until the window closes.")
                         .arg(facts.isEmpty() ? tr("granted") : facts.join(QStringLiteral(" · "))));
    m_token->show();
    m_copy->show();
}

void WatchCard::showEnded(const KeptProfile& entry, std::int64_t nowMs) {
    if (!entry.watch) {
        setStripe(Role::Accent);
        say(Mark::Waiting, tr("Not watched yet."),
            tr("The same request is sent again, %1, until the answer changes. You are called on the desktop then.")
                .arg(entry.pace.text()),
            true);
        return;
    }
    const auto& watch = *entry.watch;
    const watch::Stop stop = stopOf(watch.stopReason).value_or(watch::Stop::Stopped);
    const Mark mark = markOf(stop);
    setStripe(mark == Mark::Unknown ? Role::Unknown : markRole(mark));
    const Since since = sinceOf(entry);
    QStringList details;
    if (watch.changedAtMs > 0) {
        const QString at = profiles::clockText(watch.changedAtMs, nowMs);
        details << (since.atMs > 0 && watch.changedAtMs > since.atMs
                        //: %2 is a length, %3 "after the key was saved".
                        ? tr("At %1, %2 %3.").arg(at, pastLength(watch.changedAtMs - since.atMs), since.after)
                        : tr("At %1.").arg(at));
    }
    if (stop == watch::Stop::Changed && entry.last) {
        details << tr("Before: %1. Now: %2.").arg(shown(watch.firstAnswer, 80), profiles::answerText(*entry.last));
    }
    if (watch.tries > 0) {
        details << tr("%n tries.", nullptr, watch.tries);
    }
    if (stop == watch::Stop::KeyGone) {
        details << tr("Put its file back where it was, or open the profile and choose another key. Then watch again.");
    } else if (stop == watch::Stop::Failed) {
        details << tr("Look whether the disk is full. Then watch again.");
    }
    say(mark, watch::stopText(stop), details.join(QLatin1Char(' ')), true);
    if (const GrantedToken* token = m_keeper.grantedTo(m_id); stop == watch::Stop::Granted && token != nullptr) {
        showToken(*token, nowMs);
    }
    m_diagnose->setVisible(stop == watch::Stop::Changed && m_keeper.hasAnswer(m_id));
}

} // namespace ad::ui
