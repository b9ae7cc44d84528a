#include "assertion/assertion_page.h"
#include "assertion/add_member.h"
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "assertion/compare_view.h"
#include "assertion/value_view.h"
#include "base/json.h"
#include "diagnosis/fix_note.h"
#include "session/case_work.h"
#include "session/kept_token.h"
#include "widgets/button.h"
#include "widgets/charts.h"
#include "widgets/code_view.h"
#include "widgets/columns.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/help.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QDateTime>
#include <QLocale>

namespace ad::ui {

AssertionPage::AssertionPage(Session& session, QWidget* parent)
    : Page(tr("Client assertion"), QString(), parent), m_session(session), m_header(new ClaimsModel(true, this)),
      m_claims(new ClaimsModel(false, this)), m_piece(session.piece()) {
    makeActions();
    m_view = new SegmentBar(tr("View"));
    m_view->add(tr("Decoded"));
    m_view->add(tr("JSON"));
    m_view->add(tr("Compare with my own token"));
    auto* views = new QHBoxLayout;
    views->addWidget(m_view);
    views->addStretch(1);
    m_reset = new Button(tr("&Undo all changes"), ButtonKind::Flat);
    m_reset->setSmall(true);
    m_reset->setGlyph("undo");
    keepRoom(*m_reset);
    connect(m_reset, &QPushButton::clicked, &m_session, &Session::resetEdits);
    views->addWidget(m_reset);
    body()->addLayout(views);
    m_fixed = new FixNote(m_session, [this](const FixView& fixed) { return !isAtItsPlace(fixed); });
    body()->addWidget(m_fixed);
    m_empty = makeEmpty();
    body()->addWidget(m_empty, 1);
    auto* columns = new Columns(760);
    columns->setDivided(QStringLiteral("assertion"));
    m_columns = columns;
    columns->add(makeEncoded(), 37);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_decoded = makeDecoded();
    m_jsonCard = makeJson();
    rightColumn->addWidget(m_decoded, 1);
    rightColumn->addWidget(m_jsonCard, 1);
    columns->add(right, 63);
    body()->addWidget(columns, 1);
    m_compare = new CompareView(m_session);
    setHelpTopic(m_compare, QStringLiteral("compare"));
    connect(m_compare, &CompareView::whyRequested, this, &AssertionPage::whyRequested);
    body()->addWidget(m_compare, 1);
    m_lifeCard = makeLife();
    setHelpTopic(m_lifeCard, QStringLiteral("exp-within-limit"));
    body()->addWidget(m_lifeCard);
    connect(m_view, &SegmentBar::changed, this, &AssertionPage::refresh);
    connect(&m_session, &Session::assertionChanged, this, &AssertionPage::refresh);
    connect(&m_session, &Session::exchangeProgress, this, &AssertionPage::refreshFixed);
    connect(&m_session, &Session::credentialsChanged, this, [this] {
        // A value that is being written is meant for the token that it was begun at.
        if (std::exchange(m_piece, m_session.piece()) != m_session.piece()) {
            m_headerRows->giveUpEditing();
            m_claimRows->giveUpEditing();
        }
    });
    for (ClaimsModel* model : {m_header, m_claims}) {
        connect(model, &ClaimsModel::edited, &m_session, &Session::editValue);
    }
    refresh();
}

QString AssertionPage::json(int* claimsStart) const {
    const AssertionView& view = m_session.view().assertion;
    const auto pretty = [](const QString& raw) {
        const auto read = json::parse(raw.toStdString());
        return read ? QString::fromStdString(json::write(json::toWritable(read->root, json::Numbers::AsWritten)))
                    : raw + QLatin1Char('\n');
    };
    const QString header = pretty(view.headerJson);
    if (claimsStart != nullptr) {
        *claimsStart = static_cast<int>(header.size()) + 1;
    }
    return header + QLatin1Char('\n') + pretty(view.claimsJson);
}

void AssertionPage::refresh() {
    const AssertionView& view = m_session.view().assertion;
    const bool present = view.source != AssertionView::Source::None;
    const bool token = present && view.source != AssertionView::Source::Told;
    const auto shown = static_cast<View>(m_view->current());
    m_empty->setVisible(!present && shown != Compare);
    m_columns->setVisible(present && shown != Compare);
    m_decoded->setVisible(shown == Decoded);
    m_jsonCard->setVisible(shown == Json);
    m_compare->setVisible(shown == Compare);
    m_lifeCard->setVisible((token || view.life.expiresAt) && shown != Compare);
    m_next->setVisible(present);
    m_copy->setVisible(token);
    m_copy->setEnabled(!isWithoutSignature(view));
    m_copy->setToolTip(
        m_copy->isEnabled()
            ? QString()
            : tr("It was kept without its signature: send it again, or change a value, and it is signed anew."));
    m_copyAs->setVisible(token);
    m_encoded->setVisible(token);
    m_legend->setVisible(token);
    m_length->setVisible(token);
    m_told->setVisible(!token);
    m_view->setVisible(present || shown != Decoded);
    setSubtitle(present ? view.subtitle : tr("The signed statement that proves who you are"));
    if (!present) {
        m_reset->hide();
        m_signNew->setVisible(m_session.view().canSend);
        m_empty->setSentence(
            m_session.view().canSend
                ? tr("What was brought holds no assertion. One can be signed with the credentials that are here.")
            : view.missing.isEmpty()
                ? tr("It is made from the credentials, or comes with a token or request that you bring.")
                : tr("It is made as soon as the credentials are complete. Still needed: %1.")
                      .arg(QLocale().createSeparatedList(view.missing)));
        m_empty->note()->set(Mark::Fail,
                             view.error ? tr("%1 %2").arg(view.error->what, view.error->todo).trimmed() : QString());
        return;
    }
    {
        m_choosing = true;
        m_encoded->setCode(view.compact, CodeView::Language::Token);
        m_choosing = false;
    }
    if (shown == Json) {
        m_json->setCode(json(), CodeView::Language::Json);
    }
    m_length->setText(tr("%Ln characters", nullptr, static_cast<int>(view.compact.size())));
    m_signature->setText(tr("signature, %n bytes", nullptr, view.signatureBytes));
    const bool verifies = view.signature == AssertionView::Signature::Verifies;
    const bool wrong = view.signature == AssertionView::Signature::DoesNotVerify;
    m_verified->setText(verifies ? tr("verifies") : wrong ? tr("does not verify") : tr("not checked"));
    m_verified->setRole(verifies ? Role::Pass : wrong ? Role::Fail : Role::Muted);
    refreshFaults();
    m_flaws->set(Mark::Fail, view.flaws.join(QLatin1Char('\n')));
    m_leftOut->setVisible(view.rowsLeftOut > 0);
    m_leftOut->setText(tr("%n more members stand in the JSON.", nullptr, view.rowsLeftOut));
    m_header->setRows(view.rows, view.editable);
    m_claims->setRows(view.rows, view.editable);
    for (AddMember* add : {m_addHeader, m_addClaim}) {
        QStringList names;
        for (const ClaimRow& row : view.rows) {
            if (row.inHeader == (add == m_addHeader) && row.jsonLength > 0) {
                names.append(row.name);
            }
        }
        add->setTaken(names);
        add->setVisible(view.editable);
    }
    const auto count = [](Pill* pill, const QStringList& problems) {
        const int all = static_cast<int>(problems.size());
        pill->setVisible(all > 0);
        pill->set(all == 1 ? tr("1 problem") : tr("%n problems", nullptr, all), Role::Fail, Role::FailSoft);
        pill->setAccessibleDescription(problems.join(QLatin1Char(' ')));
        pill->setToolTip(plainTip(problems.join(QLatin1Char('\n'))));
    };
    count(m_headerPill, m_header->problems());
    count(m_claimsPill, m_claims->problems());
    m_life->setLifetime(view.life);
    m_life->setNow(m_session.view().now);
    m_life->setOfCase(m_session.view().now.has_value());
    m_lifeNote->setText(view.lifeNote);
    m_reset->setVisible(
        std::any_of(view.rows.begin(), view.rows.end(), [](const ClaimRow& row) { return row.changed; }));
    refreshFixed();
    refreshPlaces();
    if (!m_session.view().now) {
        tellTimes(QDateTime::currentSecsSinceEpoch());
    }
}

void AssertionPage::compare() { m_view->setCurrent(Compare); }

bool AssertionPage::isAtItsPlace(const FixView& fixed) const {
    return m_view->current() == Decoded && std::all_of(fixed.begin(), fixed.end(), [this](const FixedPart& part) {
               return !part.inRequest && (part.inHeader ? m_headerRows : m_claimRows)->row(part.name) != nullptr;
           });
}

void AssertionPage::refreshFixed() {
    for (ClaimRows* rows : {m_headerRows, m_claimRows}) {
        rows->setFixed(m_session.view().fixed);
    }
    m_fixed->refresh();
}

void AssertionPage::refreshFaults() {
    const QList<AssertionFault>& faults = m_session.view().assertion.faults;
    m_faults->setVisible(!faults.isEmpty());
    if (faults == m_faultsShown) {
        return;
    }
    m_faultsShown = faults;
    qDeleteAll(m_faults->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const AssertionFault& fault : faults) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(new MarkIcon(fault.mark), 0, Qt::AlignTop);
        auto* message = new TextLabel(fault.message, Type::Small);
        message->setSelectable(true);
        layout->addWidget(message, 1);
        auto* why = new Button(tr("Why?"), ButtonKind::Link);
        why->setSmall(true);
        //: %1 is a sentence that says what was found.
        why->setAccessibleName(tr("Why? %1").arg(fault.message));
        connect(why, &QPushButton::clicked, this, [this, check = fault.check] { Q_EMIT whyRequested(check); });
        layout->addWidget(why, 0, Qt::AlignTop);
        setHelpTopic(row, fault.check);
        m_faults->layout()->addWidget(row);
    }
}

