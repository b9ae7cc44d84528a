// Time to the first painted window, and peak memory until then, of assertion-doctor and of an empty Qt window, in turns
// in one run. Ends with 1 when the window takes more than 1.3 times the time or 1.6 times the memory of the empty one.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr double timeLimit = 1.3;
constexpr double memoryLimit = 1.6;

struct Sample {
    double milliseconds = 0;
    double mebibytes = 0;
};

/// One start; ends the bench if the program shows nothing.
Sample start(const std::vector<std::string>& command) {
    int ends[2];
    if (::pipe(ends) != 0)
        std::exit(2);
    const auto begun = std::chrono::steady_clock::now().time_since_epoch();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        ::setenv("LD_PRELOAD", AD_FIRST_PAINT, 1);
        ::setenv("AD_BENCH_FD", std::to_string(ends[1]).c_str(), 1);
        std::vector<char*> arguments;
        for (const std::string& word : command)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        ::execv(arguments[0], arguments.data());
        std::_Exit(127);
    }
    ::close(ends[1]);
    char text[64] = {};
    const ssize_t length = ::read(ends[0], text, sizeof text - 1);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    long long stamp = 0;
    long kib = 0;
    if (length <= 0 || std::sscanf(text, "%lld %ld", &stamp, &kib) != 2) {
        std::fprintf(stderr, "%s showed no window\n", command[0].c_str());
        std::exit(2);
    }
    const auto from = std::chrono::duration_cast<std::chrono::nanoseconds>(begun).count();
    return {static_cast<double>(stamp - from) / 1e6, static_cast<double>(kib) / 1024};
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 15;
    const std::filesystem::path data =
        std::filesystem::temp_directory_path() / ("bench_window." + std::to_string(::getpid()));
    const std::vector<std::string> commands[2] = {{AD_EMPTY_WINDOW},
                                                  {AD_WINDOW, "--data-dir", data.string(), "--size", "1280x800"}};
    std::vector<double> times[2];
    std::vector<double> memory[2];
    for (int round = -1; round < rounds; ++round)
        for (int which = 0; which < 2; ++which) {
            const Sample sample = start(commands[which]);
            if (round < 0)
                continue; // the first reads the files from the disk
            times[which].push_back(sample.milliseconds);
            memory[which].push_back(sample.mebibytes);
        }
    std::filesystem::remove_all(data);
    const double time[2] = {median(times[0]), median(times[1])};
    const double peak[2] = {median(memory[0]), median(memory[1])};
    std::printf("first paint: empty window %.0f ms, assertion-doctor %.0f ms: %.2f times (at most %.1f)\n", time[0],
                time[1], time[1] / time[0], timeLimit);
    std::printf("peak memory: empty window %.1f MiB, assertion-doctor %.1f MiB: %.2f times (at most %.1f)\n", peak[0],
                peak[1], peak[1] / peak[0], memoryLimit);
    return time[1] <= timeLimit * time[0] && peak[1] <= memoryLimit * peak[0] ? 0 : 1;
}
