// The usual public keys are taken apart here and not by OpenSSL: both have to give the same key, and to refuse the same
// bytes.
#include "keys/detail.h"
#include "keys/key.h"

#include <QTest>
#include <openssl/x509.h>

using namespace ad::keys;

namespace {

detail::Pkey byOpenssl(const std::string& der) {
    const detail::QuietErrors quiet;
    const unsigned char* p = detail::data(der);
    return detail::Pkey(d2i_PUBKEY(nullptr, &p, static_cast<long>(der.size())));
}

std::string derOf(EVP_PKEY* key) {
    unsigned char* out = nullptr;
    const int length = i2d_PUBKEY(key, &out);
    std::string der(reinterpret_cast<char*>(out), static_cast<std::size_t>(std::max(length, 0)));
    OPENSSL_free(out);
    return der;
}

std::string made(const char* type) {
    const detail::PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* made = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 || EVP_PKEY_generate(context.get(), &made) != 1)
        return {};
    return derOf(detail::Pkey(made).get());
}

std::string onCurve(const char* curve) {
    const detail::Pkey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
    return key ? derOf(key.get()) : std::string();
}

} // namespace

class TestSpki : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void same_data();
    void same();
    void damaged_data() { same_data(); }
    void damaged();
};

void TestSpki::same_data() {
    QTest::addColumn<QByteArray>("der");
    const auto row = [](const char* name, const std::string& der) {
        QVERIFY2(!der.empty(), name);
        QTest::newRow(name) << QByteArray::fromStdString(der);
    };
    row("RSA", made("RSA"));
    row("RSA-PSS", made("RSA-PSS"));
    row("P-256", onCurve("P-256"));
    row("P-384", onCurve("P-384"));
    row("P-521", onCurve("P-521"));
    row("secp256k1", onCurve("secp256k1"));
    row("Ed25519", made("ED25519"));
    row("X25519", made("X25519"));
}

void TestSpki::same() {
    QFETCH(QByteArray, der);
    const detail::Pkey ours = detail::publicOfSpki(der.toStdString());
    const detail::Pkey theirs = byOpenssl(der.toStdString());
    QVERIFY(ours && theirs);
    QCOMPARE(EVP_PKEY_eq(ours.get(), theirs.get()), 1);
    QCOMPARE(QByteArray::fromStdString(derOf(ours.get())), der);
}

void TestSpki::damaged() {
    QFETCH(QByteArray, der);
    // Every byte changed, every end cut off, one byte more: never another key than OpenSSL's, and none where it has
    // none.
    int accepted = 0;
    const auto compare = [&](const std::string& bytes) {
        const detail::Pkey ours = detail::publicOfSpki(bytes);
        const detail::Pkey theirs = byOpenssl(bytes);
        QCOMPARE(bool(ours), bool(theirs));
        if (!ours)
            return;
        ++accepted;
        QCOMPARE(EVP_PKEY_eq(ours.get(), theirs.get()), 1);
    };
    const std::string good = der.toStdString();
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x41);
        compare(changed);
        compare(good.substr(0, i));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("byte %1").arg(i)));
    }
    compare(good + '\0');
    QVERIFY(accepted > 0);
}

QTEST_GUILESS_MAIN(TestSpki)
#include "tst_spki.moc"