void AssertionPage::tellTimes(std::int64_t now) {
    for (const ClaimRow& row : m_session.view().assertion.rows) {
        ClaimRowWidget* widget = row.moment ? m_claimRows->row(row.name) : nullptr;
        if (widget != nullptr) {
            widget->setMeaning(lifeInWords(utf8(row.name), *row.moment, now));
        }
    }
}

const ClaimRow* AssertionPage::chosenRow() const {
    if (!m_chosen) {
        return nullptr;
    }
    const auto& rows = m_session.view().assertion.rows;
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const ClaimRow& row) {
        return row.inHeader == m_chosen->first && row.name == m_chosen->second;
    });
    return it != rows.end() ? &*it : nullptr;
}

void AssertionPage::refreshPlaces() {
    const ClaimRow* row = chosenRow();
    m_encoded->markRange(row != nullptr ? row->encodedStart : 0, row != nullptr ? row->encodedLength : 0);
    if (m_view->current() != Json) {
        return;
    }
    int claimsStart = 0;
    const QString all = json(&claimsStart);
    // In the JSON as it is laid out for reading a member stands elsewhere: at its name, one level deep.
    qsizetype start = -1;
    if (row != nullptr) {
        const QString name = QStringLiteral("\n  ") +
                             QString::fromStdString(nlohmann::json(row->name.toStdString()).dump()) +
                             QStringLiteral(": ");
        start = all.indexOf(name, row->inHeader ? 0 : claimsStart);
    }
    if (start < 0) {
        m_json->markRange(0, 0);
        return;
    }
    start += 3;
    const auto next = all.indexOf(QStringLiteral("\n  \""), start);
    const auto close = all.indexOf(QStringLiteral("\n}"), start);
    const auto end = next < 0 ? close : close < 0 ? next : std::min(next, close);
    m_json->markRange(static_cast<int>(start), static_cast<int>(end - start));
}

