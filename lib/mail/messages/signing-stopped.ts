import { mailWords } from "@/lib/i18n/mail-words";
import type { Mail } from "@/lib/mail/outbox";

export type StopKind = "withdrawn" | "declined";

type Stopped = {
  recipient: string;
  agreement: string;
  kind: StopKind;
  who: string;
  reason: string;
};

/** Tells everybody that a signing has ended without a seal, and why. */
export function signingStoppedMail({ recipient, agreement, kind, who, reason }: Stopped): Mail {
  const paragraphs = [
    mailWords(`signingStopped.${kind}Lead`, { who, agreement }),
    mailWords("signingStopped.reason", { reason }),
    mailWords("signingStopped.next"),
  ];
  return {
    kind: `signing-${kind}`,
    recipient,
    subject: mailWords(`signingStopped.${kind}`, { agreement })
      .replaceAll(/\s+/g, " ")
      .slice(0, 200),
    text: `${paragraphs.join("\n\n")}\n`,
  };
}
