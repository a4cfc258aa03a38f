import { runOnce } from "graphile-worker";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";

let server: MailServer;
let busy = false;

beforeAll(async () => {
  server = await startMailServer(() => busy);
});
afterAll(() => server.stop());
beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("SMTP_URL", server.url);
  vi.stubEnv("MAIL_FROM", "Common Ground <agreements@example.org>");
  server.received.length = 0;
  busy = false;
});

const greeting = {
  kind: "test",
  recipient: "ada@example.org",
  subject: "Grüße 語",
  text: "Open https://x.test/t",
};

test("a message leaves with the transaction that wrote it, once, and its links do not stay behind", async () => {
  const { queueMail, sendMail } = await freshMail();

  const { messageId } = await db.$transaction((tx) => queueMail(tx, greeting));
  await Promise.all([sendMail({ messageId }), sendMail({ messageId })]);
  await workOff();

  expect(server.received).toHaveLength(1);
  expect(server.received[0]).toMatchObject({
    subject: "Grüße 語",
    messageId: `<${messageId}@localhost>`,
    from: { value: [{ address: "agreements@example.org" }] },
  });
  const row = await db.mailMessage.findUnique({ where: { id: messageId } });
  expect(row).toMatchObject({ text: "", html: null, failure: null, keptAt: null });
  expect(row?.sentAt).toBeInstanceOf(Date);
});

test("a message whose transaction is undone is never sent", async () => {
  const { queueMail } = await freshMail();

  await db
    .$transaction(async (tx) => {
      await queueMail(tx, greeting);
      throw new Error("changed our mind");
    })
    .catch(() => undefined);
  await workOff();

  expect(server.received).toEqual([]);
});

test("a message that the mail server turns away stays, with the reason, and is tried again", async () => {
  const { queueMail, sendMail } = await freshMail();
  busy = true;
  const { messageId } = await db.$transaction((tx) => queueMail(tx, greeting));

  await expect(sendMail({ messageId })).rejects.toThrow(/mailbox busy/);

  const waiting = await db.mailMessage.findUnique({ where: { id: messageId } });
  expect(waiting).toMatchObject({ sentAt: null, text: greeting.text });
  expect(waiting?.failure).toMatch(/mailbox busy/);
  busy = false;
  await sendMail({ messageId });
  expect(server.received).toHaveLength(1);
});

test("stored files go along", async () => {
  const { queueMail, sendMail } = await freshMail();
  const bytes = new TextEncoder().encode("sealed");
  const { createHash } = await import("node:crypto");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = await db.storedFile.create({
    data: { name: "agreement.pdf", contentType: "application/pdf", sha256, bytes },
  });

  const { messageId } = await db.$transaction((tx) =>
    queueMail(tx, { ...greeting, attachmentIds: [file.id] }),
  );
  await sendMail({ messageId });

  const [attachment] = server.received[0]?.attachments ?? [];
  expect(attachment).toMatchObject({ filename: "agreement.pdf", contentType: "application/pdf" });
  expect(attachment?.content.toString()).toBe("sealed");
});

test("without a mail server the embedded default keeps the message for the local mailbox", async () => {
  vi.stubEnv("SMTP_URL", "");
  const { queueMail } = await freshMail();

  const { messageId } = await db.$transaction((tx) => queueMail(tx, greeting));
  await workOff();

  const row = await db.mailMessage.findUnique({ where: { id: messageId } });
  expect(row).toMatchObject({ sentAt: null, text: greeting.text });
  expect(row?.keptAt).toBeInstanceOf(Date);
  expect(server.received).toEqual([]);
});

// The configuration is read once per process; these tests change it.
async function freshMail() {
  const { queueMail } = await import("@/lib/mail/outbox");
  const { sendMail } = await import("@/lib/jobs/send-mail");
  return { queueMail, sendMail };
}

async function workOff() {
  const { taskList } = await import("@/lib/jobs/task-list");
  await runOnce({
    connectionString: process.env["DATABASE_URL"] ?? "",
    taskList,
    noHandleSignals: true,
  });
}
