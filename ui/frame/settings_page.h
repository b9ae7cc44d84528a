// Settings: what a person chooses for the program as a whole. Each choice counts at once; there is nothing to save.
#pragma once

#include "widgets/layout.h"

namespace ad::ui {

class Preferences;

class SettingsPage : public Page {
    Q_OBJECT
  public:
    explicit SettingsPage(Preferences& preferences, QWidget* parent = nullptr);

  Q_SIGNALS:
    void aboutRequested();
    void keyboardRequested();

  private:
    Card* makeLooks();
    Card* makeLanguage();
    Card* makeKept();
    Card* makeProgram();
    Preferences& m_preferences;
};

} // namespace ad::ui
