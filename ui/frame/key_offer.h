// After a profile was saved whose key was pasted: the key is not in it, and here is where it can go.
#pragma once

#include "widgets/layout.h"

namespace ad::ui {

class Button;
class Keeper;
class Session;

class KeyOffer : public Card {
    Q_OBJECT
  public:
    explicit KeyOffer(Session& session, QWidget* parent = nullptr);
    /// Offers it whenever that keeper has saved such a profile.
    void follow(Keeper& keeper);

  private:
    void offer(Keeper& keeper, const std::string& id);
    void saveAsFile(Keeper& keeper);
    /// It is kept by now, or something else is open.
    void hideWhereSettled(const Keeper& keeper);

    Session& m_session;
    TextLabel* m_what;
    TextLabel* m_why;
    Button* m_keychain;
    Button* m_file;
    std::string m_id; ///< of the profile
    QString m_path;   ///< of the file that is being written
};

} // namespace ad::ui
