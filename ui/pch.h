// The precompiled header of the window: Qt, std and the JSON library only, never a header of ours.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <QtWidgets>
