#include "practice/server.h"

#include "base/random.h"
#include "practice/answers.h"
#include "practice/certificates.h"
#include "practice/fetch.h"
#include "practice/key_host.h"
#include "practice/text.h"
#include "practice/transport.h"
#include <QCoreApplication>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <httplib.h>
#include <thread>

namespace ad::practice {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::practice)
};

constexpr std::size_t bodyLimit = std::size_t{256} << 10U;
// What is read and thrown away beyond the limit: a connection closed with bytes unread may lose the answer on its way.
constexpr std::size_t drainLimit = std::size_t{8} << 20U;
constexpr std::size_t pathLimit = 1000;
constexpr std::size_t judgementLimit = 1000;
constexpr std::size_t threads = 32;
constexpr int backlog = 128;
constexpr std::int64_t wrongClockMs = 3'600'000;
constexpr std::string_view keyUrlPath = "/jwks";
constexpr std::string_view publishedKid = "practice";

// The settings that may change while the server runs, as they were when a request came.
struct Conditions {
    Fault fault = Fault::None;
    std::int64_t propagationMs = 0;
    std::int64_t clockOffsetMs = 0;
};

bool isPlainPath(const std::string& path) {
    return path.size() <= pathLimit &&
           std::all_of(path.begin(), path.end(), [](char c) { return c > ' ' && c <= '~'; });
}

// The library compresses, cuts ranges, and waits for a body that no header announces: a token server does none of this.
void simplify(httplib::Request& request) {
    request.headers.erase("Accept-Encoding");
    request.ranges.clear();
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        request.headers.emplace("Content-Length", "0");
}

std::optional<std::string> header(const httplib::Request& request, const char* name) {
    return request.has_header(name) ? std::optional(request.get_header_value(name)) : std::nullopt;
}

Rule ruleOf(Fault fault) {
    switch (fault) {
    case Fault::RateLimited:
        return Rule::RateLimited;
    case Fault::HtmlPage:
        return Rule::LoginPage;
    case Fault::ProxyPage:
        return Rule::ProxyPage;
    case Fault::Redirect:
        return Rule::Redirected;
    case Fault::CloseConnection:
        return Rule::Closed;
    case Fault::Hang:
        return Rule::Hanging;
    case Fault::NotJson:
        return Rule::NotJson;
    case Fault::HugeBody:
        return Rule::HugeBody;
    case Fault::ServerError:
    case Fault::WrongClock:
    case Fault::None:
        break;
    }
    return Rule::ServerError;
}

} // namespace

struct Server::Impl {
    explicit Impl(Options given) : options(std::move(given)) {
        now.fault = options.fault;
        now.propagationMs = options.propagationMs;
        now.clockOffsetMs = options.clockOffsetMs;
        if (!options.clock)
            options.clock = systemNowMs;
    }

    Options options;

    std::mutex lifeMutex; ///< start() and stop(), one at a time
    std::unique_ptr<httplib::Server> http;
    std::thread listener;
    std::atomic<bool> listening{false};
    std::atomic<int> port{0};

    mutable std::mutex mutex; ///< all below
    std::condition_variable stopped;
    bool stopping = false;
    Conditions now;
    std::string caPem;
    std::map<std::string, Registration> clients;
    PublicKey ownKey; ///< made when it is first asked for
    std::deque<Judgement> judgements;

    UsedIds used;
    SetFetcher fetcher;

    Conditions conditions() const {
        const std::scoped_lock lock(mutex);
        Conditions copy = now;
        if (copy.fault == Fault::WrongClock && copy.clockOffsetMs == 0)
            copy.clockOffsetMs = wrongClockMs;
        return copy;
    }
    std::int64_t serverNowMs() const { return options.clock() + conditions().clockOffsetMs; }

    std::string baseUrl() const {
        const bool bare = options.host.find(':') != std::string::npos && options.host[0] != '[';
        return (options.tls ? "https://" : "http://") + (bare ? "[" + options.host + "]" : options.host) + ":" +
               std::to_string(port);
    }
    Places places() const { return placesOf(options.manner, options.host); }

    void record(int status, const std::string& error, const std::string& reason, const std::string& code) {
        const Judgement judgement{serverNowMs(), status, error, reason, code};
        {
            const std::scoped_lock lock(mutex);
            judgements.push_back(judgement);
            if (judgements.size() > judgementLimit)
                judgements.pop_front();
        }
        if (options.onJudgement)
            options.onJudgement(judgement);
    }

    static void send(const Answer& answer, httplib::Response& response) {
        response.status = answer.status;
        response.set_content(answer.body, answer.contentType.c_str());
        for (const auto& [name, value] : answer.headers)
            response.set_header(name.c_str(), value.c_str());
    }

