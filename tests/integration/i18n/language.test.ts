import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { chooseLanguage } from "@/lib/i18n/actions";
import { readerLanguage } from "@/lib/i18n/reader-language";
import { invitePartner } from "@/lib/invitations/actions";
import { anAgreement } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { newVisitor } from "@/tests/support/next-headers";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));
vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));

const choose = async (language: string) => {
  const form = new FormData();
  form.set("language", language);
  await chooseLanguage(form);
};

const languageOf = async (userId: string) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).language;

beforeEach(() => {
  newVisitor();
  signInAs(null);
});

describe("choosing a language", () => {
  test("is kept for a person, whatever their next browser asks for", async () => {
    const person = await aPerson();
    signInAs(person);
    await choose("es");

    newVisitor();
    signInAs({ ...person, language: await languageOf(person.userId) });

    expect(await readerLanguage()).toBe("es");
  });

  test("is kept in the browser of whoever is not signed in", async () => {
    await choose("es");

    expect(await readerLanguage()).toBe("es");
  });

  test("of a language that we do not have changes nothing", async () => {
    const person = await aPerson();
    signInAs(person);

    await choose("xx");

    expect(await languageOf(person.userId)).toBeNull();
  });
});

describe("somebody who reads Spanish", () => {
  test("is refused in Spanish", async () => {
    const { id, grantee } = await anAgreement();
    signInAs({ ...grantee, language: "es" });

    const answer = await invitePartner({ agreementId: id, email: grantee.email, name: "Ana Ruiz" });

    expect(answer).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^Esta es su propia dirección/) as string },
    });
  });

  test("is mailed in Spanish, whoever writes", async () => {
    const { id, grantee } = await anAgreement();
    const partner = await aPerson();
    await db.user.update({ where: { id: partner.userId }, data: { language: "es" } });
    signInAs(grantee);

    await invitePartner({ agreementId: id, email: partner.email, name: "Ana Ruiz" });

    const mail = await db.mailMessage.findFirstOrThrow({ where: { recipient: partner.email } });
    expect(mail.text).toMatch(/^Hola, Ana Ruiz/);
    expect(mail.text).not.toContain("Hello");
  });
});

test("somebody whose language we do not know is told in Spanish how to read on in it", async () => {
  const { id, grantee } = await anAgreement();
  signInAs(grantee);

  await invitePartner({ agreementId: id, email: "new.partner@example.org", name: "Ana Ruiz" });

  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient: "new.partner@example.org" },
  });
  expect(mail.text).toMatch(/^Hello Ana Ruiz/);
  expect(mail.text).toContain("Español: abra el enlace");
  expect(mail.html).toContain('<p lang="es">Español:');
});
