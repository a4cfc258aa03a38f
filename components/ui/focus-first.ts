/** Puts the focus on the first control of an element that can be seen and used. Does nothing without one. */
export function focusFirst(within: Element | null | undefined): void {
  const controls = within?.querySelectorAll<HTMLElement>("input, select, textarea, button") ?? [];
  [...controls]
    .find((control) => control.checkVisibility() && !control.matches(":disabled"))
    ?.focus();
}
