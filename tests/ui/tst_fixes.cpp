// Everything that "Fix it" offers: what was wrong is right afterwards, and the window shows both.
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "base/file.h"
#include "base/time.h"
#include "credentials/key_card.h"
#include "diagnosis/next_step.h"
#include "diagnosis/verdict_card.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "keys/key.h"
#include "session/session.h"
#include "smart/assertion.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace ad;
using namespace Qt::StringLiterals;

namespace {

const char* const client = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
const QString endpoint = u"https://ehr.example.com/oauth2/token"_s;

const diagnosis::Finding* found(const ui::Session& session, const std::string& check) {
    for (const auto& finding : session.view().diagnosis.findings)
        if (finding.check == check)
            return &finding;
    return nullptr;
}

bool isWrong(const diagnosis::Finding& finding) {
    return finding.verdict == diagnosis::Verdict::Fail || finding.verdict == diagnosis::Verdict::Warn;
}

/// What is wrong and can be put right, by the names of the checks.
QStringList wrong(const ui::Session& session) {
    QStringList names;
    for (const auto& finding : session.view().diagnosis.findings)
        if (isWrong(finding) && session.canFix(finding))
            names << text(finding.check);
    return names;
}

bool visible(const QWidget& window, const QString& words) {
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* l) { return l->isVisible() && l->text().contains(words); });
}

} // namespace

