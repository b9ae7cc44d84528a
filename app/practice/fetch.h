// Fetches a client's key set from its URL, as a server does: GET, no redirects, 5 s, 1 MiB.
#pragma once

#include "practice/judge.h"
#include <set>

namespace httplib {
class Client;
}

namespace ad::practice {

/// May be used from any thread.
class SetFetcher {
  public:
    /// Reads `url` (http or https; https is verified with the system's CAs). Never throws.
    [[nodiscard]] FetchedSet fetch(const std::string& url);
    /// Ends all fetches under way, and lets no new one begin until resume().
    void cancel();
    void resume();

  private:
    struct Running;
    std::mutex m_mutex;
    bool m_cancelled = false;
    std::set<httplib::Client*> m_running;
};

} // namespace ad::practice
