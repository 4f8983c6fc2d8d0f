// Makes sure that what the tests need is there: Chromium, LibreOffice Calc, openpyxl and Pillow. On Debian as root it installs
// what is missing; elsewhere it says what to install and stops.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NEEDS = [
  { name: "Chromium", there: () => onPath("chromium"), debian: ["chromium"] },
  { name: "LibreOffice Calc", there: () => onPath("soffice"), debian: ["libreoffice-calc"] },
  {
    name: "Python 3 with openpyxl and Pillow",
    there: () => spawnSync("/usr/bin/python3", ["-c", "import openpyxl, PIL"]).status === 0,
    debian: ["python3", "python3-openpyxl", "python3-pil"],
  },
];

const missing = NEEDS.filter((need) => !need.there());
if (missing.length > 0) {
  const names = missing.map((need) => need.name).join(", ");
  const packages = missing.flatMap((need) => need.debian);
  const canInstall = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (!canInstall) {
    console.error(
      `The tests need: ${names}. On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}`,
    );
    process.exit(1);
  }
  console.log(`Installing ${names} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update"], { stdio: "ignore", env });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      stdio: "ignore",
      env,
    });
  } catch {
    console.error(
      `Could not install ${packages.join(" ")}: run apt-get install by hand and look at its message.`,
    );
    process.exit(1);
  }
  const still = missing.filter((need) => !need.there()).map((need) => need.name);
  if (still.length > 0) {
    console.error(`Installed, but still not found: ${still.join(", ")}`);
    process.exit(1);
  }
}

function onPath(command) {
  return spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
}
