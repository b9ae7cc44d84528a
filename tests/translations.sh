#!/bin/sh
# Tells how many texts of the source are not translated yet, and how many translations are no longer used.
# Not part of the tests: a new text may wait for its translation. Bring the files up to date with resources/translations/update.py.
exec "${PYTHON:-python3}" "$(dirname "$0")/../resources/translations/update.py" --check
