import { createOffice, type OfficeGlobal, type OfficeSettings } from "./office-globals";
import { paneMessage, readPaneMessage, type PaneMessage } from "./pane-messages";

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The pane's own window, as far as it is used. */
export interface PaneWindow {
  readonly location: { readonly origin: string };
  readonly parent: { postMessage(message: unknown, origin: string): void };
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  open(url: string, target: string, features: string): unknown;
  _richApiNativeBridge?: NativeBridge;
  Office?: unknown;
}

/**
 * Gives the pane what Excel would: the bridge that Microsoft's client library looks for while it loads, and `Office`. Only
 * messages of the page around the frame, from the same origin, are heard. `Office.context` exists once that page answered;
 * `Office.onReady` waits for it, and so do requests.
 */
export function startPane(pane: PaneWindow): void {
  const { origin } = pane.location;
  const send = (message: PaneMessage): void => pane.parent.postMessage(message, origin);
  const waiting: string[] = [];
  let office: OfficeGlobal | null = null;
  let ready: (settings: OfficeSettings) => void = () => undefined;
  const settings = new Promise<OfficeSettings>((resolve) => {
    ready = resolve;
  });

  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      if (office) send(paneMessage({ type: "bridge", text }));
      else waiting.push(text);
    },
  };
  pane._richApiNativeBridge = bridge;
  const bootstrap = {
    get context(): OfficeGlobal["context"] | undefined {
      return office?.context;
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
    onReady: async (callback?: Parameters<OfficeGlobal["onReady"]>[0]) => {
      await settings;
      return office?.onReady(callback);
    },
  };
  // The script puts its own namespace there while it loads (`OSF.NamespaceManager.enableShortcut`), one without onReady.
  Object.defineProperty(pane, "Office", { configurable: true, get: () => bootstrap, set: () => undefined });
  pane.addEventListener("message", (event) => {
    const message = readPaneMessage(event, pane.parent, origin);
    if (message?.type === "ping" && !office) send(paneMessage({ type: "hello" }));
    if (message?.type === "bridge") bridge.onMessageFromHost?.(message.text);
    if (message?.type !== "settings" || office) return;
    office = createOffice(message.settings, (url) => pane.open(url, "_blank", "noopener"));
    ready(message.settings);
    for (const text of waiting.splice(0)) send(paneMessage({ type: "bridge", text }));
  });
  send(paneMessage({ type: "hello" }));
}
