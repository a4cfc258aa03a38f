import { mailWords } from "@/lib/i18n/mail-words";
import type { Mail } from "@/lib/mail/outbox";
import type { Recipient } from "@/lib/mail/recipient";

export type StopKind = "withdrawn" | "declined";

type Stopped = Recipient & {
  agreement: string;
  kind: StopKind;
  who: string;
  reason: string;
};

/** Tells everybody that a signing has ended without a seal, and why. */
export function signingStoppedMail({
  recipient,
  language,
  agreement,
  kind,
  who,
  reason,
}: Stopped): Mail {
  const words = mailWords(language);
  const paragraphs = [
    words(`signingStopped.${kind}Lead`, { who, agreement }),
    words("signingStopped.reason", { reason }),
    words("signingStopped.next"),
  ];
  return {
    kind: `signing-${kind}`,
    recipient,
    subject: words(`signingStopped.${kind}`, { agreement }).replaceAll(/\s+/g, " ").slice(0, 200),
    text: `${paragraphs.join("\n\n")}\n`,
  };
}
