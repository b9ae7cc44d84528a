// States of saved profiles and of watches, as other programs and former days left them.
#pragma once

#include "gallery/scenes.h"

namespace ad::gallery {

void nothingKept(Scene& scene);
void profilesFilled(Scene& scene);
void profileTrouble(Scene& scene);
void profileKeyGone(Scene& scene);
void profilesNothingFound(Scene& scene);
void profilesArchive(Scene& scene);
void profilesUndo(Scene& scene);
void profilesDamaged(Scene& scene);
void profilesReadOnly(Scene& scene);
void profilesExport(Scene& scene);
void profileOpen(Scene& scene);
void startWithProfiles(Scene& scene);
void watchOffered(Scene& scene);
void watchNew(Scene& scene);
void watchRunning(Scene& scene);
void watchOfUnknownAge(Scene& scene);
void requestWatched(Scene& scene);
void watchFortyTries(Scene& scene);
void watchSeveral(Scene& scene);
void watchPaused(Scene& scene);
void watchGranted(Scene& scene);
void watchChanged(Scene& scene);
void watchLimit(Scene& scene);
void watchUntil(Scene& scene);
void watchKeyGone(Scene& scene);
void watchFailed(Scene& scene);
void watchStopped(Scene& scene);
void watchLocked(Scene& scene);
void watchPassphrase(Scene& scene);
void watchCompared(Scene& scene);

} // namespace ad::gallery
