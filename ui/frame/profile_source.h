// What the window wants to know of saved profiles, from whoever keeps them.
#pragma once

#include "widgets/mark.h"
#include <QList>
#include <QObject>
#include <QString>

namespace ad::ui {

/// One profile, as the card on top of the rail and the start page show it.
struct ProfileEntry {
    QString id;     ///< for ProfileSource::open()
    QString title;  ///< "Bulk export, sandbox"
    QString detail; ///< "Epic · fhir.epic.com"
    QString state;  ///< what it is doing now: "waiting since 9:45, next try 10:15"
    Mark mark = Mark::None;
    QString ahead;               ///< the nearest trouble ahead: "certificate ends in 41 days"; empty: none
    QString aheadWhole;          ///< the same in sentences, with what to do
    Mark aheadMark = Mark::None; ///< Warn, or Fail where it has come
    QString next = {};           ///< when its watch tries next, today: "10:15"; empty: it does not
    bool operator==(const ProfileEntry&) const = default;
};

/// Lives in the GUI thread; nothing here may wait for a disk or a network: what is not known yet is left out until
/// changed().
class ProfileSource : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// All of them, the one that was used last first.
    [[nodiscard]] virtual QList<ProfileEntry> entries() const = 0;
    /// The one that is open; empty: none.
    [[nodiscard]] virtual QString current() const = 0;
    virtual void open(const QString& id) = 0;

  Q_SIGNALS:
    /// The list, a state or the current one is another now.
    void changed();
};

} // namespace ad::ui
