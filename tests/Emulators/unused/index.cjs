// The emulators load these packages when they start and never call them here: Azurite runs without telemetry and in memory.
"use strict";
