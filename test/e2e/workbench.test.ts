import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { getCell, type Book, type Sheet } from "../../src/workbench/host/book";
import { readXlsx } from "../../src/workbench/host/xlsx/read-xlsx";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/static-server";

// The built bundle in a real browser: Microsoft's client, our adapter, pane and host, with real clicks.
const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-page-"));
const sample = readFileSync(join(root, "build/workbench/voorbeeld.xlsx"));

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let pane: FrameLocator;
let faults: string[];

beforeAll(async () => {
  server = await serveFolder(join(root, "build/workbench"));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  faults = [];
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url()))
      faults.push(request.url());
  });
  await page.goto(server.url);
  pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: "Wat ik in je werkmap vond" }).waitFor();
}, 60_000);
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), bytes);
  await page.getByTestId("file").setInputFiles(join(folder, name));
}

async function download(): Promise<Book> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Opslaan als .xlsx" }).click(),
  ]);
  const path = join(folder, "download.xlsx");
  await file.saveAs(path);
  return readXlsx(readFileSync(path));
}

async function score(): Promise<void> {
  await pane.getByRole("button", { name: "Verder naar beslissen" }).click();
  await pane.getByRole("button", { name: /^Zet de uitslag/ }).click();
  await pane.getByRole("heading", { name: "De uitslag" }).waitFor();
}

function python(script: string): void {
  execFileSync("/usr/bin/python3", ["-c", script], { cwd: folder });
}

const sheetNamed = (book: Book, name: string): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.name === name);

function cells(sheet: Sheet | undefined): unknown[][] {
  return (sheet?.rows ?? []).map((row) =>
    [...(row ?? [])].map((cell) => [cell?.value ?? null, cell?.formula ?? null]),
  );
}

describe("the workbench", () => {
  it("scores the sample by hand and saves it: its own sheets more, nothing of the user's changed", async () => {
    await score();
    await pane.getByText("Fictief Interieur eindigt als 1e").waitFor();
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Gunning Voorbeeldtender");

    const saved = await download();
    const before = readXlsx(sample);
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual([
      ...before.sheets.map((sheet) => sheet.name),
      "Controle",
      "Gunning Voorbeeldtender",
      "Leeswijzer",
      "Logboek",
    ]);
    for (const sheet of before.sheets) {
      expect(cells(sheetNamed(saved, sheet.name))).toEqual(cells(sheet));
    }
    const written = cells(sheetNamed(saved, "Gunning Voorbeeldtender")).flat();
    expect(written).toContainEqual(["klopt", expect.stringContaining("COUNTIF")]);
    expect(written).toContainEqual([76.5, expect.any(String)]);
  }, 60_000);

  it("lets the user choose between two tables, and remembers the choice in the workbook", async () => {
    writeFileSync(join(folder, "t.xlsx"), sample);
    python(`
import openpyxl
wb=openpyxl.load_workbook('t.xlsx')
ws=wb.create_sheet('Oude inschrijvingen')
for row in [['Tender','Inschrijver','KvK-nummer','Inschrijfprijs','Plan van aanpak','Duurzaamheid'],['Voorbeeldtender','Oud','00000011',1000,5,5]]:
    ws.append(row)
del wb['Inschrijvingen'].tables['Inschrijvingen']
wb.save('two.xlsx')`);
    await openFile("two.xlsx", readFileSync(join(folder, "two.xlsx")));
    const question = pane.getByRole("radio", { name: /Inschrijvingen/ }).first();
    await question.waitFor();
    await pane
      .getByRole("radio", { name: /^(?!.*Oude).*Inschrijvingen/ })
      .first()
      .check();
    await pane
      .getByRole("button", { name: /Gebruik|Kies|Toepassen/ })
      .first()
      .click();
    await score();
    await pane.getByText("Fictief Interieur eindigt als 1e").waitFor();
  }, 60_000);

  it("notices that somebody types in the workbook, and reads again on request", async () => {
    await page.getByRole("tab", { name: "Inschrijvingen" }).click();
    const grid = page.getByRole("grid");
    await grid.focus();
    await page.locator("#cell-20-0").click();
    await page.keyboard.type("los woord");
    await page.keyboard.press("Enter");
    await pane.getByText(/De werkmap is gewijzigd/).waitFor();
    const saved = await download();
    const typed = sheetNamed(saved, "Inschrijvingen");
    expect(typed && getCell(typed, 20, 0)?.value).toBe("los woord");
  }, 60_000);

  it("shows the cell of a finding, and blocks the tender until it is mended", async () => {
    writeFileSync(join(folder, "t.xlsx"), sample);
    python(`
import openpyxl
wb=openpyxl.load_workbook('t.xlsx')
ws=wb['Inschrijvingen']
for row in ws.iter_rows():
    for cell in row:
        if cell.value=='Inschrijfprijs': target=ws.cell(row=cell.row+2,column=cell.column)
target.value=0
wb.save('zero.xlsx')`);
    await openFile("zero.xlsx", readFileSync(join(folder, "zero.xlsx")));
    await pane.getByRole("button", { name: /De prijs is 0/ }).click();
    await page.getByRole("tab", { name: "Inschrijvingen", selected: true }).waitFor();
    expect(await page.locator(".formula output").innerText()).toBe("E7");

    await pane.getByRole("button", { name: "Verder naar beslissen" }).click();
    const button = pane.getByRole("button", { name: /^Zet de uitslag/ });
    expect(await button.getAttribute("aria-disabled")).toBe("true");

    await page.getByRole("grid").focus();
    await page.keyboard.type("94000");
    await page.keyboard.press("Enter");
    await pane
      .getByRole("button", { name: /Opnieuw lezen/ })
      .first()
      .click();
    await button.click();
    await pane.getByRole("heading", { name: "De uitslag" }).waitFor();
    await pane.getByText("Fictief Interieur eindigt als 1e").waitFor();
  }, 60_000);

  it.each([
    ["corrupt.xlsx", () => sample.subarray(0, 4000), /beschadigd/],
    ["lijst.xlsx", () => new TextEncoder().encode("Leverancier;Prijs"), /geen Excel-bestand/],
  ])(
    "says in words why %s cannot be opened, and keeps the workbook that is open",
    async (name, bytes, words) => {
      const tabs = await page.getByRole("tab").allInnerTexts();
      await openFile(name, bytes());
      await page.getByRole("alert").getByText(words).waitFor();
      expect(await page.getByRole("tab").allInnerTexts()).toEqual(tabs);
    },
    60_000,
  );

  it("works in English", async () => {
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("button", { name: "Save as .xlsx" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  }, 60_000);
});
