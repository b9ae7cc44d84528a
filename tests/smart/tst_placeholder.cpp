// What was not filled in, and what only looks like it.
#include "smart/placeholder.h"

#include <QTest>

using ad::smart::Placeholder;
using ad::smart::placeholderIn;

class TestPlaceholder : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void values_data();
    void values();
};

void TestPlaceholder::values_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected");
    const auto rows = [](Placeholder expected, std::initializer_list<const char*> values) {
        for (const char* value : values)
            QTest::newRow(value) << QByteArray(value) << static_cast<int>(expected);
    };
    rows(Placeholder::Certain,
         {"{{client_id}}", "${CLIENT_ID}", "$CLIENT_ID", "<your client id>", "%CLIENT_ID%", "#{id}", ":id", "undefined",
          " null ", "[object Object]", "YOUR_CLIENT_ID", "your client id", "\"your-client-id\"", "INSERT-YOUR-ID",
          "insert_client_id", "replace_me", "https://host/{{path}}", "my_client_id_here"});
    rows(Placeholder::Words, {"todo", "string", "none", "Client-ID", "client_id", "changeme", "your-app", "your_client",
                              "xxx", "d6f1xxxx-xxxx"});
    rows(Placeholder::None,
         {"", "data-insert-job", "insert-job", "replacement", "acme-your-app", "stringer", "todos",
          "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e", "https://app.clinic.org/backend", "100%", "nonesuch"});
}

void TestPlaceholder::values() {
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(placeholderIn(value.toStdString())), expected);
}

QTEST_APPLESS_MAIN(TestPlaceholder)
#include "tst_placeholder.moc"
