// What the window shows over its pages: the keyboard, the program itself, the explanation of what is focused.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace ad::ui {

class Actions;
struct Elsewhere;

/// All actions that have keys, by group, and the keys of the pages.
void showKeyboard(const Actions& actions, QWidget* window);
/// Name, version, licence, and the versions of what it is built with.
void showAbout(QWidget* window);
/// The explanation of a check or cause; a topic without one: how the window is used.
void showExplanation(const QString& topic, QWidget* window);

/// Asks whether an assertion may go to another server than the one that it is made for; `goOn` is called after a yes.
void askElsewhere(const Elsewhere& elsewhere, const std::function<void()>& goOn, QWidget* window);

} // namespace ad::ui
