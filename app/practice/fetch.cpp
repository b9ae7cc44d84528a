#include "practice/fetch.h"

#include <httplib.h>

namespace ad::practice {
namespace {

constexpr std::size_t limit = 1U << 20U;
constexpr auto timeLimit = std::chrono::seconds(5);

struct Url {
    std::string origin, path;
};

std::optional<Url> parseUrl(const std::string& url) {
    const std::string scheme = url.substr(0, url.find("://"));
    if ((scheme != "http" && scheme != "https") || url.size() < scheme.size() + 4)
        return std::nullopt;
    for (const char c : url)
        if (c <= ' ' || c > '~')
            return std::nullopt;
    const std::size_t start = scheme.size() + 3;
    const std::size_t end = url.find_first_of("/?#", start);
    const std::string authority = url.substr(start, end == std::string::npos ? end : end - start);
    // The library would throw on a port that is no number.
    const std::size_t colon = authority.find_last_of(":]");
    if (colon != std::string::npos && authority[colon] == ':') {
        const std::string port = authority.substr(colon + 1);
        if (port.empty() || port.size() > 5 || port.find_first_not_of("0123456789") != std::string::npos)
            return std::nullopt;
    }
    if (authority.empty() || authority.find('@') != std::string::npos)
        return std::nullopt;
    std::string path = end == std::string::npos ? std::string() : url.substr(end, url.find('#') - end);
    if (path.empty() || path[0] != '/')
        path.insert(0, "/");
    return Url{scheme + "://" + authority, path};
}

} // namespace

struct SetFetcher::Running {
    Running(SetFetcher& o, httplib::Client& c) : owner(o), client(c) {
        const std::scoped_lock lock(owner.m_mutex);
        allowed = !owner.m_cancelled;
        owner.m_running.insert(&client);
    }
    ~Running() {
        const std::scoped_lock lock(owner.m_mutex);
        owner.m_running.erase(&client);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    SetFetcher& owner;
    httplib::Client& client;
    bool allowed = false;
};

FetchedSet SetFetcher::fetch(const std::string& url) {
    const auto parsed = parseUrl(url);
    if (!parsed)
        return {false, {}, "it is not an http or https URL"};
    try {
        httplib::Client client(parsed->origin);
        if (!client.is_valid())
            return {false, {}, "it is not an http or https URL"};
        client.set_connection_timeout(timeLimit);
        client.set_read_timeout(timeLimit);
        client.set_write_timeout(timeLimit);
        client.set_follow_location(false);
        const Running running(*this, client);
        if (!running.allowed)
            return {false, {}, "the server is stopping"};
        FetchedSet fetched;
        int status = 0;
        bool tooLarge = false;
        const auto deadline = std::chrono::steady_clock::now() + timeLimit;
        const auto result = client.Get(
            parsed->path, {{"Accept", "application/json"}},
            [&](const httplib::Response& response) {
                status = response.status;
                return status == 200;
            },
            [&](const char* data, std::size_t size) {
                tooLarge = fetched.body.size() + size > limit;
                if (tooLarge || std::chrono::steady_clock::now() > deadline)
                    return false;
                fetched.body.append(data, size);
                return true;
            });
        if (status != 0 && status != 200)
            fetched.why = "it answered with status " + std::to_string(status);
        else if (tooLarge)
            fetched.why = "it is larger than 1 MiB";
        else if (!result)
            fetched.why = httplib::to_string(result.error());
        else
            fetched.ok = true;
        return fetched;
    } catch (const std::exception&) {
        return {false, {}, "the connection failed"};
    }
}

void SetFetcher::cancel() {
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
    for (auto* client : m_running)
        client->stop();
}

void SetFetcher::resume() {
    const std::scoped_lock lock(m_mutex);
    m_cancelled = false;
}

} // namespace ad::practice
