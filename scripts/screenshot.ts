// Makes the README's picture: the sample tender, scored by hand in the built workbench (npm run build:workbench first).
import { join } from "node:path";
import { launchBrowser } from "../test/support/browser";
import { serveFolder } from "../test/support/static-server";

async function main(): Promise<void> {
  const root = join(__dirname, "..");
  const server = await serveFolder(join(root, "build/workbench"));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.goto(server.url);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Verder naar beslissen" }).click();
    await pane.getByRole("button", { name: /^Zet de uitslag/ }).click();
    await pane.getByRole("heading", { name: "De uitslag" }).waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(root, "docs/workbench.png") });
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
