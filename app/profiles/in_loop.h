// One asynchronous call and its answer, for those who have nothing else to do meanwhile: the command line.
#pragma once

#include "base/error.h"
#include <QEventLoop>
#include <optional>
#include <utility>

namespace ad::profiles {

/// Calls `start` with a callback, and lets a local event loop run until the callback has got its answer. An answer that
/// comes before `start` returns needs no loop.
template <class T, class Start>
[[nodiscard]] Expected<T> inLoop(const Start& start) {
    std::optional<Expected<T>> answer;
    QEventLoop loop;
    start([&](Expected<T> given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace ad::profiles
