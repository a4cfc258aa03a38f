"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { PartyMark } from "@/components/ui/party-mark";
import { answerText } from "@/components/wizard/answer-text";
import type { Standing } from "@/components/wizard/autosave";
import type { FieldView, QuestionView } from "@/components/wizard/question-view";
import { useAnswerWords } from "@/components/wizard/use-answer-words";

type Props = {
  view: QuestionView;
  standing: Standing;
  ours: unknown;
  onKeepOurs: () => void;
  onTakeTheirs: () => void;
};

/** Two people wrote the same answer: both values side by side, with who and when; a person chooses. */
export function ConflictPanel({ view, standing, ours, onKeepOurs, onTakeTheirs }: Props) {
  const t = useTranslations("wizard.conflict");
  const format = useFormatter();
  const words = useAnswerWords();
  const field = view.fields.find(
    (one) => standing.address === one.path || standing.address.startsWith(`${one.path}.`),
  );
  if (field === undefined) return null;
  const when = format.dateTime(new Date(standing.updatedAt), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const side = standing.authorParty === view.myParty ? "ours" : "theirs";
  return (
    <section
      role="alert"
      aria-label={t("title", { label: field.label })}
      className="mb-8 rounded-md border border-attention"
    >
      <p className="bg-attention-soft px-4 py-2 font-semibold">
        {t("title", { label: field.label })}
      </p>
      <div className="grid sm:grid-cols-2">
        <Side
          mark={side}
          heading={t("standing", { name: standing.authorName ?? t("somebody"), when })}
          text={valueText(field, standing.value, words) || t("emptied")}
          action={t("takeTheirs")}
          onAct={onTakeTheirs}
        />
        <Side
          mark="ours"
          heading={t("ours")}
          text={valueText(field, ours, words) || t("emptied")}
          action={t("keepOurs")}
          onAct={onKeepOurs}
        />
      </div>
    </section>
  );
}

type SideProps = {
  mark: "ours" | "theirs";
  heading: string;
  text: string;
  action: string;
  onAct: () => void;
};

function Side({ mark, heading, text, action, onAct }: SideProps) {
  return (
    <div className="border-t border-rule bg-sheet p-4 sm:border-e sm:last:border-e-0">
      <p className="flex items-baseline gap-2 text-sm text-quiet">
        <PartyMark side={mark} />
        <span>{heading}</span>
      </p>
      <p className="my-2 font-semibold whitespace-pre-line">{text}</p>
      <Button onClick={onAct}>{action}</Button>
    </div>
  );
}

function valueText(
  field: FieldView,
  value: unknown,
  words: Parameters<typeof answerText>[2],
): string {
  if (field.control !== "rows") return answerText(field, value, words);
  if (typeof value !== "object" || value === null) return "";
  return field.columns
    .flatMap((column) => {
      const text = answerText(column, (value as Record<string, unknown>)[column.path], words);
      return text === "" ? [] : [`${column.label}: ${text}`];
    })
    .join("\n");
}
