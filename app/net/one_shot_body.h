// Inside this room: a request body that can be read only once.
#pragma once

#include <QIODevice>
#include <algorithm>
#include <cstring>
#include <string>

namespace ad::net {

/// QNetworkAccessManager sends a request again when the server hangs up before it answers, and after some challenges.
/// An assertion is good for one use, so this body refuses to start anew once any of it was read: the library then gives
/// up instead.
class OneShotBody : public QIODevice {
  public:
    explicit OneShotBody(std::string bytes) : m_bytes(std::move(bytes)) {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return static_cast<qint64>(m_bytes.size()); }
    [[nodiscard]] bool wasRead() const { return m_read; }
    /// The library wants every 307 and 308 to be repeatable, also when it was told to follow none.
    void allowReset() { m_resettable = true; }
    bool reset() override { return !m_read || m_resettable; }
    bool seek(qint64 position) override {
        return (!m_read || position == pos()) && position <= size() && QIODevice::seek(position);
    }

  protected:
    qint64 readData(char* to, qint64 most) override {
        const auto at = static_cast<std::size_t>(pos());
        const std::size_t count = std::min(static_cast<std::size_t>(std::max<qint64>(most, 0)),
                                           m_bytes.size() - std::min(at, m_bytes.size()));
        if (count == 0)
            return at >= m_bytes.size() ? -1 : 0;
        std::memcpy(to, m_bytes.data() + at, count);
        m_read = true;
        return static_cast<qint64>(count);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    std::string m_bytes;
    bool m_read = false;
    bool m_resettable = false;
};

} // namespace ad::net