    void refuse(const Objection& objection, const std::string& clientId, const httplib::Request& request,
                httplib::Response& response) {
        const Answer answer =
            refusal(options.manner, objection, clientId, uuid4(systemRandom), request.has_header("Authorization"));
        record(answer.status, answer.error, objection.reason, causeOf(objection.rule));
        send(answer, response);
    }

    /// True: the server is to stop.
    bool waitLong() {
        std::unique_lock lock(mutex);
        return stopped.wait_for(lock, std::chrono::milliseconds(options.hangMs), [this] { return stopping; });
    }

    /// True: the request has had its answer.
    bool playFault(Fault fault, const httplib::Request& request, httplib::Response& response) {
        if (fault == Fault::None || fault == Fault::WrongClock)
            return false;
        const std::string code = causeOf(ruleOf(fault));
        if (fault == Fault::CloseConnection) {
            record(0, "", "The server closed the connection without an answer, as it was told to.", code);
            shutdownConnections(port, request.remote_port);
            response.status = 500;
            return true;
        }
        if (fault == Fault::Hang) {
            record(0, "", "The server keeps the client waiting, as it was told to.", code);
            const bool ended = waitLong();
            response.status = 503;
            return ended;
        }
        const Answer answer = faulty(fault, options.manner);
        record(answer.status, answer.error, "The server failed as it was told to: " + faultName(fault) + ".", code);
        send(answer, response);
        return true;
    }

    void answerToken(const httplib::Request& request, const std::string& body, httplib::Response& response) {
        const Conditions conditionsNow = conditions();
        if (playFault(conditionsNow.fault, request, response))
            return;
        const std::size_t question = request.target.find('?');
        const TokenRequest asked{header(request, "Content-Type"), header(request, "Authorization"),
                                 question == std::string::npos ? std::string() : request.target.substr(question + 1),
                                 body};
        const std::int64_t clockMs = options.clock();
        const Places where = places();
        Bench bench;
        bench.manner = options.manner;
        bench.tokenEndpoint = baseUrl() + where.token;
        bench.issuer = baseUrl() + where.issuer;
        bench.nowMs = clockMs + conditionsNow.clockOffsetMs;
        // A registration is dated by the same wrong clock, so the error cancels out.
        bench.ageNowMs = clockMs;
        bench.propagationMs = conditionsNow.propagationMs;
        bench.find = [this](const std::string& id) -> std::optional<Registration> {
            const std::scoped_lock lock(mutex);
            const auto found = clients.find(id);
            return found == clients.end() ? std::nullopt : std::optional(found->second);
        };
        bench.fetch = [this](const std::string& url) { return fetcher.fetch(url); };
        bench.used = &used;

        const Ruling ruling = judge(asked, bench);
        if (ruling.objection) {
            refuse(*ruling.objection, ruling.clientId, request, response);
            return;
        }
        std::string remarks;
        for (const Objection& one : ruling.overlooked)
            remarks += (remarks.empty() ? "Not checked by this server, but by others: " : " ") + one.reason;
        const Answer answer =
            grant(options.manner, writeBase64Url(systemRandom(32)), ruling.scope, uuid4(systemRandom));
        record(answer.status, "", remarks, "");
        send(answer, response);
    }

    PublicKey publishedKey() {
        const std::scoped_lock lock(mutex);
        if (auto key = firstKeyOf(clients))
            return *key;
        if (!ownKey.key)
            ownKey = {std::shared_ptr<EVP_PKEY>(EVP_EC_gen("P-384"), EVP_PKEY_free), "EC", "P-384", 384};
        return ownKey;
    }

    /// `path` begins with keyUrlPath. False: nothing is there.
    bool answerKeyUrl(std::string_view path, httplib::Response& response) {
        path.remove_prefix(keyUrlPath.size());
        if (!path.empty())
            path.remove_prefix(1);
        const auto found = keyAnswer(path, publishedKey(), std::string(publishedKid));
        if (!found)
            return false;
        if (found->delivery == KeyAnswer::Delivery::Slow)
            waitLong();
        send(found->answer, response);
        if (found->delivery == KeyAnswer::Delivery::Cut) {
            response.body.clear();
            response.headers.erase("Content-Type");
            response.set_content_provider(found->answer.body.size(), found->answer.contentType.c_str(),
                                          [half = found->answer.body.substr(0, found->answer.body.size() / 2)](
                                              std::size_t offset, std::size_t, httplib::DataSink& sink) {
                                              return offset == 0 && sink.write(half.data(), half.size());
                                          });
        }
        return true;
    }

