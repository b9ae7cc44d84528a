// Session, practices: worked examples with a server of their own.
#include "session/session_private.h"

namespace ad::ui {

void Session::openStory(Story story) {
    openPractice([story] { return makeStory(story, systemNowMs()); },
                 [story] {
                     return story == Story::RightAndRefused       ? tr("Everything is right")
                            : story == Story::AudienceAlmostRight ? tr("The audience")
                                                                  : tr("Five minutes");
                 });
}

void Session::practise(practice::Fault fault, const Titled& title) {
    openPractice([fault] { return makePractice(fault, systemNowMs()); }, title);
}

void Session::practise(Slip slip, const Titled& title) {
    openPractice([slip] { return makePractice(slip, systemNowMs()); }, title);
}

void Session::openPractice(std::function<Expected<StoryCase>()> make, const Titled& title) {
    const quint64 run = ++d->openRun;
    offThread([make = std::move(make)] { return std::make_shared<Expected<StoryCase>>(make()); },
              [this, run, title](const std::shared_ptr<Expected<StoryCase>>& made) {
                  if (run != d->openRun) {
                      return;
                  }
                  if (!*made) {
                      Q_EMIT failed(made->error());
                      return;
                  }
                  leave();
                  keepForUndo(tr("Practice"));
                  giveUpSending();
                  d->reset();
                  m_view = SessionView{};
                  StoryCase& it = **made;
                  d->server = it.server;
                  d->file = it.file;
                  d->headerChanges = it.headerChanges;
                  d->claimChanges = it.claimChanges;
                  d->entitle(title());
                  d->titled = title;
                  d->sendWhenReady = true;
                  readKey({it.keyPem, tr("practice.pem"), QString(), {}});
                  update(Changed::Everything);
                  Q_EMIT opened(QStringLiteral("diagnosis"));
              });
}

} // namespace ad::ui
