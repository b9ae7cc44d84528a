// The pages of the window, from one table: their names on the command line, and their entries in the rail.
#pragma once

#include <QString>
#include <optional>

namespace ad::ui {

enum class PageId { Start, Credentials, Assertion, Request, Diagnosis, Watch, Profiles, Settings };
inline constexpr int pageCount = static_cast<int>(PageId::Settings) + 1;

/// Where a page stands in the rail.
enum class RailPlace { Top, Step, Bottom };

struct PageSpec {
    PageId id;
    const char* name; ///< "start": for --page and for what is kept
    const char* icon;
    RailPlace place;
};

[[nodiscard]] const PageSpec& pageSpec(PageId id);
/// As the rail names it.
[[nodiscard]] QString pageTitle(PageId id);
/// The page of that name; empty: there is none.
[[nodiscard]] std::optional<PageId> pageNamed(const QString& name);
/// All names, for messages: "start, credentials, …".
[[nodiscard]] QString pageNames();

} // namespace ad::ui
