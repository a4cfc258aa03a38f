import { useTranslations } from "next-intl";
import type { SlotPlace } from "@/lib/controls/slot-table";

/** What a place may hold: its license, and what the strictest rule leaves of its rooms or home. */
export function SlotLimits({ place: { most, capacity, groups } }: { place: SlotPlace }) {
  const t = useTranslations("controls.slot-table");
  const limit = Math.min(capacity ?? Infinity, groups?.most ?? Infinity);
  const rule = groups?.applied?.citation ?? "";
  return (
    <>
      <span className="block text-sm text-quiet">
        {[
          capacity === undefined ? "" : t("capacity", { capacity }),
          groups === undefined ? "" : t("groups", { most: groups.most }),
          rule,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {most > limit ? (
        <span className="block text-sm text-danger">{t("tooMany", { most, limit })}</span>
      ) : null}
    </>
  );
}
