// Judging a log takes verdicts alone, by the million: the words beside them cost more than the judging.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <utility>

namespace ad {

/// While one lives, shown(), the names of moments and lengths of time, and what else costs much are left out of what
/// this thread makes for people: a dash stands for every text that is not empty, so that whether there is one can still
/// be told. Verdicts must never depend on what a text for people says.
class WithoutWords {
  public:
    WithoutWords() : m_before(std::exchange(s_wordless, true)) {}
    ~WithoutWords() { s_wordless = m_before; }
    WithoutWords(const WithoutWords&) = delete;
    WithoutWords& operator=(const WithoutWords&) = delete;

    [[nodiscard]] static bool here() { return s_wordless; }
    [[nodiscard]] static QString dash() { return QStringLiteral("-"); }

  private:
    static constinit inline thread_local bool s_wordless = false;
    bool m_before;
};

/// A text for people with its places (%1, %2, …) filled in; nothing is filled in while WithoutWords lives.
class Words : public QString {
  public:
    Words(QString text) : QString(std::move(text)) {} // NOLINT(google-explicit-constructor): it is one
    /// Translates as QCoreApplication::translate() does, outside of WithoutWords.
    [[nodiscard]] static Words translated(const char* context, const char* text, const char* comment, int n) {
        return WithoutWords::here() ? WithoutWords::dash() : QCoreApplication::translate(context, text, comment, n);
    }
    /// As QString::arg().
    template <class... Values>
    [[nodiscard]] Words arg(Values&&... values) const {
        return WithoutWords::here() ? *this : Words(QString::arg(std::forward<Values>(values)...));
    }
};

} // namespace ad
