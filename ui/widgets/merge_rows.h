// From one list of rows to another by single steps, so that a view keeps its selection and its place.
#pragma once

#include <QSet>

namespace ad::ui {

/// Turns the rows that are shown into `wanted`. `key(row)` tells which rows are the same one; `size()` and `at(i)` read
/// what is shown; `remove(i)`, `insert(i, row)` and `change(i, row)` do the steps and tell the view. `change` is called
/// only for rows that differ. Linear where rows keep their order; a row that moved is inserted anew.
template <class List, class Key, class Size, class At, class Remove, class Insert, class Change>
void mergeRows(const List& wanted, Key key, Size size, At at, Remove remove, Insert insert, Change change) {
    using Id = std::decay_t<decltype(key(*std::begin(wanted)))>;
    QSet<Id> kept;
    for (const auto& row : wanted) {
        kept.insert(key(row));
    }
    int i = 0;
    for (const auto& row : wanted) {
        while (i < size() && !kept.contains(key(at(i)))) {
            remove(i);
        }
        if (i < size() && key(at(i)) == key(row)) {
            if (!(at(i) == row)) {
                change(i, row);
            }
        } else {
            insert(i, row);
        }
        ++i;
    }
    while (size() > i) {
        remove(size() - 1);
    }
}

} // namespace ad::ui
