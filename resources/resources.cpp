// A static library needs at least one object of its own; the data is added by the build (see CMakeLists.txt).
namespace ad::resources {
extern const int present;
const int present = 1;
} // namespace ad::resources
