#include "vendors/resource.h"

#include <QFile>

namespace ad::vendors {

nlohmann::json readResource(const char* name) {
    QFile file(QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not part of the program", name);
    const QByteArray bytes = file.readAll();
    nlohmann::json rows = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!rows.is_array() && !rows.is_object())
        qFatal("%s is no JSON array or object", name);
    return rows;
}

} // namespace ad::vendors
