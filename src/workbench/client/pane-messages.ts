import type { OfficeSettings } from "./office-globals";

const CHANNEL = "embedded-excel";

/** What the task pane's frame and the page around it say to each other. */
export type PaneMessage =
  /** Pane to page: I am here. */
  | { readonly channel: typeof CHANNEL; readonly type: "hello" }
  /** Page to pane: are you there? */
  | { readonly channel: typeof CHANNEL; readonly type: "ping" }
  /** Page to pane: the Excel that is played. */
  | { readonly channel: typeof CHANNEL; readonly type: "settings"; readonly settings: OfficeSettings }
  /** Both ways: one message of Microsoft's bridge. */
  | { readonly channel: typeof CHANNEL; readonly type: "bridge"; readonly text: string };

type Content = PaneMessage extends infer M ? (M extends PaneMessage ? Omit<M, "channel"> : never) : never;

export function paneMessage(content: Content): PaneMessage {
  return { channel: CHANNEL, ...content } as PaneMessage;
}

/** The message of an event, null when it is somebody else's: another window, another origin or another channel. */
export function readPaneMessage(
  event: Pick<MessageEvent, "data" | "origin" | "source">,
  from: unknown,
  origin: string,
): PaneMessage | null {
  if (event.source !== from || event.origin !== origin) return null;
  const data: unknown = event.data;
  const ours = typeof data === "object" && data !== null && "channel" in data && data.channel === CHANNEL;
  return ours ? (data as PaneMessage) : null;
}
