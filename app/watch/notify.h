// Desktop notifications through org.freedesktop.Notifications (Desktop Notifications Specification 1.2).
#pragma once

#include "base/error.h"
#include <QObject>
#include <functional>

namespace ad::watch {

/// What a person is called for.
struct Note {
    QString title; ///< one short line
    QString body;  ///< plain text: markup in it is shown as text
    bool good = false;
    std::string profileId = {}; ///< what is opened when the person answers it
    bool calm = false;          ///< nothing has happened that must be seen now
};

class Notifier : public QObject {
    Q_OBJECT
  public:
    /// Asks for no service before the first note.
    explicit Notifier(QObject* parent = nullptr);
    ~Notifier() override;

    /// Shows it. `done` is called once from the event loop. Errors: `notify_absent` (no session bus, or no service on
    /// it), `notify_failed`.
    void show(const Note& note, const std::function<void(Expected<void>)>& done = {});

  Q_SIGNALS:
    /// The person clicked it.
    void activated(const std::string& profileId);

  private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ad::watch
