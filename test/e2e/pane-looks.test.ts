import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openpyxlBook } from "../support/openpyxl";
import { serveFolder } from "../support/static-server";

// The pane as it was built, in the workbench page, at the sizes and colours in which Excel shows a task pane.
const root = join(__dirname, "../..");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let pane: Frame;
/** The look that the pane has now, by its place among them. */
let look: number;

beforeAll(async () => {
  server = await serveFolder(join(root, "build/workbench"));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => page.close());

/** What a buyer may paste from another system, and an extract from the PSO register beside it. */
const EXPORT = `
ws.title = "ERP-export"
ws.append(["Leverancier", "KvK-nummer", "PSO-niveau", "Certificaatnummer", "Ingangsdatum", "Geldig tot",
           "Kopie ontvangen", "Geverifieerd op", "Geverifieerd door"])
ws.append(["Fictieve Groenvoorziening", 1234567, "t2", "C-1", "01-02-2026", "31-01-2028", "ja", None, None])
ws.append(["Coöperatieve Hoveniersonderneming Noord-Nederland en Omstreken U.A.", "23456789", "PSO-Trede III",
           "C-2", "3/4/2025", "2027-03-02", "ja", None, None])
ws.append(["Schoonmaakbedrijf Verlopen", "34567890", "Trede 1", "C-3", "2022-01-01", "2023-12-31", "ja", None, None])
ws.append(["Ooitdrukkerij", "45678901", "geen", None, None, None, None, None, None])
for row in range(60):
    ws.append([f"Leverancier nummer {row}", 2000000 + row, "Trede 4", None, None, None, None, None, None])
other = wb.create_sheet("PSO-register")
other.append(["Organisatie", "KvK-nummer", "PSO-niveau", "Geldig tot"])
other.append(["Fictieve Groenvoorziening", "01234567", "Trede 2", "2028-01-31"])
other.append(["Coöperatieve Hoveniersonderneming", "23456789", "Trede 3", "2027-03-02"])
other.append(["Ooitdrukkerij", "45678901", "Trede 1", "2027-06-30"])
`;

/** A supplier cycle in which every promise lacks something, with names that a narrow pane has trouble with. */
const CYCLE = `
ws.title = "Crediteuren"
ws.append(["Leverancier", "KvK-nummer", "E-mail", "Status", "PSO-niveau", "Ingangsdatum", "Geldig tot",
           "Kopie ontvangen", "Code verstuurd op", "Code versie", "Code bevestigd op"])
ws.append(["Coöperatieve Hoveniersonderneming Noord-Nederland en Omstreken U.A.", "23456789", "info@hoveniers.example",
           "huidig", "Trede 3", "2025-03-01", "2027-02-28", "ja", "2026-02-01", "2026-1", "2026-02-03"])
ws.append(["Schoonmaakbedrijf Verlopen", "34567890", "post@verlopen.example", "huidig", "Trede 1", "2022-01-01",
           "2023-12-31", "ja", "2024-02-01", "2024-1", None])
for row in range(12):
    ws.append([f"Leverancier nummer {row}", f"{40000000 + row}", f"nr{row}@leverancier.example", "huidig", "geen"] + [None] * 6)
for title, rows in {
    "Tenders": [["Tender", "Sluitingsdatum", "Procedure", "PSO-regel", "Code genoemd"], ["Groenonderhoud", "2026-12-01", "privaat", "gelijk", "ja"]],
    "Criteria": [["Tender", "Criterium", "Soort", "Weging"], ["Groenonderhoud", "Prijs", "prijs", 100]],
    "Inschrijvingen": [["Tender", "Inschrijver", "KvK-nummer", "Inschrijfprijs"], ["Groenonderhoud", "Verlopen", "34567890", 100]],
    "Contracten": [["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde", "PSO-clausule"],
                   ["RAAMOVEREENKOMST-GROENVOORZIENING-2025-001", "Hoveniers", "23456789", "2025-01-01", "2029-12-31", "ja"],
                   ["C-2", "Verlopen", "34567890", "2025-01-01", "2029-12-31", "nee"]],
    "Inkoop": [["Leverancier", "KvK-nummer", "Jaar", "Bedrag"], ["Hoveniers", "23456789", 2024, 1234567.89],
               ["Hoveniers", "23456789", 2025, 12345678.9], ["Verlopen", "34567890", 2025, 987654.32]],
    "Instellingen": [["Instelling", "Waarde"], ["Versie code", "2026-1"]],
}.items():
    sheet = wb.create_sheet(title)
    for line in rows:
        sheet.append(line)
`;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly media: NonNullable<Parameters<Page["emulateMedia"]>[0]>;
}

