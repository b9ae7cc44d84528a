#include "practice/server.h"

namespace ad::practice {

Expected<std::shared_ptr<Server>> makeServer(Options options) { return std::make_shared<Server>(std::move(options)); }

} // namespace ad::practice
