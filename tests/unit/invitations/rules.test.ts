import { expect, test } from "vitest";
import { invitationExpiry, invitationState } from "@/lib/invitations/rules";

const AT = new Date("2026-12-15T09:30:00Z");
const OPEN = { acceptedAt: null, revokedAt: null, expiresAt: invitationExpiry(AT) };

test("an invitation is open for fourteen days, to the second", () => {
  expect(invitationState(OPEN, new Date("2026-12-29T09:29:59Z"))).toBe("open");
  expect(invitationState(OPEN, new Date("2026-12-29T09:30:00Z"))).toBe("expired");
});

test("an invitation that was used says so, however old it is", () => {
  expect(invitationState({ ...OPEN, acceptedAt: AT, expiresAt: AT }, AT)).toBe("accepted");
  expect(invitationState({ ...OPEN, revokedAt: AT }, AT)).toBe("revoked");
});
