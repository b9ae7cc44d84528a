// What the tests of the whole engine read.
#pragma once

#include "attempt/attempt.h"
#include "pch_engine.h"
#include <QtTest/QtTest>
