import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real mail server on a free port of this machine that keeps what it accepts. */
export type MailServer = {
  url: string;
  received: ParsedMail[];
  /** The newest message to that address, as soon as there is one whose subject matches. */
  waitFor: (recipient: string, subject?: RegExp, timeoutMs?: number) => Promise<ParsedMail>;
  /** Throws away what came for that address so far, so that only what comes from now on is found. */
  forget: (recipient: string) => void;
  stop: () => Promise<void>;
};

/** `refuse` makes it turn messages away as long as it returns true. */
export async function startMailServer(refuse: () => boolean = () => false): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      simpleParser(stream)
        .then((mail) => {
          if (refuse()) {
            done(new Error("mailbox busy"));
            return;
          }
          received.push(mail);
          done();
        })
        .catch((error: unknown) => {
          done(error instanceof Error ? error : new Error(String(error)));
        });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;

  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    received,
    waitFor: (recipient, subject = /./, timeoutMs = 20_000) =>
      waitForMail(received, recipient, subject, timeoutMs),
    forget: (recipient) => {
      const others = received.filter((one) => !recipientsOf(one).includes(recipient));
      received.splice(0, received.length, ...others);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

async function waitForMail(
  received: ParsedMail[],
  recipient: string,
  subject: RegExp,
  timeoutMs: number,
) {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    const mail = received.findLast(
      (one) => recipientsOf(one).includes(recipient) && subject.test(one.subject ?? ""),
    );
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `No mail to ${recipient} that matches ${String(subject)} came within ${String(timeoutMs)} ms.`,
  );
}

function recipientsOf({ to }: ParsedMail): string[] {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ""));
}
