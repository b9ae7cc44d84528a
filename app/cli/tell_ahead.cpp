#include "cli/tell_ahead.h"

#include "cli/command.h"
#include "cli/tr.h"
#include "watch/notify.h"
#include <algorithm>
#include <memory>
#include <unistd.h>
#include <utility>

namespace ad::cli {
namespace {

/// A list of hundreds of profiles may have a hundred dates: after these they are counted.
constexpr std::size_t mostSaid = 8;

} // namespace

void tellAhead(profiles::Store& store, const std::vector<profiles::Profile>& profiles, watch::Notifier* desktop,
               bool shown) {
    const std::int64_t now = systemNowMs() / 1000;
    const bool read = ::isatty(shown ? STDOUT_FILENO : STDERR_FILENO) == 1;
    auto tellings = profiles::untold(store, profiles, read ? profiles::toPerson : profiles::toLog, now);
    if (!shown) {
        const std::size_t said = std::min(tellings.size(), mostSaid);
        for (std::size_t i = 0; i < said; ++i)
            say(profiles::sentence(tellings[i]));
        if (tellings.size() > said)
            say(Tr::tr("And %n more: \"profile show NAME\" tells each.", nullptr,
                       static_cast<int>(tellings.size() - said)));
    }
    if (desktop && !read)
        tellings = profiles::untold(store, profiles, profiles::toPerson, now);
    if (!desktop || tellings.empty())
        return;
    watch::Note note;
    note.title = profiles::headline(tellings, now);
    note.body = profiles::details(tellings, now);
    note.calm = true;
    // Until it stands there nobody was told: no service may be there, or the watch may end before that answers.
    class Claim {
      public:
        Claim(profiles::Store& from, std::vector<profiles::Telling> what) : m_store(from), m_what(std::move(what)) {}
        ~Claim() {
            if (!m_kept)
                profiles::takeBack(m_store, m_what, profiles::toPerson);
        }
        Claim(const Claim&) = delete;
        Claim& operator=(const Claim&) = delete;
        void keep() { m_kept = true; }

      private:
        profiles::Store& m_store;
        std::vector<profiles::Telling> m_what;
        bool m_kept = false;
    };
    desktop->show(note, [claim = std::make_shared<Claim>(store, std::move(tellings))](const Expected<void>& done) {
        // Each day of a watch tries anew, and would say the same.
        static bool complained = false;
        if (done)
            claim->keep();
        else if (!std::exchange(complained, true))
            complain(done.error());
    });
}

} // namespace ad::cli
