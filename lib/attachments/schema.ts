import * as z from "zod";

/** How big and of what kind it may be is said in words of its own, by the mutation. */
export const attachFileSchema = z.strictObject({ agreementId: z.uuid(), file: z.file() });

/** A kept file as answers name it: what it is called, and the SHA-256 (hex) of its bytes. */
export type KeptFile = { name: string; sha256: string };
