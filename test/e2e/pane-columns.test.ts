import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { getCell } from "../../src/workbench/host/book";
import { readXlsx } from "../../src/workbench/host/xlsx/read-xlsx";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/static-server";

// A price column that cannot be told from its header, and settings that cannot be read: the user chooses in the pane.
const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-columns-"));

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  server = await serveFolder(join(root, "build/workbench"));
  browser = await launchBrowser();
  writeFileSync(join(folder, "sample.xlsx"), readFileSync(join(root, "build/workbench/voorbeeld.xlsx")));
  execFileSync("/usr/bin/python3", ["-c", MAKE_BOOKS], { cwd: folder });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.url);
  pane = page.frameLocator("iframe");
  await pane.getByText("Alles wat nodig is voor een gunning is er.").waitFor();
}, 60_000);
afterEach(() => page.close());

const MAKE_BOOKS = `
import openpyxl
def cell(sheet, text):
    return next(c for row in sheet.iter_rows() for c in row if c.value == text)
def rename(book, changes):
    sheet = book['Inschrijvingen']
    columns = next(iter(sheet.tables.values())).tableColumns
    for old, new in changes.items():
        cell(sheet, old).value = new
        next(c for c in columns if c.name == old).name = new
for name, changes in [('unknown', {'Inschrijfprijs': 'Totaal offerte'}), ('twice', {'Inschrijfprijs': 'Totaalprijs', 'Opmerking': 'Offerteprijs'})]:
    book = openpyxl.load_workbook('sample.xlsx')
    rename(book, changes)
    book.save(name + '.xlsx')
book = openpyxl.load_workbook('sample.xlsx')
for header, value in [('PSO-regel', 'dobbelen'), ('Prijsformule', 'raad maar')]:
    at = cell(book['Tenders'], header)
    book['Tenders'].cell(at.row + 1, at.column).value = value
book.save('unreadable.xlsx')
`;

const open = (name: string): Promise<void> => page.getByTestId("file").setInputFiles(join(folder, name));

describe.each([
  ["unknown.xlsx", "Totaal offerte"],
  ["twice.xlsx", "Totaalprijs"],
])("%s", (name, header) => {
  it("can be scored after pointing at the price, also when the saved file is opened again", async () => {
    await open(name);
    const question = pane.getByRole("form", { name: "Welke kolom is welke? (Inschrijvingen)" });
    await question.getByLabel("Inschrijfprijs").selectOption({ label: header });
    await question.getByRole("button", { name: "Gebruik deze keuze" }).click();
    await pane.getByText("Alles wat nodig is voor een gunning is er.").waitFor();
    await question.waitFor({ state: "detached" });

    await pane.getByRole("button", { name: "Verder naar beslissen" }).click();
    await pane.getByRole("button", { name: /^Zet de uitslag/ }).click();
    await pane.getByText(/Fictief Interieur eindigt als 1e: 76,50 punten/).waitFor();

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Opslaan als .xlsx" }).click(),
    ]);
    await file.saveAs(join(folder, `saved-${name}`));
    const settings = readXlsx(readFileSync(join(folder, `saved-${name}`))).sheets.find(
      (sheet) => sheet.name === "Inkoopladder",
    );
    const rows = (settings?.rows ?? []).map((_, row) =>
      [0, 1].map((column) => settings && getCell(settings, row, column)?.value),
    );
    expect(rows).toContainEqual(["Kolom: inschrijvingen.Inschrijfprijs", header]);

    await open(`saved-${name}`);
    await page.getByRole("tab", { name: "Gunning Voorbeeldtender" }).waitFor();
    await pane.getByRole("heading", { level: 1, name: "Wat ik in je werkmap vond" }).waitFor();
    await pane.getByText("Alles wat nodig is voor een gunning is er.").waitFor();
    await pane.getByRole("button", { name: "Verder naar beslissen" }).click();
    await pane.getByText("Fictief Interieur wint").waitFor();
  }, 60_000);
});

it("shows a tender whose rule and formula cannot be read, and another choice unblocks it", async () => {
  await open("unreadable.xlsx");
  await pane.getByRole("button", { name: /‘dobbelen’/ }).waitFor();
  await pane.getByRole("button", { name: "Verder naar beslissen" }).click();
  await pane.getByText("4 inschrijvingen · peildatum 30 september 2026 · privaat").waitFor();
  expect(await pane.getByText("Niet leesbaar in de werkmap, kies er een").count()).toBe(2);
  expect(await pane.getByRole("button", { name: /^Zet de uitslag/ }).getAttribute("aria-disabled")).toBe(
    "true",
  );

  await pane.getByRole("button", { name: /^Wijzigen: Prijsformule/ }).click();
  await pane.getByRole("radio", { name: "Laagste prijs gedeeld door prijs" }).check();
  await pane.getByText("Eén fout moet eerst weg:").waitFor();
  await pane.getByRole("button", { name: /^Wijzigen: Hoe het PSO-niveau/ }).click();
  await pane.getByRole("radio", { name: "Banden" }).check();
  await pane.getByText("Fictief Interieur wint").waitFor();
  await pane.getByRole("button", { name: /^Zet de uitslag/ }).click();
  await pane.getByText(/Fictief Interieur eindigt als 1e/).waitFor();
}, 60_000);
