// Apart from the schema, because pages ask too and need not load what checks one.

/** A scanned calendar or certificate fits many times over. */
export const FILE_MAX_BYTES = 5 * 1024 * 1024;

/** As many as the insurance and calendars of a large partnership, and then some. */
export const FILES_MAX = 40;

/** What may be kept, known by its first bytes and never by its name. */
export const FILE_TYPES = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "text/calendar": "ics",
} as const;

export type FileType = keyof typeof FILE_TYPES;
