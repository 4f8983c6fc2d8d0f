import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Host } from "../host/create-host";
import { createOffice, type OfficeGlobal } from "./office-globals";

/** Microsoft's client library, loaded from node_modules and never shipped. */
export interface LoadedClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Follows the connected host's options. */
  readonly Office: OfficeGlobal;
  /** Sends every further request to this host. */
  connect(host: Host): void;
  /** No host any more: requests fail until the next `connect`. */
  dispose(): void;
}

type Names = "OfficeExtension" | "Excel" | "OfficeCore" | "OSF" | "OfficeExt" | "Office";

/** Globals that the script reads before it made them; as properties of its window they exist from the start. */
const SCRIPT_NAMES: readonly Names[] = [
  "OfficeExtension",
  "Excel",
  "OfficeCore",
  "OSF",
  "OfficeExt",
  "Office",
];

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Internals of the library that a change of host must empty: handlers are kept per control, here always "". */
interface Internals {
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

let loaded: LoadedClient | null = null;

/** Gives the value of an expression, evaluated in this realm. */
export type Evaluate = (expression: string) => unknown;

const evaluateHere: Evaluate = (expression) => new Function(`return ${expression}`)() as unknown;

/**
 * Loads the script once per process (jest: once per test file) and puts no name on the global object: it runs inside a window of
 * its own, in this realm, so that arrays and errors are ours. About 0.1 s, less when `evaluate` remembers what it compiled.
 */
export function loadClient(evaluate: Evaluate = evaluateHere): LoadedClient {
  loaded ??= load(evaluate);
  return loaded;
}

function load(evaluate: Evaluate): LoadedClient {
  let host: Host | null = null;
  let stop: (() => void) | null = null;
  let office: OfficeGlobal | null = null;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      if (!host) throw new Error("The client is not connected to a host.");
      const asked = host;
      void asked.handleMessage(text).then((reply) => {
        // An answer of a host that was replaced meanwhile would reach nobody who still waits for it.
        if (host === asked) bridge.onMessageFromHost?.(reply);
      });
    },
  };
  const scriptWindow = createWindow(bridge);
  const script = readFileSync(scriptPath(), "utf8");
  // `with` gives the script its own globals without a second realm, where plain objects of ours would not be plain objects.
  const run = evaluate(
    `(function (window) { with (window) {${script}\n;return { Excel, OfficeExtension };} })`,
  ) as (this: unknown, window: unknown) => Pick<LoadedClient, "Excel" | "OfficeExtension">;
  const { Excel: excel, OfficeExtension: extension } = run.call(scriptWindow, scriptWindow);
  // Excel's own check of requirement sets in the client; on in Microsoft's pages too.
  (
    extension as unknown as { Utility: { _doApiNotSupportedCheck: boolean } }
  ).Utility._doApiNotSupportedCheck = true;

  const disconnect = (): void => {
    stop?.();
    stop = null;
    host = null;
    (extension as unknown as Internals).GenericEventRegistration.s_genericEventRegistrations = {};
  };
  return {
    Excel: excel,
    OfficeExtension: extension,
    get Office() {
      if (!office) throw new Error("The client is not connected to a host.");
      return office;
    },
    connect: (next) => {
      disconnect();
      host = next;
      stop = next.onPush((text) => bridge.onMessageFromHost?.(text));
      office = createOffice(next.options, () => undefined);
      scriptWindow["Office"] = office;
    },
    dispose: disconnect,
  };
}

/** As much of a browser as the script touches while it loads and runs. */
function createWindow(bridge: NativeBridge): Record<string, unknown> {
  const nothing = (): void => undefined;
  const scriptWindow: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    location: { href: "https://localhost/", search: "", hash: "", hostname: "localhost", protocol: "https:" },
    navigator: { userAgent: "", platform: "" },
    document: { cookie: "", URL: "", getElementsByTagName: () => [], addEventListener: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    // The script adds static helpers to `Type`, which would else be the global Function.
    Type: function Type(): void {},
  };
  for (const name of SCRIPT_NAMES) scriptWindow[name] = undefined;
  for (const self of ["window", "self", "top", "parent"]) scriptWindow[self] = scriptWindow;
  return scriptWindow;
}

function scriptPath(): string {
  // Beside this file when it is run as CommonJS (tsx, jest), so that the working directory does not matter.
  const here = typeof __filename === "string" ? __filename : join(process.cwd(), "package.json");
  const root = createRequire(here);
  return join(dirname(root.resolve("@microsoft/office-js/package.json")), "dist", "excel-win32-16.01.js");
}

const GLOBAL_NAMES = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Puts `Excel`, `Office` and `OfficeExtension` on the global object, connected to this host, so that `src/excel` runs unmodified.
 * Returns the way back to what was there before. Installing for another host without uninstalling first is fine.
 */
export function installClient(host: Host, evaluate?: Evaluate): () => void {
  const client = loadClient(evaluate);
  client.connect(host);
  const target = globalThis as unknown as Record<string, unknown>;
  const before = GLOBAL_NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of GLOBAL_NAMES) {
    Object.defineProperty(target, name, { configurable: true, writable: true, value: client[name] });
  }
  return () => {
    client.dispose();
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
}
