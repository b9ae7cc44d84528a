// The precompiled header of the window: what the engine's has, and Qt's widgets.
#pragma once

#include "pch_engine.h"
#include <QtWidgets>
