import { execFileSync, spawnSync } from "node:child_process";
import process from "node:process";

const PACKAGES = { pdftotext: "poppler-utils", pdfsig: "poppler-utils", qpdf: "qpdf" };

/** True when the program is installed, or could be installed as root from the system's packages. */
export function ensureTool(name) {
  if (isInstalled(name)) return true;
  if (process.getuid?.() !== 0 || !isInstalled("apt-get")) return false;
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync(
      "apt-get",
      ["install", "-qq", "-y", "--no-install-recommends", PACKAGES[name]],
      options,
    );
  } catch {
    return false;
  }
  return isInstalled(name);
}

function isInstalled(name) {
  const looker = process.platform === "win32" ? "where" : "which";
  return spawnSync(looker, [name], { stdio: "ignore" }).status === 0;
}