    bool isOtherTenant(const std::string& path) const {
        const auto within = [&](std::string_view start, std::string_view end) {
            return path.size() > start.size() + end.size() && path.compare(0, start.size(), start) == 0 &&
                   path.compare(path.size() - end.size(), end.size(), end) == 0;
        };
        return (options.manner == Manner::Cerner && within("/tenants/", "/protocols/oauth2/profiles/smart-v1/token")) ||
               (options.manner == Manner::Keycloak && within("/realms/", "/protocol/openid-connect/token")) ||
               (options.manner == Manner::Entra && within("/", "/oauth2/v2.0/token"));
    }

    /// `body` empty: larger than the limit.
    void answer(const httplib::Request& request, const std::optional<std::string>& body, httplib::Response& response) {
        const Places where = places();
        const bool reads = request.method == "GET" || request.method == "HEAD";
        if (request.path == where.token) {
            if (request.method != "POST")
                refuse({Rule::MethodWrong,
                        "The method is " + inQuotes(request.method) + "; a token request is a POST.",
                        {},
                        {}},
                       {}, request, response);
            else if (!body)
                refuse({Rule::BodyTooLarge, "The body is larger than 256 KiB.", {}, {}}, {}, request, response);
            else
                answerToken(request, *body, response);
        } else if (reads && request.path == where.fhirBase + "/.well-known/smart-configuration") {
            send(discovery(options.manner, baseUrl(), where), response);
        } else if (reads && request.path == where.fhirBase + "/metadata") {
            send(capabilityStatement(baseUrl(), where, formatRfc3339(serverNowMs() / 1000)), response);
        } else if (reads && (request.path == keyUrlPath || request.path.starts_with(std::string(keyUrlPath) + '/')) &&
                   answerKeyUrl(request.path, response)) {
            // has had its answer
        } else if (!reads && isOtherTenant(request.path)) {
            refuse({Rule::TenantUnknown, "The tenant or realm in the URL does not exist here.", {}, {}}, {}, request,
                   response);
        } else {
            const Objection objection{Rule::PathUnknown,
                                      "Nothing is at " + inQuotes(request.path) + "; the token endpoint is " +
                                          baseUrl() + where.token + ".",
                                      {},
                                      {}};
            // A browser asks for icons: only what is sent here by mistake is worth a judgement.
            if (reads)
                send(refusal(options.manner, objection, {}, uuid4(systemRandom), false), response);
            else
                refuse(objection, {}, request, response);
        }
    }

    void answerSafely(const httplib::Request& request, const std::optional<std::string>& body,
                      httplib::Response& response) {
        try {
            answer(request, body, response);
        } catch (const std::exception&) {
            response.status = 500;
        }
    }

    void readAndAnswer(const httplib::Request& request, httplib::Response& response,
                       const httplib::ContentReader& reader) {
        std::string body;
        std::size_t read = 0;
        const auto take = [&](const char* data, std::size_t size) {
            read += size;
            if (read <= bodyLimit)
                body.append(data, size);
            return read <= drainLimit;
        };
        bool complete = false;
        try {
            complete = request.is_multipart_form_data()
                           ? reader([](const httplib::MultipartFormData&) { return true; }, take)
                           : reader(take);
        } catch (const std::exception&) {
            complete = false;
        }
        const bool tooLarge = read > bodyLimit || response.status == 413;
        // The type is wrong whatever is inside, and the judge says so without the content.
        if (!complete && !tooLarge && !request.is_multipart_form_data()) {
            response.status = 400;
            return;
        }
        response.status = -1;
        answerSafely(request, tooLarge ? std::nullopt : std::optional(body), response);
    }

