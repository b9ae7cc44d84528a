#include "profiles/profile_sheets.h"

#include "base/secret_text.h"
#include "frame/sheet.h"
#include "profiles/keeper.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>

namespace ad::ui {

namespace {

constexpr int sheetWidth = 480;

struct ProfileSheetsTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::ProfileSheets)
};

QLineEdit* secretEdit() {
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setTextMargins(6, 0, 6, 0);
    return edit;
}

void chooseFile(Keeper& keeper, const std::vector<std::string>& ids, bool withAttempts,
                const std::optional<Secret>& passphrase, QWidget* window) {
    auto* dialog = new QFileDialog(window, ProfileSheetsTr::tr("Export profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("profiles.json"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &keeper,
                     [&keeper, ids, withAttempts, passphrase](const QString& path) {
                         keeper.exportTo(path, ids, withAttempts, passphrase);
                     });
    dialog->open();
}

} // namespace

void showExport(Keeper& keeper, const std::vector<std::string>& ids, QWidget* window) {
    auto* sheet =
        new Sheet(ids.empty() ? ProfileSheetsTr::tr("Export all profiles")
                              : ProfileSheetsTr::tr("Export %n profiles", nullptr, static_cast<int>(ids.size())),
                  sheetWidth, Sheet::Place::Middle, window);
    auto* column = sheet->body();
    column->addWidget(new TextLabel(
        ProfileSheetsTr::tr(
            "One file that another computer can import. What is there already is merged, and nothing is lost."),
        Type::Body, Role::Muted));
    auto* keys = new SegmentBar(ProfileSheetsTr::tr("Private keys"));
    keys->add(ProfileSheetsTr::tr("Without keys"));
    keys->add(ProfileSheetsTr::tr("With keys, encrypted"));
    keys->setCurrent(0);
    column->addWidget(keys, 0, Qt::AlignLeft);
    auto* secrets = new QWidget;
    auto* secretColumn = new QVBoxLayout(secrets);
    secretColumn->setContentsMargins(0, 0, 0, 0);
    QLineEdit* passphrase = secretEdit();
    QLineEdit* repeated = secretEdit();
    auto* second = new Field(ProfileSheetsTr::tr("The same &again"), repeated);
    secretColumn->addWidget(new Field(ProfileSheetsTr::tr("&Passphrase of the file"), passphrase));
    secretColumn->addWidget(second);
    secretColumn->addWidget(
        new TextLabel(ProfileSheetsTr::tr("AES-256-GCM under a key that scrypt makes of it. Whoever forgets the "
                                          "passphrase cannot have the keys back."),
                      Type::Small, Role::Muted));
    secrets->hide();
    column->addWidget(secrets);
    auto* attempts = new QCheckBox(ProfileSheetsTr::tr("A&ttempts and their answers, too"));
    attempts->setChecked(true);
    column->addWidget(attempts);
    auto* go = new Button(ProfileSheetsTr::tr("&Choose the file…"), ButtonKind::Primary);
    column->addSpacing(4);
    column->addWidget(go, 0, Qt::AlignRight);
    const auto refresh = [=] {
        const bool with = keys->current() == 1;
        secrets->setVisible(with);
        const bool differ = with && !repeated->text().isEmpty() && repeated->text() != passphrase->text();
        second->say(Mark::Fail, differ ? ProfileSheetsTr::tr("The two differ.") : QString());
        go->setEnabled(!with || (!passphrase->text().isEmpty() && passphrase->text() == repeated->text()));
    };
    QObject::connect(keys, &SegmentBar::changed, sheet, refresh);
    QObject::connect(passphrase, &QLineEdit::textChanged, sheet, refresh);
    QObject::connect(repeated, &QLineEdit::textChanged, sheet, refresh);
    QObject::connect(go, &QPushButton::clicked, sheet, [=, &keeper] {
        const auto secret =
            keys->current() == 1 ? std::optional(secretOf(passphrase->text())) : std::optional<Secret>();
        passphrase->clear();
        repeated->clear();
        chooseFile(keeper, ids, attempts->isChecked(), secret, window);
        sheet->dismiss();
    });
    refresh();
    sheet->open(go);
}

void showImportPassphrase(Keeper& keeper, const QString& path, bool again, QWidget* window) {
    auto* sheet =
        new Sheet(ProfileSheetsTr::tr("This file holds private keys"), sheetWidth, Sheet::Place::Middle, window);
    auto* column = sheet->body();
    column->addWidget(new TextLabel(
        ProfileSheetsTr::tr(
            "They are encrypted with a passphrase, and go into the keychain of this computer when it is given."),
        Type::Body, Role::Muted));
    QLineEdit* passphrase = secretEdit();
    auto* field = new Field(ProfileSheetsTr::tr("&Passphrase of the file"), passphrase);
    field->say(Mark::Fail, again ? ProfileSheetsTr::tr("This passphrase does not open it.") : QString());
    column->addWidget(field);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* without = new Button(ProfileSheetsTr::tr("&Without the keys"));
    auto* with = new Button(ProfileSheetsTr::tr("&Import with the keys"), ButtonKind::Primary);
    buttons->addStretch(1);
    buttons->addWidget(without);
    buttons->addWidget(with);
    column->addSpacing(4);
    column->addLayout(buttons);
    with->setEnabled(false);
    QObject::connect(passphrase, &QLineEdit::textChanged, with,
                     [with](const QString& words) { with->setEnabled(!words.isEmpty()); });
    QObject::connect(passphrase, &QLineEdit::returnPressed, with, &QPushButton::click);
    QObject::connect(with, &QPushButton::clicked, sheet, [=, &keeper] {
        keeper.importFrom(path, secretOf(passphrase->text()));
        passphrase->clear();
        sheet->dismiss();
    });
    QObject::connect(without, &QPushButton::clicked, sheet, [=, &keeper] {
        keeper.importFrom(path, {}, true);
        sheet->dismiss();
    });
    sheet->open(passphrase);
}

} // namespace ad::ui