void AssertionPage::choose(bool inHeader, const QString& name) {
    m_chosen = std::pair(inHeader, name);
    m_headerRows->choose(inHeader ? name : QString());
    m_claimRows->choose(inHeader ? QString() : name);
    refreshPlaces();
}

void AssertionPage::chooseAt(int position) {
    for (const ClaimRow& row : m_session.view().assertion.rows) {
        if (row.encodedLength > 0 && position >= row.encodedStart && position <= row.encodedStart + row.encodedLength) {
            choose(row.inHeader, row.name);
            if (ClaimRowWidget* widget = (row.inHeader ? m_headerRows : m_claimRows)->row(row.name)) {
                scroller()->ensureWidgetVisible(widget, 0, 24);
            }
            return;
        }
    }
}

void AssertionPage::chooseInJson(int position) {
    int claimsStart = 0;
    const QString all = json(&claimsStart);
    const bool header = position < claimsStart;
    // Members stand two blanks deep; what is deeper belongs to one of them.
    const auto line = all.lastIndexOf(QStringLiteral("\n  \""), position);
    if (line < 0 || (!header && line < claimsStart)) {
        return;
    }
    const QStringView member = QStringView(all).mid(line + 3);
    for (const ClaimRow& row : m_session.view().assertion.rows) {
        const QString name = QString::fromStdString(nlohmann::json(row.name.toStdString()).dump());
        if (row.inHeader == header && member.startsWith(name + QStringLiteral(": "))) {
            choose(header, row.name);
            return;
        }
    }
}

void AssertionPage::reveal(const Place& place) {
    if (m_view->current() == Compare || place.in == QLatin1String("assertion")) {
        m_view->setCurrent(Decoded);
    }
    const bool header = place.in == QLatin1String("header");
    if (header || place.in == QLatin1String("claims")) {
        choose(header, place.name);
        if (ClaimRowWidget* row = (header ? m_headerRows : m_claimRows)->row(place.name)) {
            scroller()->ensureWidgetVisible(row, 0, 24);
            if (auto* value = row->findChild<ValueView*>()) {
                value->setFocus(Qt::ShortcutFocusReason);
            }
        }
        return;
    }
    m_chosen.reset();
    m_headerRows->choose({});
    m_claimRows->choose({});
    m_encoded->markRange(place.offset, place.length);
    scroller()->ensureWidgetVisible(m_encoded, 0, 24);
    m_encoded->setFocus(Qt::ShortcutFocusReason);
}

void AssertionPage::copyToken() { m_copy->copyNow(); }

bool AssertionPage::takeOwnToken(const QMimeData* mime) {
    if (m_view->current() != Compare) {
        return false;
    }
    m_compare->take(mime);
    return true;
}

} // namespace ad::ui
