import { loadClient } from "../../../src/workbench/client/load-client";
import { connectPane } from "../../../src/workbench/client/pane-bridge";
import { startPane, type PaneWindow } from "../../../src/workbench/client/start-pane";
import type { OfficeGlobal } from "../../../src/workbench/client/office-globals";
import { newBook } from "../../../src/workbench/host/book";
import { createHost, type Host } from "../../../src/workbench/host/create-host";
import { nullCalculator } from "../host/richapi/null-calculator";

const ORIGIN = "https://localhost:3000";
type Listener = (event: MessageEvent) => void;

/** Two windows that post to each other, each with its own idea of where a message came from. */
function windows() {
  const pageListeners = new Set<Listener>();
  const paneListeners = new Set<Listener>();
  const deliver = (listeners: Set<Listener>, data: unknown, origin: string, source: unknown): void => {
    const event = { data: structuredClone(data), origin, source } as MessageEvent;
    setTimeout(() => listeners.forEach((listener) => listener(event)), 0);
  };
  const page = {
    location: { origin: ORIGIN },
    addEventListener: (_type: string, listener: unknown) => pageListeners.add(listener as Listener),
    removeEventListener: (_type: string, listener: unknown) => pageListeners.delete(listener as Listener),
    postMessage: (data: unknown) => deliver(pageListeners, data, ORIGIN, pane),
  };
  const pane: PaneWindow & { postMessage(data: unknown, origin: string): void } = {
    location: { origin: ORIGIN },
    parent: page,
    addEventListener: (_type, listener) => paneListeners.add(listener),
    open: () => null,
    postMessage: (data) => deliver(paneListeners, data, ORIGIN, page),
  };
  const forge = (data: unknown, origin: string, source: unknown): void =>
    deliver(paneListeners, data, origin, source);
  return { page, pane, forge };
}

function connect(host: Host, paneFirst: boolean) {
  const both = windows();
  const join = (): (() => void) =>
    connectPane({ contentWindow: both.pane as unknown as Window }, host, both.page as unknown as Window);
  if (paneFirst) {
    startPane(both.pane);
    return { ...both, disconnect: join() };
  }
  const disconnect = join();
  startPane(both.pane);
  return { ...both, disconnect };
}

const office = (pane: PaneWindow): OfficeGlobal => pane.Office as OfficeGlobal;

/** A request as Microsoft's library makes it, taken from the library itself. */
async function request(): Promise<string> {
  let text = "";
  const spy = createHost(newBook(), { createCalculator: nullCalculator });
  const client = loadClient();
  const listening: Host = {
    ...spy,
    handleMessage: (message) => {
      text = message;
      return spy.handleMessage(message);
    },
  };
  client.connect(listening);
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").load("name");
    await context.sync();
  });
  client.dispose();
  return text;
}

describe("the task pane in a frame", () => {
  it.each([true, false])("gets its Excel whichever loads first (pane first: %s)", async (paneFirst) => {
    const host = createHost(newBook(), { createCalculator: nullCalculator, platform: "Mac" });
    const { pane } = connect(host, paneFirst);
    const info = await office(pane).onReady();
    expect(info).toEqual({ host: "Excel", platform: "Mac" });
    expect(office(pane).context.displayLanguage).toBe("nl-NL");
    expect(office(pane).context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(office(pane).context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(office(pane).context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  it("keeps its Office when Microsoft's script puts another one in its place", async () => {
    const host = createHost(newBook(), { createCalculator: nullCalculator });
    const { pane } = connect(host, true);
    pane.Office = { context: null };
    await expect(office(pane).onReady()).resolves.toEqual({ host: "Excel", platform: "PC" });
  });

  it("sends requests to the host and gets the answers back", async () => {
    const host = createHost(newBook(), { createCalculator: nullCalculator });
    const { pane } = connect(host, true);
    const text = await request();
    const answered = new Promise<string>((resolve) => {
      if (pane._richApiNativeBridge) pane._richApiNativeBridge.onMessageFromHost = resolve;
    });
    pane._richApiNativeBridge?.sendMessageToHost(text);
    const answer = JSON.parse(await answered) as {
      id: number;
      message: { statusCode: number; body: string };
    };
    expect(answer.id).toBe((JSON.parse(text) as { id: number }).id);
    expect(answer.message.statusCode).toBe(200);
    expect(answer.message.body).toContain("Blad1");
  });

  it("does not listen to another window or another origin", async () => {
    const host = createHost(newBook(), { createCalculator: nullCalculator });
    const { page, pane, forge } = connect(host, true);
    await office(pane).onReady();
    const heard: string[] = [];
    if (pane._richApiNativeBridge) pane._richApiNativeBridge.onMessageFromHost = (text) => heard.push(text);
    const message = { channel: "embedded-excel", type: "bridge", text: "forged" };
    forge(message, "https://elsewhere.example", page);
    forge(message, ORIGIN, {});
    forge({ ...message, text: "real" }, ORIGIN, page);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(["real"]);
  });

  it("is silent after it was disconnected", async () => {
    const host = createHost(newBook(), { createCalculator: nullCalculator });
    const { pane, disconnect } = connect(host, true);
    await office(pane).onReady();
    disconnect();
    const heard: string[] = [];
    if (pane._richApiNativeBridge) pane._richApiNativeBridge.onMessageFromHost = (text) => heard.push(text);
    pane._richApiNativeBridge?.sendMessageToHost(await request());
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([]);
    expect(host.log).toHaveLength(0);
  });
});
