import { vi } from "vitest";

// Outside a server there is no request: actions ask this visitor for the language they read.
vi.mock("next/headers", () => import("@/tests/support/next-headers"));
