// What the tests of the window read.
#pragma once

#include "attempt/attempt.h"
#include "pch_engine.h"
#include <QtTest/QtTest>
#include <QtWidgets>
