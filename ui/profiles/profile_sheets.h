// What asks over the window when profiles are taken out and brought in.
#pragma once

#include <QString>
#include <string>
#include <vector>

class QWidget;

namespace ad::ui {

class Keeper;

/// Asks what is exported and whether with keys, then for the file. `ids`: these profiles; empty: all.
void showExport(Keeper& keeper, const std::vector<std::string>& ids, QWidget* window);
/// Asks for the passphrase of a document with keys. `again`: the one that was given does not open it.
void showImportPassphrase(Keeper& keeper, const QString& path, bool again, QWidget* window);

} // namespace ad::ui
