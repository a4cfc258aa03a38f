import { useTranslations } from "next-intl";
import { otherParty } from "@/components/agreements/party-name";
import type { BorrowedGroup } from "@/components/borrowings/borrowed-groups";
import { KeepButton } from "@/components/borrowings/keep-button";
import { PartyMark } from "@/components/ui/party-mark";
import { TextLink } from "@/components/ui/text-link";
import type { QuestionView } from "@/components/wizard/question-view";

type Props = {
  view: Pick<QuestionView, "agreementId" | "myParty" | "parties" | "open">;
  groups: readonly BorrowedGroup[];
};

/** Says beside a question that its answer came from another agreement, and who has yet to look at it. */
export function BorrowedPanel({ view, groups }: Props) {
  const t = useTranslations("borrowings");
  const [first] = groups;
  if (first === undefined) return null;
  const mine = groups.flatMap((group) => group.mine);
  const others = otherParty(view.myParty);
  const waitsForOther = groups.some(({ openFor }) => openFor.includes(others));
  return (
    <section
      aria-labelledby="borrowed-title"
      className="mt-6 border-s-4 border-attention bg-attention-soft px-4 py-3"
    >
      <h2 id="borrowed-title" className="text-base font-semibold">
        {t.rich("from", {
          source: first.source,
          link: (source) =>
            first.exampleId === null ? (
              source
            ) : (
              <TextLink href={`/examples/${first.exampleId}`}>{source}</TextLink>
            ),
        })}
      </h2>
      {groups.length === 1 && first.count === 1 ? null : (
        <ul className="mt-1 list-disc ps-5">
          {groups.map(({ path, label, count }) => (
            <li key={path}>{count === 1 ? label : t("rows", { label, count })}</li>
          ))}
        </ul>
      )}
      {mine.length > 0 ? (
        <>
          <p className="mt-1">{t("review")}</p>
          {view.open ? (
            <KeepButton
              review={{ agreementId: view.agreementId, answers: mine }}
              words={{
                keep: t("keep", { count: mine.length }),
                keeping: t("keeping"),
                lost: t("lost"),
                problem: t("problem"),
              }}
            />
          ) : null}
        </>
      ) : null}
      {waitsForOther ? (
        <p className="mt-2 flex items-baseline gap-2">
          <PartyMark side="theirs" />
          {t("waits", { name: view.parties[others] })}
        </p>
      ) : null}
    </section>
  );
}
