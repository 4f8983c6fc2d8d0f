import { startPane, type PaneWindow } from "./start-pane";

// Must run before the script of Microsoft's client library: that looks for the bridge while it loads.
startPane(window as unknown as PaneWindow);