class TestFixes : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        ui::Theme::instance().install(*qApp);
        m_key = *keys::generate("rsa2048");
    }

    void timesGoByTheServersClock() {
        ui::Session session;
        session.openStory(ui::Session::Story::FiveMinutes);
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        QCOMPARE(session.view().exchange.status, 400);
        // That server's clock is known to be another one: by the clock of this machine it would be refused for ever.
        std::vector<diagnosis::Finding> times;
        for (const auto& finding : session.view().diagnosis.findings)
            if (isWrong(finding) && session.canFix(finding) && finding.at->in == "claims")
                times.push_back(finding);
        QVERIFY(!times.empty());
        session.fix(times);
        QTRY_VERIFY(session.idle() && !session.view().fixed.isEmpty());
        QVERIFY2(session.view().fixed.front().after.contains(u"by the server"_s),
                 qPrintable(session.view().fixed.front().after));
        session.send();
        QTRY_VERIFY(session.view().attempts.size() == 2 && session.idle());
        QCOMPARE(session.view().exchange.status, 200);
        // Once more, without a fix: it goes on by that clock.
        session.send();
        QTRY_VERIFY(session.view().attempts.size() == 3 && session.idle());
        QCOMPARE(session.view().exchange.status, 200);
        // Another server has another clock.
        session.setServer(endpoint);
        QTRY_VERIFY(session.idle() && session.view().assertion.claimsJson.contains(u"iat"_s));
        const auto isOfNow = [&session] {
            const auto claims = nlohmann::json::parse(utf8(session.view().assertion.claimsJson));
            return std::abs(claims["iat"].get<std::int64_t>() - systemNowMs() / 1000) < 30;
        };
        QVERIFY(isOfNow());
        // A fix does not take the clock of the one before for its own: nobody asked it yet.
        session.fix(false, u"iat"_s);
        QTRY_VERIFY(session.idle() && !session.view().fixed.isEmpty());
        QVERIFY(!session.view().fixed.front().after.contains(u"by the server"_s));
        QVERIFY(isOfNow());
    }

    void aTokenWithoutItsKeyStaysWhatItIs() {
        ui::Session session;
        session.setServer(endpoint);
        smart::AssertionSpec spec;
        spec.clientId = std::string(client) + " ";
        spec.audience = utf8(endpoint);
        spec.alg = "RS384";
        session.openText(text(*smart::makeAssertion(spec, m_key, systemNowMs() / 1000, systemRandom)));
        QTRY_VERIFY(session.idle() && !session.view().assertion.compact.isEmpty());
        const auto* dirty = found(session, "client-id-clean");
        QVERIFY(dirty != nullptr && isWrong(*dirty));
        QVERIFY(!session.canFix(*dirty));
    }

    void values_data() {
        QTest::addColumn<bool>("inHeader");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const QString later = QString::number(systemNowMs() / 1000 + 86400);
        const QString before = QString::number(systemNowMs() / 1000 - 86400);
        QTest::newRow("aud, another address") << false << u"aud"_s << u"https://ehr.example.com/fhir"_s;
        QTest::newRow("aud, none") << false << u"aud"_s << QString();
        QTest::newRow("iss") << false << u"iss"_s << u"somebody"_s;
        QTest::newRow("sub") << false << u"sub"_s << u"somebody"_s;
        QTest::newRow("exp, too late") << false << u"exp"_s << later;
        QTest::newRow("exp, past") << false << u"exp"_s << before;
        QTest::newRow("exp, in milliseconds") << false << u"exp"_s << later + u"000"_s;
        QTest::newRow("iat, to come") << false << u"iat"_s << later;
        QTest::newRow("nbf, to come") << false << u"nbf"_s << later;
        QTest::newRow("jti, none") << false << u"jti"_s << QString();
        QTest::newRow("jti, of an example") << false << u"jti"_s << u"12345"_s;
        QTest::newRow("alg, none") << true << u"alg"_s << u"none"_s;
        QTest::newRow("alg, symmetric") << true << u"alg"_s << u"HS256"_s;
        QTest::newRow("typ") << true << u"typ"_s << u"text"_s;
        QTest::newRow("kid, of no registered key") << true << u"kid"_s << u"another"_s;
    }

    void values() {
        QFETCH(bool, inHeader);
        QFETCH(QString, name);
        QFETCH(QString, value);
        Scene scene(m_key);
        scene.session.setRegisteredText(text(R"({"keys":[)" + keySetMember() + "]}"));
        QTRY_VERIFY(scene.session.idle() && scene.session.view().diagnosed);
        const QString right = scene.value(inHeader, name);
        QCOMPARE(wrong(scene.session), QStringList());
        scene.session.editValue(inHeader, name, value);
        QTRY_VERIFY(scene.session.idle());
        // Whatever is found there is put right by its own button.
        const diagnosis::Finding* finding = scene.at(inHeader, name);
        QVERIFY2(finding, qPrintable(scene.all()));
        scene.fix(*finding, name, value, right);
        QCOMPARE(wrong(scene.session), QStringList());
    }

    void requests_data() {
        QTest::addColumn<QString>("curl");
        QTest::addColumn<QString>("check");
        const QString form =
            u"grant_type=client_credentials&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-"
            "assertion-type%3Ajwt-bearer&scope=system/Patient.rs&client_assertion=TOKEN"_s;
        const auto row = [&](const char* what, const QString& curl, const char* check) {
            QTest::newRow(what) << curl << QString::fromLatin1(check);
        };
        const QString post = u"curl "_s + endpoint + u" --data-raw '"_s;
        row("method", u"curl -X GET "_s + endpoint + u" --data-raw '"_s + form + u"'"_s, "method-is-post");
        row("form, JSON",
            u"curl "_s + endpoint + u" -H 'Content-Type: application/json' --data-raw '"_s + form + u"'"_s,
            "body-is-form");
        row("endpoint", u"curl https://ehr.example.com/oauth2/authorize --data-raw '"_s + form + u"'"_s,
            "posted-to-token-endpoint");
        row("grant_type", post + QString(form).replace(u"client_credentials"_s, u"password"_s) + u"'"_s,
            "grant-type-is-client-credentials");
        row("client_assertion_type", post + QString(form).replace(u"jwt-bearer"_s, u"jwt"_s) + u"'"_s,
            "assertion-type-is-jwt-bearer");
        row("encoded twice", post + QString(form).replace(u"%3A"_s, u"%253A"_s) + u"'"_s, "form-encoded-once");
        row("scope", post + QString(form).replace(u"system/Patient.rs"_s, u"system/Patient.xyz"_s) + u"'"_s,
            "scope-well-formed");
        row("a parameter twice", post + form + u"&grant_type=client_credentials'"_s, "parameters-once");
        row("a parameter in the address alone",
            u"curl '"_s + endpoint + u"?grant_type=client_credentials' --data-raw '"_s +
                QString(form).remove(u"grant_type=client_credentials&"_s) + u"'"_s,
            "parameters-in-body");
    }

    void requests() {
        QFETCH(QString, curl);
        QFETCH(QString, check);
        // Once with the key, when all is made anew, and once without it, when the token that was given stays.
        for (const bool withKey : {true, false}) {
            Scene scene(m_key, withKey);
            const QString token = text(scene.ownToken({}));
            scene.session.openText(QString(curl).replace(u"TOKEN"_s, token));
            QTRY_VERIFY(scene.session.idle() && scene.session.view().assertion.compact == token);
            scene.session.setServer(endpoint);
            QTRY_VERIFY(scene.session.idle());
            const diagnosis::Finding* finding = found(scene.session, utf8(check));
            QVERIFY2(finding && isWrong(*finding) && scene.session.canFix(*finding), qPrintable(scene.all()));
            scene.fix(*finding, {}, {}, {});
            QCOMPARE(scene.session.view().assertion.compact == token, !withKey);
        }
    }

    /// Spring wants client_id in the form: the request that is made anew has it, with or without the key.
    void missingClientId() {
        for (const bool withKey : {true, false}) {
            Scene scene(m_key, withKey);
            const std::string form =
                "grant_type=client_credentials&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3A"
                "client-assertion-type%3Ajwt-bearer&scope=system/Patient.rs&client_assertion=" +
                scene.ownToken({});
            const nlohmann::ordered_json file{{"schema", "assertion-doctor/case/1"},
                                              {"vendor", "spring-authorization-server"},
                                              {"token_endpoint", utf8(endpoint)},
                                              {"request",
                                               {{"method", "POST"},
                                                {"url", utf8(endpoint)},
                                                {"headers", {{"Content-Type", "application/x-www-form-urlencoded"}}},
                                                {"body", form}}}};
            scene.session.openText(text(file.dump()));
            QTRY_VERIFY(scene.session.idle() && found(scene.session, "client-id-parameter-present"));
            const diagnosis::Finding* finding = found(scene.session, "client-id-parameter-present");
            QVERIFY2(isWrong(*finding) && scene.session.canFix(*finding), qPrintable(scene.all()));
            scene.fix(*finding, {}, {}, {});
            finding = found(scene.session, "client-id-parameter-present");
            QVERIFY2(finding && finding->verdict == diagnosis::Verdict::Pass, qPrintable(scene.all()));
        }
    }

    /// A token of one's own is replaced by one that is right in the place, signed with the key at hand.
    void ofAGivenToken() {
        Scene scene(m_key);
        scene.session.openText(text(scene.ownToken({{"aud", "https://ehr.example.com/fhir"}})));
        QTRY_VERIFY(scene.session.idle() && scene.value(false, u"aud"_s) == u"https://ehr.example.com/fhir"_s);
        const diagnosis::Finding* finding = found(scene.session, "aud-is-token-endpoint");
        QVERIFY(finding && isWrong(*finding) && scene.session.canFix(*finding));
        scene.fix(*finding, u"aud"_s, u"https://ehr.example.com/fhir"_s, endpoint);
    }

    /// On the page of the assertion: the row stays chosen and says what stood there, and nothing above it moves.
    void confirmedAtItsPlace() {
        Scene scene(m_key);
        const QString wrongAud = QString(endpoint).replace(u"oauth2/token"_s, u"api/FHIR/R4"_s);
        scene.session.editValue(false, u"aud"_s, wrongAud);
        scene.window.go(ui::MainWindow::Assertion);
        QTRY_VERIFY(scene.session.idle() && scene.row(u"aud"_s) != nullptr);
        QApplication::processEvents();
        const auto top = [&](const QString& name) { return scene.row(name)->mapTo(&scene.window, QPoint(0, 0)).y(); };
        const int sub = top(u"sub"_s);
        const int aud = top(u"aud"_s);
        auto* fix = scene.linkOf(u"aud"_s, u"Fix aud"_s);
        QVERIFY(fix && fix->isVisible());
        fix->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fix, Qt::Key_Space);
        QTRY_VERIFY(scene.session.idle() && !scene.session.view().fixed.isEmpty());
        QTest::qWait(50);
        QCOMPARE(top(u"sub"_s), sub);
        QCOMPARE(top(u"aud"_s), aud);
        QVERIFY(!visible(scene.window, u"Fixed: aud"_s));
        auto* back = scene.linkOf(u"aud"_s, u"Take the fix of aud back"_s);
        QVERIFY(back && back->isVisible());
        const auto said = scene.row(u"aud"_s)->findChildren<ui::ElidedLabel*>();
        QVERIFY(std::any_of(said.begin(), said.end(),
                            [&](const auto* l) { return l->isVisible() && l->text() == wrongAud; }));
        // The keyboard stays where it was used, and so does what is looked at.
        QVERIFY(scene.row(u"aud"_s)->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(scene.claims()->chosenName(), u"aud"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(scene.value(false, u"aud"_s), wrongAud);
        QVERIFY(scene.linkOf(u"aud"_s, u"Take the fix of aud back"_s)->isHidden());
    }

    /// A row of what is missing comes back at another place: the keyboard goes with it.
    void focusFollowsTheRow() {
        Scene scene(m_key);
        scene.session.editValue(false, u"jti"_s, QString());
        scene.window.go(ui::MainWindow::Assertion);
        QTRY_VERIFY(scene.session.idle() && scene.linkOf(u"jti"_s, u"Fix jti"_s) != nullptr);
        auto* fix = scene.linkOf(u"jti"_s, u"Fix jti"_s);
        fix->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fix, Qt::Key_Space);
        QTRY_VERIFY(scene.session.idle() && !scene.session.view().fixed.isEmpty());
        QVERIFY(scene.row(u"jti"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    /// What one cause breaks in several places is put right in one step, and taken back in one.
    void togetherInOneStep() {
        Scene scene(m_key);
        scene.session.editValue(false, u"iss"_s, u"somebody"_s);
        scene.session.editValue(false, u"sub"_s, u"somebody-else"_s);
        QTRY_VERIFY(scene.session.idle());
        const auto together = ui::fixedTogether(scene.session);
        QVERIFY2(together.size() >= 2, qPrintable(scene.all()));
        scene.window.go(ui::MainWindow::Diagnosis);
        const QString words = ui::fixInWords(together);
        QVERIFY2(words.contains(u"iss"_s) && words.contains(u"sub"_s), qPrintable(words));
        auto* next = scene.window.page(ui::MainWindow::Diagnosis)->findChild<ui::VerdictCard*>();
        auto* fix = next->findChild<ui::Button*>();
        QCOMPARE(fix->text(), words);
        QTest::mouseClick(fix, Qt::LeftButton);
        QTRY_VERIFY(scene.session.idle() && scene.session.view().fixed.size() >= 2);
        QCOMPARE(scene.value(false, u"iss"_s), QString::fromLatin1(client));
        QCOMPARE(scene.value(false, u"sub"_s), QString::fromLatin1(client));
        QVERIFY2(ui::fixedTogether(scene.session).size() < 2, qPrintable(scene.all()));
        scene.session.takeBackFix();
        QTRY_VERIFY(scene.session.idle());
        QCOMPARE(scene.value(false, u"iss"_s), u"somebody"_s);
        QCOMPARE(scene.value(false, u"sub"_s), u"somebody-else"_s);
    }

    /// A key that came damaged is told to be mended, and can be saved as a clean file that other programs read.
    void whatIsNotFixedStays() {
        ui::Session session;
        session.openStory(ui::Session::Story::AudienceAlmostRight);
        QTRY_VERIFY_WITH_TIMEOUT(session.view().exchange.present && session.idle(), 20000);
        struct Open {
            QStringList warnings, questions;
        };
        const auto openNow = [&session] {
            Open open;
            for (const auto& finding : session.view().diagnosis.findings) {
                if (finding.verdict == diagnosis::Verdict::Warn) {
                    open.warnings << text(finding.check);
                }
                if (finding.question && finding.verdict == diagnosis::Verdict::Unknown) {
                    open.questions << text(finding.check);
                }
            }
            return open;
        };
        const Open before = openNow();
        QVERIFY(!before.warnings.isEmpty());
        const auto fixed = ui::fixedTogether(session);
        QVERIFY(!fixed.empty());
        session.fix(fixed);
        QTRY_VERIFY(session.idle() && session.view().diagnosis.outcome == diagnosis::Outcome::NotSent);
        // aud is right now; the uploaded key is as uploaded, and what nobody has said is as open as before.
        const Open after = openNow();
        QCOMPARE(after.warnings, before.warnings);
        QVERIFY2(after.questions == before.questions,
                 qPrintable(before.questions.join(QLatin1Char(' ')) + QStringLiteral(" -> ") +
                            after.questions.join(QLatin1Char(' '))));
    }

    void keyRepair() {
        QTemporaryDir folder;
        Scene scene(m_key, false);
        QString damaged = text(std::string(m_key.pkcs8Pem().view()));
        scene.session.setKeyText(damaged.replace(u'\n', u"\\n"_s), u"from-env.txt"_s);
        QTRY_VERIFY(scene.session.idle() && scene.session.view().key.state == ui::KeyView::State::Ready);
        scene.window.go(ui::MainWindow::Credentials);
        QVERIFY(visible(scene.window, u"Repaired while reading"_s));
        const QString path = folder.filePath(u"clean.pem"_s);
        scene.session.saveCleanKey(path);
        QTRY_VERIFY(QFileInfo::exists(path));
        const auto bytes = readFile(utf8(path));
        QVERIFY(bytes && keys::readKeys(bytes->view()));
        QCOMPARE(std::string(bytes->view()), std::string(m_key.pkcs8Pem().view()));
    }

  private:
    struct Scene {
        explicit Scene(const keys::Key& signer, bool withKey = true) : key(signer) {
            window.resize(1280, 800);
            window.show();
            session.setServer(endpoint);
            session.setClientId(QString::fromLatin1(client));
            session.setScope(u"system/Patient.rs"_s);
            if (withKey)
                session.setKeyText(text(std::string(key.pkcs8Pem().view())), u"my.pem"_s);
            if (!QTest::qWaitFor([this] { return session.idle(); }))
                qFatal("the session does not come to rest");
        }

        [[nodiscard]] QString value(bool inHeader, const QString& name) const {
            for (const auto& row : session.view().assertion.rows)
                if (row.name == name && row.inHeader == inHeader)
                    return row.value;
            return {};
        }

        [[nodiscard]] ui::ClaimRows* claims() const {
            const auto all = window.findChildren<ui::ClaimRows*>();
            const auto it =
                std::find_if(all.begin(), all.end(), [](auto* one) { return one->row(u"iss"_s) != nullptr; });
            return it != all.end() ? *it : nullptr;
        }
        [[nodiscard]] ui::ClaimRowWidget* row(const QString& name) const {
            return claims() != nullptr ? claims()->row(name) : nullptr;
        }
        [[nodiscard]] ui::Button* linkOf(const QString& name, const QString& accessible) const {
            const auto links = row(name) != nullptr ? row(name)->findChildren<ui::Button*>() : QList<ui::Button*>{};
            const auto it =
                std::find_if(links.begin(), links.end(), [&](auto* b) { return b->accessibleName() == accessible; });
            return it != links.end() ? *it : nullptr;
        }

        /// What is wrong with a value, and can be put right.
        [[nodiscard]] const diagnosis::Finding* at(bool inHeader, const QString& name) const {
            for (const auto& f : session.view().diagnosis.findings)
                if (isWrong(f) && session.canFix(f) && f.at->in == (inHeader ? "header" : "claims") &&
                    f.at->pointer == "/" + utf8(name))
                    return &f;
            return nullptr;
        }

        [[nodiscard]] std::string ownToken(const nlohmann::ordered_json& claims) const {
            smart::AssertionSpec spec;
            spec.clientId = client;
            spec.audience = utf8(endpoint);
            spec.alg = "RS384";
            spec.claimChanges = claims;
            return *smart::makeAssertion(spec, key, systemNowMs() / 1000, systemRandom);
        }

        /// What is wrong, for messages.
        [[nodiscard]] QString all() const {
            QStringList lines;
            for (const auto& f : session.view().diagnosis.findings)
                if (isWrong(f))
                    lines << u"%1 (fixable: %2, can be: %3) %4"_s.arg(text(f.check))
                                 .arg(f.fixable)
                                 .arg(session.canFix(f))
                                 .arg(f.message);
            return lines.join(u'\n');
        }

        /// Fixes it; the window shows what was there and what is there now.
        void fix(const diagnosis::Finding& finding, const QString& name, const QString& before, const QString& after) {
            const std::string check = finding.check;
            window.go(ui::MainWindow::Diagnosis);
            session.fix(diagnosis::Finding(finding));
            QTRY_VERIFY(session.idle() && !session.view().fixed.isEmpty());
            const auto* now = found(session, check);
            QVERIFY2(now == nullptr || !isWrong(*now), qPrintable(all()));
            const ui::FixedPart& fixed = session.view().fixed.first();
            QVERIFY2(fixed.before != fixed.after, qPrintable(fixed.before));
            QVERIFY(visible(window, u"Fixed"_s));
            if (!name.isEmpty()) {
                QCOMPARE(fixed.name, name);
                if (!before.isEmpty())
                    QVERIFY2(fixed.before.contains(before.left(20)), qPrintable(fixed.before));
                if (name != u"jti"_s && name != u"exp"_s && name != u"iat"_s)
                    QCOMPARE(fixed.after, after);
            }
        }

        keys::Key key;
        ui::Session session;
        ui::Preferences preferences{QString()};
        ui::MainWindow window{session, preferences};
    };

    [[nodiscard]] std::string keySetMember() const {
        auto jwk = m_key.publicJwk();
        jwk["kid"] = "registered";
        return jwk.dump();
    }

    keys::Key m_key;
};

QTEST_MAIN(TestFixes)
#include "tst_fixes.moc"
