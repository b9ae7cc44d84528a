#include "frame/settings_page.h"
#include "base/language.h"
#include "frame/preferences.h"
#include "frame/sheet.h"
#include "session/authorities.h"
#include "session/exchange_work.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/field.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <algorithm>
#include <functional>

namespace ad::ui {

namespace {

constexpr int settingsStackBelow = 680;

QLabel* quiet(const QString& text) { return new TextLabel(text, Type::Small, Role::Muted); }

QHBoxLayout* leftAligned(std::initializer_list<QWidget*> widgets) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* widget : widgets) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    return row;
}

constexpr int questionWidth = 480;

/// Asks whether attempts that are older than `span` may go.
Sheet* askToDelete(const QWidget& page, const QString& span, const std::function<void()>& goOn) {
    auto* sheet =
        new Sheet(SettingsPage::tr("Delete older attempts?"), questionWidth, Sheet::Place::Middle, page.window());
    //: %1 is "30 days".
    auto* what =
        new TextLabel(SettingsPage::tr("Attempts of all profiles that are older than %1 are deleted for good. The "
                                       "last one of each profile, and the last that was granted, stay.")
                          .arg(span),
                      Type::Body, Role::Text);
    sheet->body()->addWidget(what);
    sheet->setAccessibleDescription(what->text());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* go = new Button(SettingsPage::tr("&Delete them"));
    auto* keep = new Button(SettingsPage::tr("&Keep them"), ButtonKind::Primary);
    row->addStretch(1);
    row->addWidget(go);
    row->addWidget(keep);
    sheet->body()->addSpacing(8);
    sheet->body()->addLayout(row);
    QObject::connect(keep, &QPushButton::clicked, sheet, &Sheet::dismiss);
    QObject::connect(go, &QPushButton::clicked, sheet, [sheet, goOn] {
        goOn();
        sheet->dismiss();
    });
    sheet->open(keep);
    return sheet;
}

} // namespace

SettingsPage::SettingsPage(Preferences& preferences, Authorities& authorities, QWidget* parent)
    : Page(tr("Settings"), tr("Every choice counts at once, and stays on this computer."), parent),
      m_preferences(preferences), m_authorities(authorities) {
    auto* above = new Columns(settingsStackBelow);
    above->add(makeLooks(), 1);
    above->add(makeLanguage(), 1);
    body()->addWidget(above);
    auto* below = new Columns(settingsStackBelow);
    below->add(makeKept(), 1);
    below->add(makeTrust(), 1);
    body()->addWidget(below);
    body()->addWidget(makeProgram());
    body()->addStretch(1);
}

Card* SettingsPage::makeLooks() {
    auto* card = new Card(tr("Looks"));
    auto* colours = new SegmentBar(tr("Colours"));
    colours->add(tr("As the system"));
    colours->add(tr("Light"));
    colours->add(tr("Dark"));
    colours->setCurrent(static_cast<int>(m_preferences.theme()));
    connect(colours, &SegmentBar::changed, &m_preferences,
            [this](int choice) { m_preferences.setTheme(static_cast<Preferences::ThemeChoice>(choice)); });
    connect(&m_preferences, &Preferences::themeChanged, colours,
            [this, colours] { colours->setCurrent(static_cast<int>(m_preferences.theme())); });
    card->body()->addLayout(leftAligned({colours}));
    card->body()->addWidget(quiet(tr("High contrast is taken from the system when you choose “As the system”.")));
    card->body()->addSpacing(4);
    auto* motion = new QCheckBox(tr("&Less motion"));
    motion->setAccessibleDescription(tr("Nothing fades or moves"));
    motion->setChecked(m_preferences.reducedMotion());
    connect(motion, &QCheckBox::toggled, &m_preferences, &Preferences::setReducedMotion);
    card->body()->addWidget(motion);
    card->body()->addWidget(
        quiet(tr("Nothing fades or moves. If the system asks for less motion, that counts as well.")));
    card->body()->addStretch(1);
    return card;
}

Card* SettingsPage::makeLanguage() {
    auto* card = new Card(tr("Language"));
    auto* combo = new QComboBox;
    combo->addItem(tr("As the system"), QString());
    const QStringList codes = languages();
    for (const QString& code : codes) {
        combo->addItem(languageName(code), code);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(m_preferences.language())));
    connect(combo, &QComboBox::activated, &m_preferences,
            [this, combo] { m_preferences.setLanguage(combo->currentData().toString()); });
    auto* field = new Field(tr("Language of the window"), combo);
    card->body()->addWidget(field);
    card->body()->addWidget(quiet(tr("Words of the standards, and what servers say, stay as they are written.")));
    card->body()->addStretch(1);
    return card;
}

