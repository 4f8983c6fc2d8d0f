import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/static-server";

// What is put on the organisation's web site, as `npm run build` made it.
const dist = join(__dirname, "../../dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Design section 9: the pane's own JavaScript on the first load, gzip -9. */
const FIRST_LOAD_LIMIT = 180_000;

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
  .sort();
const scripts = files.filter((file) => file.endsWith(".js"));

function text(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}

function sources(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*?\bsrc="?([^"\s>]+)/g)].map((match) => match[1] ?? "");
}

describe("the files", () => {
  it("keep the first load of the pane within its budget", () => {
    const first = sources(text("taskpane.html")).filter((source) => source !== CDN);
    const sizes = scripts.map((file) => ({
      file,
      bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    }));
    const sum = (of: typeof sizes): number => of.reduce((total, { bytes }) => total + bytes, 0);
    const firstLoad = sum(sizes.filter(({ file }) => first.includes(file)));
    expect(first.length).toBeGreaterThan(0);
    const told = `first load ${firstLoad} bytes, all scripts together ${sum(sizes)} bytes`;
    expect(firstLoad <= FIRST_LOAD_LIMIT ? "within the budget" : told).toBe("within the budget");
  });

  it("keep what findings say out of the first load, in both languages", () => {
    const withWords = scripts.filter((file) =>
      /Deze inschrijving heeft geen naam|This bid has no name/.test(text(file)),
    );
    const first = sources(text("taskpane.html"));
    expect(withWords.length).toBeGreaterThan(1);
    expect(withWords.filter((file) => first.includes(file))).toEqual([]);
  });

  it("hold nothing that is not for users: no client library, source maps, workbooks or workbench", () => {
    expect(
      files.filter((file) => /office-js|excel-(?:win32|web)|\.map$|\.xlsx$|workbench/i.test(file)),
    ).toEqual([]);
    const words = /sourceMappingURL|_richApiNativeBridge|OfficeExtension\s*=|process\.env/;
    expect([...scripts, "taskpane.html", "commands.html"].filter((file) => words.test(text(file)))).toEqual(
      [],
    );
  });

  it("define every colour and size that a style asks for", () => {
    const all = files
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map(text)
      .join("\n");
    const asked = new Set([...all.matchAll(/var\(--([a-zA-Z][a-zA-Z0-9]*)/g)].map((match) => match[1] ?? ""));
    expect(asked.size).toBeGreaterThan(50);
    expect(
      [...asked].filter((token) => !token.startsWith("fui") && !new RegExp(`\\b${token}:["0-9]`).test(all)),
    ).toEqual([]);
  });

  it.each(["taskpane.html", "commands.html"])(
    "load Office from Microsoft and nothing else from elsewhere: %s",
    (page) => {
      const elsewhere = sources(text(page)).filter((source) => /^(?:https?:)?\/\//.test(source));
      expect(elsewhere).toEqual([CDN]);
      expect(text(page)).not.toMatch(/<link[^>]+href="?(?:https?:)?\/\//);
    },
  );
});

describe("the pane without Office", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;

  beforeAll(async () => {
    server = await serveFolder(dist);
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  });
  afterEach(() => page.close());

  /** Opens the built page; `script` answers in the CDN's place, null refuses. */
  async function open(script: string | null, query = ""): Promise<void> {
    await page.route(`${CDN}*`, (route) =>
      script === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: script }),
    );
    await page.goto(`${server.url}taskpane.html${query}`);
  }

  function heading(name: string): Promise<void> {
    return page.getByRole("heading", { name }).waitFor();
  }

  it("says that Office is out of reach when Microsoft's address is refused", async () => {
    await open(null);
    await heading("Office is niet bereikbaar");
    await page.getByText(/appsforoffice\.microsoft\.com is toegestaan/).waitFor();
    await page.getByRole("button", { name: "Opnieuw openen" }).waitFor();
  }, 30_000);

  it("says so when Office never answers", async () => {
    await page.clock.install();
    await open("window.Office = { onReady: () => new Promise(() => {}) };");
    await page.getByText("Inkoopladder start").waitFor();
    await page.clock.fastForward(15_000);
    await heading("Excel antwoordt niet");
  }, 30_000);

  it("sends a reader outside Excel to Excel", async () => {
    await open("window.Office = { onReady: async () => ({ host: null, platform: null }) };");
    await heading("Open dit paneel in Excel");
  }, 30_000);

  it("gives help outside Excel, in both languages", async () => {
    await open("window.Office = { onReady: async () => ({ host: null, platform: null }) };", "?actie=hulp");
    await heading("Wat Inkoopladder doet");
    await heading("Privacy");
    await heading("Hoe het PSO-niveau beslist");
    await heading("Open dit paneel in Excel");
    await page.getByLabel("Taal").selectOption("en");
    await heading("What Inkoopladder does");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  }, 30_000);
});