const NARROW: Look = {
  name: "320 x 640",
  width: 320,
  height: 640,
  media: { colorScheme: "light", forcedColors: "none" },
};
const DARK: Look = { ...NARROW, name: "dark", media: { ...NARROW.media, colorScheme: "dark" } };
const LOOKS: readonly Look[] = [
  NARROW,
  { ...NARROW, name: "400 wide", width: 400, height: 800 },
  DARK,
  { ...NARROW, name: "a contrast theme", media: { ...NARROW.media, forcedColors: "active" } },
];

/** The rules of axe that go by colours and sizes. */
const LOOK_RULES = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

/**
 * Opens the workbench with its pane in this look; the frame gets the width that Excel gives a pane.
 * @param workbook in place of the sample, with a sheet of this name
 */
async function openPane(shown: Look, workbook?: { readonly sheet: string; readonly bytes: Uint8Array }) {
  page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  look = LOOKS.indexOf(shown);
  await page.emulateMedia(shown.media);
  await page.goto(server.url);
  if (workbook) {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const file = { name: "export.xlsx", mimeType, buffer: Buffer.from(workbook.bytes) };
    // The sample comes first, or it would take the place of what was opened before it.
    await page.getByRole("tab").first().waitFor();
    await page.getByTestId("file").setInputFiles(file);
    await page.getByRole("tab", { name: workbook.sheet }).waitFor();
  }
  const frame = await page.waitForSelector("iframe");
  await resize(shown);
  const content = await frame.contentFrame();
  if (content === null) throw new Error("the pane has no frame");
  pane = content;
  await heading("Wat ik in je werkmap vond");
}

async function resize({ width, height }: Look): Promise<void> {
  await page.locator("iframe").evaluate(
    (element, [w, h]) => {
      element.style.cssText = `position:fixed;left:0;top:0;width:${w}px;height:${h}px;z-index:9`;
    },
    [width, height] as const,
  );
}

function heading(name: string): Promise<void> {
  return pane.getByRole("heading", { level: 1, name }).waitFor();
}

function press(name: string | RegExp): Promise<void> {
  return pane.getByRole("button", { name }).first().click();
}

/** Waits until Excel has done what it was asked and every colour is what it becomes. */
async function settled(): Promise<void> {
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await pane.evaluate(async () => {
    // The pane hears of other colours with the next frame, and draws them in the one after it.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What there is to object to in any look. Ends in another look every time, so that the user's way goes through them all. */
async function objections(): Promise<readonly string[]> {
  const found: string[] = [];
  for (let nr = 0; nr < LOOKS.length; nr++) {
    if (nr > 0) look = (look + 1) % LOOKS.length;
    const next = LOOKS[look] ?? NARROW;
    await page.emulateMedia(next.media);
    await resize(next);
    // The first look gets every rule: the others show the same page.
    const rules = nr === 0 ? undefined : LOOK_RULES;
    found.push(...(await objectionsNow(rules)).map((objection) => `${next.name}: ${objection}`));
  }
  return found;
}

/** What sticks out, and what axe objects to, contrast included. */
async function objectionsNow(rules: readonly string[] | undefined): Promise<readonly string[]> {
  await settled();
  const sticksOut = await pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 0.5,
    );
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []),
      ...wide.map((element) => `sticks out: ${element.className.toString()} ${element.textContent}`),
    ];
  });
  if (!(await pane.evaluate("'axe' in window"))) await pane.evaluate(axe);
  const { violations } = await pane.evaluate(
    (options) =>
      (
        window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } }
      ).axe.run(document, options),
    { resultTypes: ["violations"], ...(rules && { runOnly: [...rules] }) } satisfies RunOptions,
  );
  return [
    ...sticksOut,
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ];
}

