// Settings: what a person chooses for the program as a whole. Each choice counts at once; there is nothing to save.
#pragma once

#include "widgets/layout.h"

namespace ad::ui {

class Authorities;
class Preferences;

class SettingsPage : public Page {
    Q_OBJECT
  public:
    SettingsPage(Preferences& preferences, Authorities& authorities, QWidget* parent = nullptr);

  Q_SIGNALS:
    void aboutRequested();
    void keyboardRequested();
    /// A file is to be chosen.
    void authorityRequested();

  private:
    Card* makeLooks();
    Card* makeLanguage();
    Card* makeKept();
    Card* makeTrust();
    Card* makeProgram();
    Preferences& m_preferences;
    Authorities& m_authorities;
};

} // namespace ad::ui
