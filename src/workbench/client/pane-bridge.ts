import type { Host } from "../host/create-host";
import type { OfficeSettings } from "./office-globals";
import { paneMessage, readPaneMessage, type PaneMessage } from "./pane-messages";

type PageWindow = Pick<Window, "addEventListener" | "removeEventListener"> & {
  readonly location: { readonly origin: string };
};

/**
 * Connects the task pane in a frame of the same origin to a host; returns the way to disconnect.
 *
 * How to wire it: the pane's page loads, in this order, (1) the bundle of `pane-bootstrap.ts`, (2) the script
 * `@microsoft/office-js/dist/excel-win32-16.01.js`, served from node_modules by the development server and never copied or
 * shipped, in the place of the line that loads office.js from Microsoft, and (3) the unmodified bundle of the task pane. The page
 * around it calls `connectPane(frame, host)` whenever it likes, before or after the frame has loaded.
 */
export function connectPane(
  frame: { readonly contentWindow: Pick<Window, "postMessage"> | null },
  host: Host,
  page: PageWindow = window,
): () => void {
  const { origin } = page.location;
  const send = (message: PaneMessage): void => frame.contentWindow?.postMessage(message, origin);
  const { requirementSet, culture, platform } = host.options;
  const settings: OfficeSettings = { requirementSet, culture, platform };
  let connected = true;

  const listen = (event: MessageEvent): void => {
    const message = readPaneMessage(event, frame.contentWindow, origin);
    if (message?.type === "hello") send(paneMessage({ type: "settings", settings }));
    if (message?.type !== "bridge") return;
    void host.handleMessage(message.text).then((text) => {
      if (connected) send(paneMessage({ type: "bridge", text }));
    });
  };
  const stop = host.onPush((text) => send(paneMessage({ type: "bridge", text })));
  page.addEventListener("message", listen);
  send(paneMessage({ type: "ping" }));
  return () => {
    connected = false;
    stop();
    page.removeEventListener("message", listen);
  };
}
