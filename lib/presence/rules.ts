/** How often a window speaks up, and how long one is believed to be there after it last did. */
export const PRESENCE_EVERY_MS = 8_000;
export const PRESENCE_LASTS_SECONDS = 20;
