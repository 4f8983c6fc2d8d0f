import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/static-server";

// The pane as it was built, in the workbench page, at the sizes and colours in which Excel shows a task pane.
const root = join(__dirname, "../..");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  server = await serveFolder(join(root, "build/workbench"));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => page.close());

/** Opens the workbench with its pane at this size; the frame gets the width that Excel gives a pane. */
async function openPane(width: number, height: number, media: Parameters<Page["emulateMedia"]>[0] = {}) {
  page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.emulateMedia(media);
  await page.goto(server.url);
  const frame = await page.waitForSelector("iframe");
  await frame.evaluate(
    (element, [w, h]) => {
      (element as HTMLElement).style.cssText =
        `position:fixed;left:0;top:0;width:${w}px;height:${h}px;z-index:9`;
    },
    [width, height] as const,
  );
  const content = await frame.contentFrame();
  if (content === null) throw new Error("the pane has no frame");
  pane = content;
  await heading("Wat ik in je werkmap vond");
}

function heading(name: string): Promise<void> {
  return pane.getByRole("heading", { level: 1, name }).waitFor();
}

function press(name: string | RegExp): Promise<void> {
  return pane.getByRole("button", { name }).first().click();
}

/** What sticks out, and what axe objects to, contrast included. */
async function objections(): Promise<readonly string[]> {
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
    { resultTypes: ["violations"] } satisfies RunOptions,
  );
  return [
    ...sticksOut,
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ];
}

describe.each([
  ["320 x 640", 320, 640, {}],
  ["400 wide", 400, 800, {}],
  ["dark", 320, 640, { colorScheme: "dark" }],
  ["a contrast theme", 320, 640, { forcedColors: "active" }],
] as const)("the pane at %s", (_, width, height, media) => {
  it("fits and is accessible in every step", async () => {
    await openPane(width, height, media);
    await press("Klopt er iets niet?");
    expect(await objections()).toEqual([]);
    await press("Verder naar beslissen");
    await heading("Wat je beslist wilt hebben");
    await press(/^Wijzigen: Prijsformule/);
    await press(/^Wijzigen: Hoe het PSO-niveau/);
    await pane.getByText("Fictief Interieur wint").waitFor();
    expect(await objections()).toEqual([]);
    await press(/^Zet de uitslag/);
    await heading("De uitslag");
    expect(await objections()).toEqual([]);
    await press("Certificaten");
    await heading("Certificaten op een dag");
    await press("Instellingen");
    await press("Uitleg");
    expect(await objections()).toEqual([]);
  }, 30_000);
});

it("is dark where the browser is", async () => {
  await openPane(320, 640, { colorScheme: "dark" });
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
  await openPane(320, 640);
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
