import * as z from "zod";

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

/** How big and of what kind it may be is said in words of its own, by the mutation. */
export const attachFileSchema = z.strictObject({ agreementId: z.uuid(), file: z.file() });

/** A kept file as answers name it: what it is called, and the SHA-256 (hex) of its bytes. */
export type KeptFile = { name: string; sha256: string };
