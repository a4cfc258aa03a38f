"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Nobody who uses the keyboard is left nowhere. On arrival at another page the focus stands on its
 * heading, or where the address points; when what had the focus goes (a button that has done its work),
 * it stands on what the button belonged to. Whoever puts the focus somewhere on purpose goes first.
 */
export function FocusKeeper() {
  const path = usePathname();
  const before = useRef(path);

  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const main = document.querySelector("main");
    if (main?.contains(document.activeElement)) return;
    const pointedAt = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    focusOn(pointedAt ?? main?.querySelector("h1") ?? main);
  }, [path]);

  useEffect(() => {
    let last: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? withAncestors(target) : [];
    };
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Node && last[0]?.contains(target) !== true) last = [];
    };
    const keep = () => {
      const [lost, ...around] = last;
      if (lost === undefined || lost.isConnected) return;
      last = [];
      if (document.activeElement === document.body)
        focusOn(placeOf(around.find((element) => element.isConnected)));
    };
    const watching = new MutationObserver(keep);
    watching.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget, true);
    return () => {
      watching.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget, true);
    };
  }, []);
  return null;
}

function withAncestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    found.push(each);
  return found;
}

/** What a lost control belonged to: its group, or the heading of its section. None outside of the page's part. */
function placeOf(standing: Element | undefined): HTMLElement | null {
  const place = standing?.closest<HTMLElement>(PLACES) ?? null;
  if (place === null || place.matches("fieldset, li")) return place;
  return place.querySelector<HTMLElement>("h1, h2, h3") ?? place;
}

/** A fieldset without a role is the frame of a form and cannot have the focus. */
const PLACES = "fieldset:not([role=none]), li, section, main";

function focusOn(target: HTMLElement | null): void {
  if (target === null) return;
  if (!target.matches("a[href], button, input, select, textarea, summary, [tabindex]"))
    target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
