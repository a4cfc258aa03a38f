"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { newsDesk } from "@/components/live/news-desk";
import { keepPresence } from "@/components/live/presence";
import { PartyMark } from "@/components/ui/party-mark";
import { TextLink } from "@/components/ui/text-link";
import type { PartyKey } from "@/lib/document/tree";
import type { HereMessage } from "@/lib/live/schema";

type Props = { agreementId: string; position: number; myParty: PartyKey };

/** Who else has the agreement open now, and where; keeps this window in touch while it is shown. */
export function WhoIsAt({ agreementId, position, myParty }: Props) {
  const t = useTranslations("live.here");
  const locale = useLocale();
  const base = `/agreements/${agreementId}`;
  const place = usePathname().slice(base.length + 1);
  const { here } = useSyncExternalStore(
    newsDesk.subscribe,
    newsDesk.getState,
    newsDesk.getServerState,
  );
  useEffect(
    () => newsDesk.attend(agreementId, position),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the connection itself moves on from where the page began
    [agreementId],
  );
  useEffect(() => keepPresence(agreementId, place), [agreementId, place]);

  const others = here.filter(({ self }) => !self);
  const names = new Intl.ListFormat(locale).format([...new Set(others.map(({ name }) => name))]);
  return (
    <>
      <p role="status" className="sr-only">
        {others.length === 0 ? null : t("announce", { names })}
      </p>
      {others.length === 0 ? null : (
        <ul aria-label={t("label")} className="flex flex-wrap gap-x-4">
          {others.map((other) => (
            <li
              key={`${other.name} ${other.place}`}
              className="flex min-h-11 flex-wrap items-center gap-x-1.5"
            >
              <PartyMark side={other.party === myParty ? "ours" : "theirs"} />
              <PlaceOf other={other} base={base} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function PlaceOf({ other, base }: { other: HereMessage[number]; base: string }) {
  const t = useTranslations("live.here");
  const { name, place, heading } = other;
  const known = PLACES.find((one) => one.place === place);
  const words = heading ?? (known === undefined ? null : t(`place.${known.words}`));
  if (words === null) return t("somewhere", { name });
  return (
    <>
      {t("at", { name })}{" "}
      <TextLink
        href={(place === "" ? base : `${base}/${place}`) as Route}
        subtle
        className="inline-block max-w-[16rem] truncate py-2"
      >
        {words}
      </TextLink>
    </>
  );
}

const PLACES = [
  { place: "", words: "tasks" },
  { place: "read", words: "read" },
  { place: "ready", words: "ready" },
  { place: "participants", words: "people" },
  { place: "sign", words: "sign" },
  { place: "record", words: "record" },
] as const;
