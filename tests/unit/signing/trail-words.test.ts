import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import messages from "@/lib/i18n/messages/en/signing.json";
import { SIGNING_EVENTS } from "@/lib/signing/schema";

test("every step of the trail is told in words of its own", () => {
  const t = createTranslator({ locale: "en", messages });

  const told = SIGNING_EVENTS.map((kind) =>
    t("status.trailEntry", { kind: kind.replaceAll("-", "_") }),
  );

  expect(new Set(told).size).toBe(SIGNING_EVENTS.length);
  expect(told).not.toContain("Another step");
});
