// What the rail and the status line say of the work.
#include "diagnosis/findings_model.h"
#include "frame/main_window.h"
#include "frame/profile_source.h"
#include "frame/rail.h"
#include "frame/status_line.h"
#include "profiles/keeper.h"

#include <QRegularExpression>
#include <QStackedWidget>
#include <QUrl>

namespace ad::ui {

namespace {

constexpr int shownId = 24; ///< a longer client ID is shortened

QString shortened(const QString& written) {
    const QString clientId = written.simplified();
    return clientId.size() > shownId ? clientId.left(10) + QChar(0x2026) + clientId.right(6) : clientId;
}

/// Where to and who, as far as it is known: what was given, else what stands in the request and its assertion.
struct Known {
    QString server, clientId;
};

Known knownOf(const SessionView& view) {
    Known known{view.server.isEmpty() ? view.tokenEndpoint : view.server, view.clientId};
    if (known.server.isEmpty() && !view.assertion.http.isEmpty()) {
        static const QRegularExpression host(QStringLiteral("^Host:[ \t]*(\\S+)"),
                                             QRegularExpression::MultilineOption |
                                                 QRegularExpression::CaseInsensitiveOption);
        const QString name = shown(utf8(host.match(view.assertion.http).captured(1)), 100);
        known.server = name.isEmpty() ? QString() : QStringLiteral("https://") + name;
    }
    for (const ClaimRow& row : view.assertion.rows) {
        if (known.clientId.isEmpty() && !row.inHeader && row.name == QLatin1String("iss")) {
            known.clientId = shown(utf8(row.value), 100);
        }
    }
    return known;
}

QString hostOf(const QString& address) {
    const QString host = QUrl(address).host();
    return host.isEmpty() ? address : host;
}

/// What is counted, by name: the first ones, and how many more there are.
QStringList named(const QStringList& counted) {
    constexpr qsizetype most = 6;
    QStringList names = counted.mid(0, most);
    if (counted.size() > most) {
        names << MainWindow::tr("%n more", nullptr, static_cast<int>(counted.size() - most));
    }
    return names;
}

/// Whether a finding speaks of the assertion: these are the problems of its step.
bool ofAssertion(const diagnosis::Finding& finding) {
    return finding.at && (finding.at->in == "header" || finding.at->in == "claims" || finding.at->in == "assertion");
}

} // namespace

void MainWindow::refreshRail() {
    const SessionView& view = m_session.view();
    const Known known = knownOf(view);
    const QString title = !view.title.isEmpty()       ? view.title
                          : !known.server.isEmpty()   ? hostOf(known.server)
                          : !known.clientId.isEmpty() ? known.clientId
                          : view.diagnosed            ? tr("Unnamed case")
                                                      : QString();
    const bool open = !title.isEmpty();
    const auto entries = m_profiles != nullptr ? m_profiles->entries() : QList<ProfileEntry>();
    const QString current = m_profiles != nullptr ? m_profiles->current() : QString();
    const auto it = std::find_if(entries.begin(), entries.end(),
                                 [&current](const ProfileEntry& entry) { return entry.id == current; });
    if (it != entries.end()) {
        // Vendor and environment tell profiles apart; the host stands in the status line.
        const bool told = !view.vendorName.isEmpty() && !view.environment.isEmpty();
        m_rail->profile()->show(it->detail.left(1).toUpper(), it->title,
                                told ? tr("%1 · %2").arg(view.vendorName, environmentName(view.environment))
                                     : it->detail);
    } else {
        const bool named = !view.vendorName.isEmpty() && view.vendorId != QLatin1String("generic");
        const QString vendor = named                    ? view.vendorName
                               : known.server.isEmpty() ? tr("no server yet")
                                                        : tr("vendor not known");
        m_rail->profile()->show(
            named ? view.vendorName.left(1).toUpper() : QString(), open ? title : tr("Nothing open"),
            !open                        ? tr("Open, paste or fill in")
            : view.environment.isEmpty() ? vendor
                                         : tr("%1 · %2").arg(vendor, environmentName(view.environment)));
    }

    const KeyView& key = view.key;
    Mark credentials = Mark::None;
    QString note;
    if (key.state == KeyView::State::Failed || !key.objection.isEmpty()) {
        credentials = Mark::Fail;
        note = tr("key");
    } else if (view.registered.mark == Mark::Fail) {
        credentials = Mark::Fail;
        note = tr("other key");
    } else if (key.state == KeyView::State::Named) {
        credentials = Mark::Warn;
        note = tr("key");
    } else if (key.state == KeyView::State::NeedsPassphrase) {
        credentials = Mark::Warn;
        note = tr("passphrase");
    } else if (key.state == KeyView::State::Ready && !view.clientId.isEmpty() && !view.tokenEndpoint.isEmpty()) {
        credentials = Mark::Pass;
    } else if (!view.server.isEmpty() && view.tokenEndpoint.isEmpty() && !view.discovery.busy &&
               !view.discovery.sentence.isEmpty()) {
        credentials = Mark::Warn; // asked, and not found: nothing can be signed for it
        note = tr("address");
    }
    m_rail->setState(Credentials, credentials, note);

    Mark assertion = Mark::None;
    note.clear();
    QStringList counted;
    if (view.assertion.source != AssertionView::Source::None) {
        // The same problems as in the checklist; a flaw that is none there is worth a look.
        const auto& findings = view.diagnosis.findings;
        for (const auto& finding : findings) {
            if (FindingsModel::groupOf(finding) == FindingsModel::Problems && ofAssertion(finding)) {
                counted << finding.message;
            }
        }
        const auto problems = counted.size();
        const bool clean = view.assertion.flaws.isEmpty() && view.assertion.faults.isEmpty();
        assertion = problems > 0 ? Mark::Fail : clean ? Mark::Pass : Mark::Warn;
        if (problems > 0) {
            note = tr("%n problems", nullptr, static_cast<int>(problems));
        }
    } else if (view.assertion.error) {
        assertion = Mark::Fail;
    }
    m_rail->setState(Assertion, assertion, note, named(counted));

    m_rail->setState(Request,
                     view.sending            ? Mark::Waiting
                     : view.exchange.present ? view.exchange.mark
                                             : Mark::None,
                     view.sending                                        ? tr("sending")
                     : view.exchange.present && view.exchange.status > 0 ? QString::number(view.exchange.status)
                                                                         : QString());

    Mark diagnosisMark = Mark::None;
    note.clear();
    counted.clear();
    if (view.diagnosed) {
        QStringList problems;
        QStringList questions;
        for (const auto& finding : view.diagnosis.findings) {
            if (FindingsModel::groupOf(finding) == FindingsModel::Problems) {
                problems << finding.message;
            } else if (FindingsModel::groupOf(finding) == FindingsModel::OnlyYou) {
                questions << finding.question->text;
            }
        }
        if (view.diagnosis.outcome == diagnosis::Outcome::Granted) {
            diagnosisMark = Mark::Pass;
        } else if (!problems.isEmpty()) {
            diagnosisMark = Mark::Fail;
            note = tr("%n problems", nullptr, static_cast<int>(problems.size()));
            counted = problems;
        } else {
            const bool suspected = !view.diagnosis.causes.empty();
            diagnosisMark =
                view.diagnosis.outcome == diagnosis::Outcome::NotSent && !suspected ? Mark::Consistent : Mark::Unknown;
            note = questions.isEmpty() ? QString() : tr("%n questions", nullptr, static_cast<int>(questions.size()));
            counted = questions;
        }
    }
    m_rail->setState(Diagnosis, diagnosisMark, note, named(counted));

    Mark watch = Mark::None;
    note.clear();
    const auto waiting = std::count_if(entries.begin(), entries.end(),
                                       [](const ProfileEntry& entry) { return entry.mark == Mark::Waiting; });
    if (waiting > 0) {
        watch = Mark::Waiting;
        const auto one = std::find_if(entries.begin(), entries.end(),
                                      [](const ProfileEntry& entry) { return entry.mark == Mark::Waiting; });
        note = waiting == 1 && !one->next.isEmpty() ? one->next : QString::number(waiting);
    } else if (const auto* keeper = qobject_cast<const Keeper*>(m_profiles);
               keeper != nullptr && keeper->grantedHere() != nullptr) {
        watch = Mark::Pass;
        //: Beside the page Watch: it got the access token that it waited for.
        note = tr("token");
    }
    m_rail->setState(Watch, watch, note);
}

void MainWindow::refreshStatus() {
    const SessionView& view = m_session.view();
    const Known known = knownOf(view);
    QStringList facts;
    if (!known.server.isEmpty()) {
        facts.append(hostOf(known.server));
    }
    if (!known.clientId.isEmpty()) {
        //: %1 is a client ID.
        facts.append(tr("client %1").arg(shortened(known.clientId)));
    }
    if (!view.environment.isEmpty()) {
        facts.append(environmentName(view.environment));
    }
    m_status->setFacts(!facts.isEmpty()                         ? facts.join(QStringLiteral("  ·  "))
                       : view.title.isEmpty() && view.diagnosed ? tr("Unnamed case")
                       : view.title.isEmpty()                   ? tr("Nothing open")
                                                                : view.title);
    m_status->setActivity(!view.phase.isEmpty() ? view.phase : m_message);
}

} // namespace ad::ui
