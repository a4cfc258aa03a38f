"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { ActionField } from "@/components/site/action-field";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/actions/result";

type Person = { name: string; email: string };

type Props = {
  send: (person: Person) => Promise<ActionResult<unknown>>;
  heading?: string;
  variant?: ButtonVariant;
  words: {
    name: string;
    email: string;
    emailHint: string;
    send: string;
    sending: string;
    sent: (email: string) => ReactNode;
  };
};

/** Mails a person a link; whoever sends it never sees it. */
export function MailLinkForm({ send, heading, variant = "secondary", words }: Props) {
  const t = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const [person, setPerson] = useState<Person>({ name: "", email: "" });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const action = useAction(send, t("lost"));
  return (
    <form
      noValidate
      aria-labelledby={heading === undefined ? undefined : `${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        const email = person.email.trim();
        action.run({ name: person.name.trim(), email }, () => {
          setSentTo(email);
          router.refresh();
        });
      }}
    >
      <FormProblem
        title={t("problem")}
        error={action.error}
        attempt={action.attempt}
        controls={{ name: `${id}-name`, email: `${id}-email` }}
        fallbackId={`${id}-email`}
      />
      {heading === undefined ? null : (
        <h2 id={`${id}-title`} className="mb-4 text-xl">
          {heading}
        </h2>
      )}
      <div className="space-y-5">
        <ActionField
          id={`${id}-name`}
          name="name"
          label={words.name}
          error={action.error}
          autoComplete="off"
          value={person.name}
          onWrite={(name) => setPerson({ ...person, name })}
          className="max-w-md"
        />
        <ActionField
          id={`${id}-email`}
          name="email"
          label={words.email}
          hint={words.emailHint}
          error={action.error}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={person.email}
          onWrite={(email) => setPerson({ ...person, email })}
          className="max-w-md"
        />
      </div>
      <Button type="submit" variant={variant} className="mt-6" aria-disabled={action.pending}>
        {action.pending ? words.sending : words.send}
      </Button>
      <div role="status" className="mt-4">
        {sentTo === null ? null : <Notice>{words.sent(sentTo)}</Notice>}
      </div>
    </form>
  );
}