Card* SettingsPage::makeKept() {
    auto* card = new Card(tr("What is kept"));
    auto* combo = new QComboBox;
    const std::pair<QString, int> choices[] = {
        {tr("30 days"), 30}, {tr("90 days"), 90}, {tr("a year"), 365}, {tr("until I delete them"), 0}};
    for (const auto& [words, days] : choices) {
        combo->addItem(words, days);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(m_preferences.retentionDays())));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const int days = combo->currentData().toInt();
        const int before = m_preferences.retentionDays();
        if (days == 0 || (before != 0 && days >= before)) {
            m_preferences.setRetentionDays(days);
            return;
        }
        // What is older is deleted at once, and for good.
        const Sheet* sheet =
            askToDelete(*this, combo->currentText(), [this, days] { m_preferences.setRetentionDays(days); });
        connect(sheet, &Sheet::dismissed, combo,
                [this, combo] { combo->setCurrentIndex(std::max(0, combo->findData(m_preferences.retentionDays()))); });
    });
    card->body()->addWidget(new Field(tr("Attempts of profiles are kept for"), combo));
    auto* forget = new Button(tr("&Forget which files were opened"));
    const auto refresh = [this, forget] { forget->setEnabled(!m_preferences.recentFiles().isEmpty()); };
    connect(forget, &QPushButton::clicked, &m_preferences, &Preferences::forgetRecentFiles);
    connect(&m_preferences, &Preferences::recentFilesChanged, forget, refresh);
    refresh();
    card->body()->addSpacing(4);
    card->body()->addLayout(leftAligned({forget}));
    card->body()->addWidget(quiet(tr("Only their paths are kept, never what was in them.")));
    card->body()->addStretch(1);
    return card;
}

Card* SettingsPage::makeTrust() {
    auto* card = new Card(tr("Certificate authorities"));
    auto* who = new TextLabel(QString(), Type::Body, Role::Text);
    auto* print = new ElidedLabel(QString(), Type::Mono, Role::Muted);
    print->setCopyable(true);
    auto* why = quiet(QString());
    auto* choose = new Button(tr("&Trust one more…"));
    auto* stop = new Button(tr("Trust it &no longer"));
    connect(choose, &QPushButton::clicked, this, &SettingsPage::authorityRequested);
    connect(stop, &QPushButton::clicked, &m_authorities, [this] { m_authorities.trust({}); });
    const auto refresh = [this, who, print, why, choose, stop] {
        const auto& certificates = m_authorities.certificates();
        const bool none = certificates.empty();
        const auto more = static_cast<int>(certificates.size()) - 1;
        who->setText(
            none ? tr("Those of the system alone are trusted.")
            : more > 0
                ? tr("%1 and %n more are trusted, besides those of the system.", nullptr, more)
                      .arg(shortName(certificates.front().subject))
                : tr("%1 is trusted, besides those of the system.").arg(shortName(certificates.front().subject)));
        //: The fingerprint of a certificate.
        print->setText(none ? QString() : tr("SHA-256 %1").arg(text(certificates.front().sha256Hex)));
        print->setVisible(!none);
        why->setText(none
                         ? tr("Where a company’s firewall opens TLS, or a test server has an authority of its own, "
                              "choose its certificate: verification stays on.")
                         : tr("From %1. Compare the number with whoever gave you the file.").arg(m_authorities.path()));
        // There is one file: another one takes its place.
        choose->setText(none ? tr("&Trust one more…") : tr("Take &another file…"));
        stop->setVisible(!none);
    };
    connect(&m_authorities, &Authorities::changed, card, refresh);
    refresh();
    card->body()->addWidget(who);
    card->body()->addWidget(print);
    card->body()->addWidget(why);
    card->body()->addSpacing(4);
    card->body()->addLayout(leftAligned({choose, stop}));
    card->body()->addStretch(1);
    return card;
}

Card* SettingsPage::makeProgram() {
    auto* card = new Card(tr("The program"));
    card->body()->addWidget(
        quiet(tr("Version %1. It speaks only where you tell it to.").arg(QStringLiteral(AD_VERSION))));
    auto* limit = new QComboBox;
    limit->setObjectName(QStringLiteral("timeLimit"));
    const std::pair<QString, int> limits[] = {
        {tr("30 seconds"), 30}, {tr("a minute"), 60}, {tr("2 minutes"), 120}, {tr("5 minutes"), 300}};
    for (const auto& [words, seconds] : limits) {
        limit->addItem(words, seconds);
    }
    limit->setCurrentIndex(std::max(0, limit->findData(m_preferences.timeoutSeconds())));
    connect(limit, &QComboBox::activated, &m_preferences,
            [this, limit] { m_preferences.setTimeoutSeconds(limit->currentData().toInt()); });
    card->body()->addWidget(new Field(tr("The answer to a request is waited for at most"), limit));
    auto* about = new Button(tr("&About…"));
    auto* keyboard = new Button(tr("&Keyboard…"));
    connect(about, &QPushButton::clicked, this, &SettingsPage::aboutRequested);
    connect(keyboard, &QPushButton::clicked, this, &SettingsPage::keyboardRequested);
    card->body()->addLayout(leftAligned({about, keyboard}));
    card->body()->addStretch(1);
    return card;
}

} // namespace ad::ui
