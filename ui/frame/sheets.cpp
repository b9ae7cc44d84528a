#include "frame/sheets.h"
#include "base/language.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/causes.h"
#include "diagnosis/explanation_view.h"
#include "frame/actions.h"
#include "frame/sheet.h"
#include "session/views.h"
#include "widgets/button.h"
#include "widgets/layout.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QKeySequence>
#include <QSysInfo>
#include <algorithm>
#include <openssl/crypto.h>

namespace ad::ui {

namespace {

constexpr int wideSheet = 720;
constexpr int narrow = 520;

struct SheetsTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Sheets)
};

class KeyTable {
  public:
    explicit KeyTable(QVBoxLayout* column) : m_column(column) {}

    void group(const QString& name) {
        m_column->addSpacing(4);
        m_column->addWidget(new TextLabel(name, Type::Small, Role::Muted, true));
    }

    void add(const QString& what, const QString& keys) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* label = new TextLabel(what);
        row->addWidget(label, 1);
        auto* pill = new Pill(keys, Role::Text, Role::Sunken);
        row->addWidget(pill, 0, Qt::AlignTop);
        m_column->addLayout(row);
    }

  private:
    QVBoxLayout* m_column;
};

/// The keys that people know, two at most: platforms add some of keyboards that are no longer made.
QString keysOf(const QAction& action) {
    QStringList all;
    const auto shortcuts = action.shortcuts();
    for (const QKeySequence& keys : shortcuts) {
        const Qt::Key key = keys[0].key();
        const bool rare = key == Qt::Key_Insert || (key >= Qt::Key_F13 && key <= Qt::Key_F35) || key > Qt::Key_F35;
        if (all.isEmpty() || (!rare && all.size() < 2)) {
            all.append(keys.toString(QKeySequence::NativeText));
        }
    }
    return all.join(QStringLiteral("  "));
}

void addVersion(QVBoxLayout* column, const QString& name, const QString& value) {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* label = new TextLabel(name, Type::Body, Role::Muted);
    label->setFixedWidth(120);
    row->addWidget(label);
    auto* text = new TextLabel(value);
    text->setSelectable(true);
    row->addWidget(text, 1);
    column->addLayout(row);
}

} // namespace

