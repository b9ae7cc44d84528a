// assertion-doctor-reference PAGE FOLDER: writes the manual page, made of the template PAGE, and the shells'
// completions of assertion-doctor-cli into FOLDER. Used while building, and not installed.
#include "reference.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

bool write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.flush();
    if (!file)
        std::fprintf(stderr, "assertion-doctor-reference: %s cannot be written\n", path.c_str());
    return static_cast<bool>(file);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("Usage: assertion-doctor-reference PAGE FOLDER\n", stderr);
        return 2;
    }
    std::ifstream in(argv[1], std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (page.empty()) {
        std::fprintf(stderr, "assertion-doctor-reference: %s cannot be read\n", argv[1]);
        return 3;
    }
    const std::filesystem::path folder = argv[2];
    const auto commands = ad::reference::commandLine();
    const bool written = write(folder / "assertion-doctor-cli.1", ad::reference::manPage(page, commands)) &&
                         write(folder / "assertion-doctor-cli.bash", ad::reference::bashCompletion(commands)) &&
                         write(folder / "_assertion-doctor-cli", ad::reference::zshCompletion(commands)) &&
                         write(folder / "assertion-doctor-cli.fish", ad::reference::fishCompletion(commands));
    return written ? 0 : 3;
}
