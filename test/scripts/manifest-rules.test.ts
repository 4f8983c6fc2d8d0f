import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "../../scripts/manifest-rules.mjs";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const sizeInName = (path: string): [number, number] => {
  const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
  return [size, size];
};
const site = { iconSize: sizeInName, pageExists: () => true, packageVersion: "1.0.0", shipped: false };

describe("offline manifest check", () => {
  it("accepts the manifest of the project", () => {
    expect(manifestFaults(manifest, site)).toEqual([]);
  });

  it.each([
    ["an undefined resid", 'resid="Open.Tip"', 'resid="Open.Tipp"', "resid Open.Tipp is not defined"],
    [
      "a string without English",
      '<bt:Override Locale="en-US" Value="Open Inkoopladder"/>',
      "",
      "no English text",
    ],
    [
      "elements out of order",
      /(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
      "too late",
    ],
    [
      "another requirement set",
      `Name="ExcelApi" MinVersion="1.14"`,
      `Name="ExcelApi" MinVersion="1.20"`,
      "ExcelApi 1.14",
    ],
    [
      "plain http",
      "https://localhost:3000/commands.html",
      "http://localhost:3000/commands.html",
      "not https",
    ],
    [
      "another site",
      "https://localhost:3000/commands.html",
      "https://elsewhere.nl/commands.html",
      "AppDomains",
    ],
    [
      "the id of Microsoft's template",
      /<Id>.*<\/Id>/,
      "<Id>05c2e1c9-3e1d-406e-9a91-e9ac64854143</Id>",
      "template",
    ],
    ["a version that package.json does not have", "<Version>1.0.0.0<", "<Version>2.0.0.0<", "package.json"],
  ])("names %s", (_, from, to, message) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(manifestFaults(broken, site).join("\n")).toContain(message);
  });

  it("names missing and wrongly sized icons", () => {
    expect(manifestFaults(manifest, { ...site, iconSize: () => null }).join("\n")).toContain(
      "icon file is missing",
    );
    expect(manifestFaults(manifest, { ...site, iconSize: () => [10, 10] }).join("\n")).toContain(
      "must be 32 x 32",
    );
  });

  it("refuses localhost in what ships", () => {
    expect(manifestFaults(manifest, { ...site, shipped: true }).join("\n")).toContain(
      "points to this machine",
    );
  });
});