void showKeyboard(const Actions& actions, QWidget* window) {
    auto* sheet = new Sheet(SheetsTr::tr("Keyboard"), narrow, Sheet::Place::Middle, window);
    KeyTable table(sheet->body());
    std::optional<ActionGroup> group;
    QList<QAction*> sorted = actions.all();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](QAction* a, QAction* b) { return actions.groupOf(*a) < actions.groupOf(*b); });
    for (const QAction* action : std::as_const(sorted)) {
        if (action->shortcuts().isEmpty()) {
            continue;
        }
        if (group != actions.groupOf(*action)) {
            group = actions.groupOf(*action);
            table.group(Actions::groupName(*group));
        }
        table.add(Actions::plainName(*action), keysOf(*action));
    }
    table.group(SheetsTr::tr("Everywhere"));
    table.add(SheetsTr::tr("Change the value that has the focus"),
              QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    table.add(SheetsTr::tr("From a finding to what it speaks of"),
              QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    table.add(SheetsTr::tr("From one control to the next"),
              QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText));
    table.add(SheetsTr::tr("From one step to the next, in the rail"), QStringLiteral("↑ ↓"));
    table.add(SheetsTr::tr("Close what lies over the window, or cancel the request"),
              QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    sheet->open();
}

void showAbout(QWidget* window) {
    auto* sheet = new Sheet(SheetsTr::tr("Assertion Doctor"), narrow, Sheet::Place::Middle, window);
    sheet->body()->addWidget(
        new TextLabel(SheetsTr::tr("Explains why a token server answers invalid_client."), Type::Body, Role::Muted));
    sheet->body()->addSpacing(8);
    const QString qt = QString::fromLatin1(qVersion());
    const QString openssl = QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
    addVersion(sheet->body(), SheetsTr::tr("Version"), QStringLiteral(AD_VERSION));
    addVersion(sheet->body(), QStringLiteral("Qt"), qt);
    addVersion(sheet->body(), QStringLiteral("OpenSSL"), openssl);
    addVersion(sheet->body(), SheetsTr::tr("System"),
               QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
    addVersion(sheet->body(), SheetsTr::tr("Window"),
               QStringLiteral("%1, %2").arg(QGuiApplication::platformName(), languageName(spokenLanguage())));
    addVersion(sheet->body(), SheetsTr::tr("Licence"), QStringLiteral("MIT"));
    sheet->body()->addSpacing(8);
    sheet->body()->addWidget(
        new TextLabel(SheetsTr::tr("It speaks only where you tell it to, and keys stay on this computer: "
                                   "no telemetry, no search for updates."),
                      Type::Small, Role::Muted));
    auto* row = new QHBoxLayout;
    auto* copy = new CopyButton(SheetsTr::tr("Copy versions"), [qt, openssl] {
        return QStringLiteral("Assertion Doctor %1\nQt %2\nOpenSSL %3\n%4 %5\n")
            .arg(QStringLiteral(AD_VERSION), qt, openssl, QSysInfo::prettyProductName(),
                 QSysInfo::currentCpuArchitecture());
    });
    row->addWidget(copy);
    row->addStretch(1);
    sheet->body()->addSpacing(4);
    sheet->body()->addLayout(row);
    sheet->open();
}

void askElsewhere(const Elsewhere& elsewhere, const std::function<void()>& goOn, QWidget* window) {
    auto* sheet =
        new Sheet(SheetsTr::tr("This assertion is made for another server"), narrow, Sheet::Place::Middle, window);
    const auto add = [sheet](const QString& words, Role role) {
        auto* label = new TextLabel(words, Type::Body, role);
        sheet->body()->addWidget(label);
        return label;
    };
    //: %1 and %2 are hosts: "fhir.epic.com".
    TextLabel* what =
        add(SheetsTr::tr("Its aud names %1, and it would go to %2. Whoever receives it there could use it "
                         "at %1 in your place, until it ends.")
                .arg(elsewhere.audience, elsewhere.endpoint),
            Role::Text);
    add(SheetsTr::tr("That is right where %2 passes on what it gets to %1, as a proxy of your own does. Otherwise set "
                     "aud to the server that gets it.")
            .arg(elsewhere.audience, elsewhere.endpoint),
        Role::Muted);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* send = new Button(SheetsTr::tr("&Send it all the same"));
    auto* stay = new Button(SheetsTr::tr("&Do not send"), ButtonKind::Primary);
    row->addStretch(1);
    row->addWidget(send);
    row->addWidget(stay);
    sheet->body()->addSpacing(8);
    sheet->body()->addLayout(row);
    sheet->setAccessibleDescription(what->text());
    QObject::connect(stay, &QPushButton::clicked, sheet, &Sheet::dismiss);
    QObject::connect(send, &QPushButton::clicked, sheet, [sheet, goOn] {
        sheet->dismiss();
        goOn();
    });
    sheet->open(stay);
}

namespace {

/// What is explained of the window itself: a title, and what one has to know.
struct OwnTopic {
    const char* id;
    QString title;
    QStringList paragraphs;
};

QList<OwnTopic> ownTopics() {
    return {
        {"pipeline",
         SheetsTr::tr("How the server reads your request"),
         {SheetsTr::tr("A server reads a token request in this order, and stops at the first step that fails."),
          SheetsTr::tr(
              "Proved: its answer shows it. Right as far as can be seen from here: checked, but the server has "
              "not confirmed it. The answer hides it: nobody can tell from outside."),
          SheetsTr::tr("Choose a step to see in the checklist what was checked for it.")}},
        {"diagnosis",
         SheetsTr::tr("Diagnosis"),
         {SheetsTr::tr(
              "The sentence on top says what is wrong or most likely, and the button beside it does what to do "
              "next."),
          SheetsTr::tr("The causes are ranked by what was found. “Settle it” asks before it sends anything."),
          SheetsTr::tr("The checklist begins with the problems and with what only you can answer; what passed is "
                       "folded.")}},
        {"vendor",
         SheetsTr::tr("Vendor"),
         {SheetsTr::tr(
              "Vendors have rules of their own: which aud they want, how long an assertion may live, how long a "
              "new key takes to work. They are checked by what is chosen here."),
          SheetsTr::tr("“From the address” is right where the address is known. Choose the vendor where it is not.")}},
        {"compare",
         SheetsTr::tr("Compare with your own token"),
         {SheetsTr::tr("Paste the token that your own code makes. It is laid beside the one that is signed here."),
          SheetsTr::tr("Only differences that matter are shown, each with what follows from it. Nothing is sent.")}},
        {"attempts",
         SheetsTr::tr("Attempts"),
         {SheetsTr::tr("Every request that was sent or opened stands in this list, the newest first."),
          SheetsTr::tr("Choose one, and all pages show it. What was changed since the one before stands at its end.")}},
        {"profiles",
         SheetsTr::tr("Profiles"),
         {SheetsTr::tr(
              "A profile keeps server, client ID, where the key is, what is registered, and every attempt with "
              "its answer. The key stays in its file or in the keychain."),
          SheetsTr::tr("Open a profile to go on with it. Watch tries again until the answer changes."),
          SheetsTr::tr("Undo takes back a deletion and a change of name, tags or notes.")}},
        {"settings",
         SheetsTr::tr("Settings"),
         {SheetsTr::tr(
              "Looks, language, and how long attempts are kept. Every choice counts at once, and stays on this "
              "computer."),
          SheetsTr::tr("A certificate authority that is added here is trusted besides those of the system: for a "
                       "firewall that opens TLS, or for a test server.")}},
    };
}

} // namespace

void showExplanation(const QString& topic, QWidget* window) {
    const auto own = ownTopics();
    for (const OwnTopic& one : own) {
        if (topic == QLatin1String(one.id)) {
            auto* sheet = new Sheet(one.title, narrow, Sheet::Place::Middle, window);
            for (const QString& words : one.paragraphs) {
                sheet->body()->addWidget(new TextLabel(words));
            }
            sheet->open();
            return;
        }
    }
    const diagnosis::Explanation* text = topic.isEmpty() ? nullptr : diagnosis::explanation(topic.toStdString());
    if (text == nullptr) {
        auto* sheet = new Sheet(SheetsTr::tr("How this works"), narrow, Sheet::Place::Middle, window);
        const auto paragraph = [sheet](const QString& heading, const QString& words) {
            sheet->body()->addWidget(new TextLabel(heading, Type::Body, Role::Text, true));
            sheet->body()->addWidget(new TextLabel(words, Type::Body, Role::Muted));
            sheet->body()->addSpacing(4);
        };
        paragraph(SheetsTr::tr("1. Bring what you have"),
                  SheetsTr::tr(
                      "Drop, paste or open anything, on any page: a key, a token, a curl command, the server’s answer. "
                      "What it is, the program finds out."));
        paragraph(
            SheetsTr::tr("2. See what is wrong"),
            SheetsTr::tr(
                "Every value of the assertion stands beside its meaning. A wrong one is marked where it is wrong, "
                "and can be changed in place."));
        paragraph(SheetsTr::tr("3. Send it"),
                  SheetsTr::tr("The request is shown before it leaves, and leaves only when you send it."));
        paragraph(
            SheetsTr::tr("4. Read the diagnosis"),
            SheetsTr::tr(
                "One sentence says what to do. Below it stands everything that was checked, and how sure that is."));
        sheet->body()->addWidget(new TextLabel(
            SheetsTr::tr("F1 explains what has the focus; Ctrl+K finds every action."), Type::Small, Role::Muted));
        sheet->open();
        return;
    }
    auto* sheet = new Sheet(withoutMarks(text->title), wideSheet, Sheet::Place::Middle, window);
    // The title of a check is what holds where it passes: alone it would read as said of this case.
    const auto& causes = diagnosis::allCauses();
    const bool isCause =
        std::any_of(causes.begin(), causes.end(), [&](const auto& cause) { return cause.id == topic.toStdString(); });
    sheet->body()->addWidget(
        new TextLabel(isCause ? SheetsTr::tr("A possible cause. The diagnosis says how likely it is here.")
                              : SheetsTr::tr("What a check looks for. The checklist says whether it holds here."),
                      Type::Small, Role::Muted));
    sheet->body()->addWidget(new ExplanationView(topic));
    sheet->open();
}

} // namespace ad::ui
