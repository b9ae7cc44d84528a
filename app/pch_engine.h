// The precompiled header of the rooms from checks on: nearly every file there reads what the diagnosis is made of.
#pragma once

#include "diagnosis/check.h"
#include "pch.h"