    void prepare(httplib::Server& server) {
        server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
        server.set_keep_alive_max_count(1);
        server.set_read_timeout(std::chrono::seconds(5));
        server.set_write_timeout(std::chrono::seconds(5));
        server.set_payload_max_length(drainLimit);
        server.set_tcp_nodelay(true);
        server.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
            // The library hands out its own request, which is not const.
            simplify(const_cast<httplib::Request&>(request)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
            if (isPlainPath(request.path))
                return httplib::Server::HandlerResponse::Unhandled;
            response.status = 404;
            return httplib::Server::HandlerResponse::Handled;
        });
        server.set_post_routing_handler([this](const httplib::Request&, httplib::Response& response) {
            response.set_header("Date", httpDate(serverNowMs()).c_str());
        });
        const auto plain = [this](const httplib::Request& request, httplib::Response& response) {
            answerSafely(request, std::string(), response);
        };
        const auto withBody = [this](const httplib::Request& request, httplib::Response& response,
                                     const httplib::ContentReader& reader) {
            readAndAnswer(request, response, reader);
        };
        server.Get(".*", plain);
        server.Options(".*", plain);
        server.Post(".*", withBody);
        server.Put(".*", withBody);
        server.Patch(".*", withBody);
        server.Delete(".*", withBody);
    }

    Expected<void> start() {
        const std::scoped_lock life(lifeMutex);
        if (http)
            return {};
        const auto cannotListen = [this] {
            return fail(
                "practice_cannot_listen",
                //: %1 is a host name or address, %2 a port number
                Tr::tr("The practice server cannot listen on %1, port %2.").arg(text(options.host)).arg(options.port),
                Tr::tr("Choose another port, or 0 for any free one."));
        };
        if (options.port < 0 || options.port > 65535)
            return cannotListen();

        std::unique_ptr<httplib::Server> server;
        std::string authority;
        if (options.tls) {
            const ServerCertificate made =
                makeServerCertificate(options.host, options.expiredCertificate, options.wrongHostCertificate);
            if (made.certificate)
                server = std::make_unique<httplib::SSLServer>([&](SSL_CTX& context) {
                    return SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION) == 1 &&
                           SSL_CTX_use_certificate(&context, made.certificate.get()) == 1 &&
                           SSL_CTX_use_PrivateKey(&context, made.key.get()) == 1;
                });
            if (!server || !server->is_valid())
                return fail("practice_no_certificate",
                            Tr::tr("OpenSSL could not make a certificate for the practice server."));
            authority = made.caPem;
        } else {
            server = std::make_unique<httplib::Server>();
        }

        int descriptor = -1;
        server->set_socket_options([&descriptor](socket_t socket) {
            // Not the library's SO_REUSEPORT: with it a port in use is shared without a word.
            const int on = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char*>(&on), sizeof(on));
            descriptor = static_cast<int>(socket);
        });
        prepare(*server);
        const int wanted = options.port != 0 ? options.port : port.load();
        const int bound = wanted != 0 ? (server->bind_to_port(options.host, wanted) ? wanted : -1)
                                      : server->bind_to_any_port(options.host);
        if (bound <= 0)
            return cannotListen();
        ::listen(static_cast<socket_t>(descriptor), backlog);
        port = bound;
        {
            const std::scoped_lock lock(mutex);
            stopping = false;
            caPem = authority;
        }
        fetcher.resume();
        http = std::move(server);
        listening = true;
        listener = std::thread([this, running = http.get()] {
            running->listen_after_bind();
            listening = false;
        });
        // The library's stop() has no effect before its loop runs.
        while (listening && !http->is_running())
            std::this_thread::yield();
        return {};
    }

    void stop() {
        const std::scoped_lock life(lifeMutex);
        if (!http)
            return;
        {
            const std::scoped_lock lock(mutex);
            stopping = true;
        }
        stopped.notify_all();
        fetcher.cancel();
        http->stop();
        shutdownConnections(port, 0);
        listener.join();
        http.reset();
    }
};

Server::Server(Options options) : m_impl(std::make_unique<Impl>(std::move(options))) {}
Server::~Server() { m_impl->stop(); }

Expected<void> Server::start() {
    try {
        return m_impl->start();
    } catch (const std::exception&) {
        return fail("practice_cannot_listen", Tr::tr("The practice server cannot be started."),
                    Tr::tr("End other programs, then try again."));
    }
}

void Server::stop() { m_impl->stop(); }

int Server::port() const { return m_impl->port; }
std::string Server::baseUrl() const { return m_impl->baseUrl(); }
std::string Server::fhirBaseUrl() const { return m_impl->baseUrl() + m_impl->places().fhirBase; }
std::string Server::tokenEndpoint() const { return m_impl->baseUrl() + m_impl->places().token; }

std::string Server::caPem() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->caPem;
}

void Server::registerClient(Registration registration) {
    const std::scoped_lock lock(m_impl->mutex);
    std::string id = registration.clientId;
    m_impl->clients.insert_or_assign(std::move(id), std::move(registration));
}

void Server::setFault(Fault fault) {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->now.fault = fault;
}

void Server::setPropagationMs(std::int64_t ms) {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->now.propagationMs = ms;
}

void Server::setClockOffsetMs(std::int64_t ms) {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->now.clockOffsetMs = ms;
}

std::vector<Judgement> Server::judgements() const {
    const std::scoped_lock lock(m_impl->mutex);
    return {m_impl->judgements.begin(), m_impl->judgements.end()};
}

} // namespace ad::practice
