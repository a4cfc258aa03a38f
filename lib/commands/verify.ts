import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createTranslator } from "next-intl";
import messages from "@/lib/i18n/messages/en/verify.json";
import type { VerificationCheck, VerificationReport } from "@/lib/verification/report";
import { FILE_MAX_BYTES, verifyFile } from "@/lib/verification/verify-file";

const t = createTranslator({ locale: "en", messages, timeZone: "UTC" });

/**
 * `npm run -s verify -- FILE.pdf [--seal FINGERPRINT]`: one line per check, without a network or a
 * database. Exit code 0: valid; 1: not valid; 2: not readable, or called the wrong way.
 */
process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  const call = readCall(words);
  if (call === null) return complain(t("command.usage"));
  const bytes = await readBytes(call.file);
  if (bytes === null) return complain(t("command.notFound", { file: call.file }));
  return print(
    call.file,
    await verifyFile(bytes, call.knownSeals.length > 0 ? { knownSeals: call.knownSeals } : {}),
  );
}

function readCall(args: string[]): { file: string; knownSeals: string[] } | null {
  try {
    const options = { seal: { type: "string", multiple: true } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    return {
      file,
      knownSeals: (values.seal ?? []).map((seal) => seal.toLowerCase().replaceAll(":", "")),
    };
  } catch {
    return null;
  }
}

/** A file beyond the limit is not read, only one byte more than allowed: enough for the verifier to say so. */
async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file);
    return size > FILE_MAX_BYTES ? new Uint8Array(FILE_MAX_BYTES + 1) : await readFile(file);
  } catch {
    return null;
  }
}

function print(file: string, { checks, facts, readable, valid }: VerificationReport): number {
  for (const check of checks)
    say(`${(check.ok ? t("command.ok") : t("command.failed")).padEnd(3)} ${worded(check)}`);
  if (!readable) {
    say(t("command.notReadable", { file }));
    return 2;
  }
  console.log("");
  const { title, sealedAt, fileSha256 } = facts;
  if (title !== null) say(t("command.title", { title }));
  for (const signer of facts.signers) say(t("command.signer", signer));
  if (sealedAt !== null) say(t("command.sealedAt", { sealedAt }));
  say(t("command.fileSha256", { sha256: fileSha256 }));
  say(valid ? t("command.valid", { file }) : t("command.notValid", { file }));
  return valid ? 0 : 1;
}

function complain(line: string): number {
  console.error(printable(line));
  return 2;
}

function worded({ message, params }: VerificationCheck): string {
  return t(message as "checks.pdf.passed", params);
}

/** A file's own words must not steer the terminal. */
function printable(line: string): string {
  return line.replaceAll(/\p{C}/gu, "\uFFFD");
}

function say(line: string): void {
  console.log(printable(line));
}