describe("the pane, narrow, wider, dark and in a contrast theme", () => {
  it("fits and is accessible in every step", async () => {
    await openPane(NARROW);
    await press("Klopt er iets niet?");
    expect(await objections()).toEqual([]);
    await press("Verder naar beslissen");
    await heading("Wat je beslist wilt hebben");
    await press(/^Wijzigen: Methode/);
    await press(/^Wijzigen: Prijsformule/);
    await press(/^Wijzigen: Hoe het PSO-niveau/);
    await press(/^Voorstel bij een procedure/);
    await press(/^Vóór publicatie/);
    await pane.getByText("Fictief Interieur wint").waitFor();
    await press("Probeer");
    await pane.getByRole("button", { name: "Probeer opnieuw" }).waitFor();
    expect(await objections()).toEqual([]);
    await press("Leg vast");
    await pane.getByText(/^Het model is vastgelegd op/).waitFor();
    expect(await objections()).toEqual([]);
    await pane.getByRole("radio", { name: "Korting in euro" }).check();
    await pane.getByRole("radio", { name: "Gunnen op waarde" }).check();
    await pane.getByText("Uitslag in euro.", { exact: true }).waitFor();
    expect(await objections()).toEqual([]);
    await pane.getByRole("button", { name: "Neem de werkmap weer over" }).last().click();
    await press("Neem de werkmap weer over");
    await pane.getByText("Fictief Interieur wint").waitFor();
    await press(/^Zet de uitslag/);
    await heading("De uitslag");
    await press(/^Toon de cijfers/);
    expect(await objections()).toEqual([]);
    await press("Certificaten");
    await heading("Certificaten op een dag");
    await press("Instellingen");
    await press("Uitleg");
    expect(await objections()).toEqual([]);
  }, 60_000);

  it("fits and is accessible with everything in the certificates view opened", async () => {
    await openPane(NARROW, { sheet: "ERP-export", bytes: openpyxlBook(EXPORT) });
    await press("Certificaten");
    await heading("Certificaten op een dag");
    await pane.getByLabel("Telt op").fill("2026-10-01");
    await pane.getByText("Het certificaat liep af op 31 december 2023").first().waitFor();
    expect(await objections()).toEqual([]);
    await pane.getByRole("tab", { name: /^Bevindingen/ }).click();
    await pane.getByRole("searchbox").fill("verlopen");
    await pane.getByText(/^\d+ van \d+ bevindingen$/).waitFor();
    expect(await objections()).toEqual([]);
    await pane.getByRole("tab", { name: /^Acties/ }).click();
    await pane.getByLabel("Nagekeken door").fill("A. de Boer");
    await press(/^Stel voor om dit/);
    await pane.getByRole("heading", { name: /^Nagekeken in het register/ }).waitFor();
    expect(await objections()).toEqual([]);
    // The name of a button that was pressed changes, so the first that is left is the next.
    const tickAll = pane.getByRole("button", { name: /^Vink .* aan: / });
    while ((await tickAll.count()) > 0) await tickAll.first().click();
    await press(/^Pas \d+ wijzigingen toe/);
    await pane.getByText(/^\d+ cellen gewijzigd\.$/).waitFor();
    await settled();
    await press("Zet de controle op een blad");
    await pane.getByText("Er is een nieuw blad: PSO-controle.").waitFor();
    await settled();
    await pane.getByRole("checkbox", { name: "Zet deze kolom in mijn tabel" }).check();
    await press("Schrijf de statuskolom");
    await pane.getByText(/^De statuskolom is bijgewerkt/).waitFor();
    expect(await objections()).toEqual([]);
    await press("Ongedaan maken");
    await pane.getByText(/^\d+ cellen teruggezet\.$/).waitFor();
    expect(await objections()).toEqual([]);
  }, 60_000);
});

