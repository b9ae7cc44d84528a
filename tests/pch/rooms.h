// What the tests of the rooms up to intake read.
#pragma once

#include "pch.h"
#include <QtTest/QtTest>
