// A web server for a client's key set, on loopback, for the practice server to fetch from.
#pragma once

#include <functional>
#include <httplib.h>
#include <mutex>
#include <string>
#include <thread>

namespace scenes {

/// Answers every GET as it was told to. The answer may be changed between requests.
class KeyHost {
  public:
    using Handler = std::function<void(const httplib::Request&, httplib::Response&)>;
    KeyHost() : m_port(m_server.bind_to_any_port("127.0.0.1")) {
        m_server.Get(".*", [this](const httplib::Request& request, httplib::Response& response) {
            Handler answer;
            {
                const std::scoped_lock lock(m_mutex);
                answer = m_answer;
            }
            if (answer)
                answer(request, response);
        });
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~KeyHost() {
        m_server.stop();
        m_thread.join();
    }
    KeyHost(const KeyHost&) = delete;
    KeyHost& operator=(const KeyHost&) = delete;
    void setAnswer(Handler answer) {
        const std::scoped_lock lock(m_mutex);
        m_answer = std::move(answer);
    }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/jwks.json"; }

  private:
    httplib::Server m_server;
    int m_port = 0;
    std::mutex m_mutex;
    Handler m_answer;
    std::thread m_thread;
};

} // namespace scenes