describe("the suppliers", () => {
  const tab = (name: string) => pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();

  it("fit and are accessible on every tab, with everything opened and written", async () => {
    await openPane(NARROW, { sheet: "Crediteuren", bytes: openpyxlBook(CYCLE) });
    await press("Leveranciers");
    await heading("Leveranciers en de code");
    await press("Wat nog niet voldoet (13): 1 De code delen");
    await press("Zet de naleving op een blad");
    await pane.getByText("Er is een nieuw blad: Naleving.").waitFor();
    expect(await objections()).toEqual([]);
    await tab("Code");
    await pane.getByRole("checkbox", { name: /^Schoonmaakbedrijf/ }).check();
    await pane.getByText("2 cellen veranderen").waitFor();
    expect(await objections()).toEqual([]);
    await press(/^Noteer als verstuurd op/);
    await pane.getByText("2 cellen gewijzigd.").waitFor();
    await tab("Aanvragen");
    await pane.getByText("Nog te ontvangen van").waitFor();
    expect(await objections()).toEqual([]);
    await tab("Contracten");
    await press(/^In orde \(1\)/);
    expect(await objections()).toEqual([]);
    await tab("Inkoop");
    await press(/^PSO-houders/);
    expect(await objections()).toEqual([]);
    await tab("Beoordeling");
    await press(/^Maak de beoordeling van/);
    await pane.getByText(/^Er is een nieuw blad: Beoordeling \d/).waitFor();
    await pane.getByText("Eerdere beoordelingen").waitFor();
    expect(await objections()).toEqual([]);
  }, 60_000);

  it("take a review to its sheet by keyboard alone, with the focus in sight", async () => {
    await openPane(NARROW, { sheet: "Crediteuren", bytes: openpyxlBook(CYCLE) });
    await pane.evaluate(() => window.focus());
    await tabTo(/^Leveranciers$/);
    await page.keyboard.press("Enter");
    await heading("Leveranciers en de code");
    await tabTo(/^Naleving/);
    await page.keyboard.press("End");
    await pane.getByRole("button", { name: /^Maak de beoordeling/ }).waitFor();
    await tabTo(/^Maak de beoordeling/);
    await page.keyboard.press("Enter");
    await pane.getByText(/^Er is een nieuw blad: Beoordeling \d/).waitFor();
    await settled();
    await tabTo(/^Toon blad Beoordeling \d/);
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: /^Beoordeling \d/, selected: true }).waitFor();
  }, 60_000);
});

