import { reportReady } from "../excel/report-ready";

// The page behind the ribbon. Every button opens the task pane with its own `?actie=`, which works on every platform
// without a shared runtime, so no button calls a function here.
reportReady();
