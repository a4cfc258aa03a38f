import { execFileSync, spawnSync } from "node:child_process";

/** What Poppler, which shares no code with us, says of the seal. */
export type IndependentVerdict = {
  signatureValid: boolean;
  coversWholeFile: boolean;
  output: string;
};

export function independentlyVerify(path: string): IndependentVerdict {
  const { stdout } = spawnSync("pdfsig", [path], { encoding: "utf8" });
  return {
    signatureValid: stdout.includes("Signature Validation: Signature is Valid."),
    coversWholeFile: stdout.includes("Total document signed"),
    output: stdout,
  };
}

/** The text of a PDF's pages as Poppler reads it. */
export function textOf(path: string): string {
  return execFileSync("pdftotext", ["-layout", path, "-"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
}