describe("the dossier", () => {
  it("fits and is accessible on its tabs, before and after the papers were made", async () => {
    await openPane(NARROW);
    await press("Verder naar beslissen");
    await pane.getByText("Fictief Interieur wint").waitFor();
    await press(/^Zet de uitslag/);
    await heading("De uitslag");
    await settled();
    await press("Dossier");
    await pane.getByText("Niets gewijzigd sinds het scoren.").waitFor();
    // The four tasks stand beside each other in the narrowest pane.
    const tops = await pane
      .locator("nav > .navigation-task")
      .evaluateAll((tasks) => tasks.map((task) => task.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await pane.getByLabel(/^Controlegetal uit je verslag/).fill("0000 0000 0000 0000");
    expect(await objections()).toEqual([]);
    await pane.getByRole("tab", { name: /^Stukken/ }).click();
    await press("Stukken maken");
    await pane.getByText(/^Er zijn \d nieuwe bladen/).waitFor();
    expect(await objections()).toEqual([]);
    await pane.getByRole("tab", { name: /^Versturen/ }).click();
    await press(/^Maak de kolom leeg/);
    await press("Maak het bestand");
    await pane.getByRole("link", { name: /^Bewaar als bestand/ }).waitFor();
    expect(await objections()).toEqual([]);
  }, 60_000);
});

describe("a blind assessment", () => {
  it("fits and is accessible while it is open, and hides who would win until it is closed", async () => {
    await openPane(NARROW);
    await press("Dossier");
    await pane.getByRole("tab", { name: /^Beoordelen/ }).click();
    const assessor = pane.getByLabel("Naam van de beoordelaar");
    await assessor.fill("A. de Boer");
    await assessor.press("Enter");
    // A refusal is shown with what else is on the form.
    await assessor.press("Enter");
    expect(await objections()).toEqual([]);
    await press(/^Formulieren maken/);
    await pane.getByText("Er is een formulier bijgekomen.").waitFor();
    await press(/^Samenvoegen/);
    await pane.getByRole("button", { name: "Nog niet" }).waitFor();
    expect(await objections()).toEqual([]);
    await press("Gunning");
    await press(/^Stap 2/);
    await pane.getByText("De kwaliteit is nog niet gesloten: prijzen blijven verborgen").waitFor();
    expect(await pane.getByText(/ wint$|\d,\d+ punten/).count()).toBe(0);
    expect(await objections()).toEqual([]);
  }, 60_000);
});

it("is dark where the browser is", async () => {
  await openPane(DARK);
  const background = await pane.evaluate(
    () => getComputedStyle(document.querySelector(".pane-app-app") ?? document.body).backgroundColor,
  );
  const [red = 255] = (background.match(/\d+/g) ?? []).map(Number);
  expect(red).toBeLessThan(64);
}, 30_000);

/** Presses Tab until the control with this name has the focus, and checks on the way that every stop is visible. */
async function tabTo(name: RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const focused = await pane.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height, top, bottom } = element.getBoundingClientRect();
      return {
        name: element.getAttribute("aria-label") ?? element.textContent ?? "",
        marked: (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none",
        inView: width > 0 && height > 0 && top < window.innerHeight && bottom > 0,
      };
    });
    if (focused === null) continue;
    expect(focused).toEqual({ name: focused.name, marked: true, inView: true });
    if (name.test(focused.name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

it("goes from step 1 to a written sheet by keyboard alone, with the focus in sight", async () => {
  await openPane(NARROW);
  await pane.evaluate(() => window.focus());
  await tabTo(/^Verder naar beslissen/);
  await page.keyboard.press("Enter");
  await heading("Wat je beslist wilt hebben");
  await tabTo(/^Wijzigen: Hoe het PSO-niveau/);
  await page.keyboard.press("Space");
  await pane.getByRole("radio", { name: "Marge" }).waitFor();
  await tabTo(/^Zet de uitslag/);
  await page.keyboard.press("Enter");
  await heading("De uitslag");
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("De uitslag");
  await tabTo(/^Toon blad/);
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Gunning Voorbeeldtender", selected: true }).waitFor();
}, 30_000);

it("mends cells and takes that back by keyboard alone, with the focus in sight", async () => {
  await openPane(NARROW, { sheet: "ERP-export", bytes: openpyxlBook(EXPORT) });
  await pane.evaluate(() => window.focus());
  await tabTo(/^Certificaten$/);
  await page.keyboard.press("Enter");
  await heading("Certificaten op een dag");
  await tabTo(/^Leveranciers/);
  await page.keyboard.press("End");
  await pane.getByRole("heading", { name: "Voorstellen voor je cellen" }).waitFor();
  await tabTo(/^Vink alle 61 aan: Voorloopnul/);
  await page.keyboard.press("Space");
  await tabTo(/^Pas 61 wijzigingen toe/);
  await page.keyboard.press("Enter");
  await pane.getByText("61 cellen gewijzigd.").waitFor();
  await settled();
  await tabTo(/^Ongedaan maken/);
  await page.keyboard.press("Enter");
  await pane.getByText("61 cellen teruggezet.").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toMatch(/teruggezet/);
}, 60_000);
