import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "@/lib/start/ensure-build";

// The build step of `npm test`: the same build that `npm start` makes, and only when sources changed.
await ensureBuild(join(tmpdir(), "common-ground-build"));
