// Values that share their memory until one of the copies is changed.
#include "base/shared.h"

#include <QTest>
#include <string>

using namespace ad;

class TestShared : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void copiesShareUntilOneIsChanged() {
        Shared<std::string> one(std::string("a long text, which nobody wants to copy"));
        const Shared<std::string> other = one;
        QVERIFY(one.sharesWith(other));
        QVERIFY(one == other);
        one.edit() += '!';
        QVERIFY(!one.sharesWith(other));
        QVERIFY(!(one == other));
        QCOMPARE(*other, std::string("a long text, which nobody wants to copy"));
    }

    void whoOwnsAloneIsNotCopied() {
        Shared<std::string> text(std::string("a long text, which nobody wants to copy"));
        const std::string* before = &*text;
        text.edit() += '!';
        QCOMPARE(&*text, before);
        SharedOptional<std::string> some(std::string("another long text, which nobody copies"));
        before = &*some;
        some.edit() += '!';
        QCOMPARE(&*some, before);
    }

    void nothingIsEmpty() {
        Shared<std::string> text;
        QVERIFY(text->empty());
        QVERIFY(text == Shared<std::string>(std::string()));
        text.edit() = "x";
        QCOMPARE(*text, std::string("x"));
    }

    void anOptionalIsSharedToo() {
        SharedOptional<std::string> one;
        QVERIFY(!one && !one.has_value());
        QCOMPARE(one.value_or("none"), std::string("none"));
        one = std::string("a text");
        const SharedOptional<std::string> other = one;
        QVERIFY(other.sharesWith(one));
        one.edit() = "a text"; // equal without being the same
        QVERIFY(!other.sharesWith(one));
        QVERIFY(other == one);
        one = std::nullopt;
        QVERIFY(!one);
        QVERIFY(!(other == one));
        QCOMPARE(*other, std::string("a text"));
        one = std::optional<std::string>("again");
        QCOMPARE(one->size(), std::size_t{5});
        one.reset();
        QVERIFY(one == SharedOptional<std::string>(std::optional<std::string>()));
    }
};

QTEST_APPLESS_MAIN(TestShared)
#include "tst_shared.moc"
