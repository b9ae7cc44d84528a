// What keys are called on the keyboards of a language: Qt's own translations are not installed everywhere.
#include <QCoreApplication>
#include <array>

namespace {

/// Never read: QKeySequence::toString() looks for these names in this context.
[[maybe_unused]] constexpr std::array keyNames{
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Del")};

} // namespace
