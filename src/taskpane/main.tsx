import { createRoot } from "react-dom/client";
import { createActions } from "../application/create-actions";
import { requestedTask } from "../commands/requested-task";
import type { ExcelSerial } from "../domain/cell";
import { toSerial } from "../domain/dates/calendar";
import { createExcelWorkbook } from "../excel/create-excel-workbook";
import { officeIsDark, startOffice, type OfficeStart } from "../excel/office-ready";
import type { Texts } from "../locale/language";
import { nl } from "../locale/nl";
import { loadFindingTexts } from "./settings/load-finding-texts";
import { loadTexts } from "./settings/load-texts";
import { loadPreferences, savePreferences, type Preferences } from "./settings/preferences";
import { PaneApp, type PaneHost } from "./shell/pane-app";
import { useColorScheme } from "./shell/use-color-scheme";

const store = (): Storage => window.localStorage;
const kept = loadPreferences(store);
let texts: Texts = nl;

function keep(changed: Preferences, loaded: Texts): void {
  texts = loaded;
  savePreferences(store, changed);
}

/** Today on the user's own clock; every day that the clock can show is one that Excel knows. */
function today(): ExcelSerial {
  const now = new Date();
  return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) as ExcelSerial;
}

function hostOf(start: OfficeStart): PaneHost {
  if (start.kind !== "ready") return { kind: start.kind };
  const actions = createActions(createExcelWorkbook(), {
    wording: async () => (await import("../locale/wording")).wordingFor(texts.language),
    today,
    time: () => new Date().toTimeString().slice(0, 5),
  });
  return { kind: "excel", actions };
}

function Root({ host }: { readonly host: PaneHost }) {
  return (
    <PaneApp
      host={host}
      scheme={useColorScheme(officeIsDark())}
      start={requestedTask(window.location.search)}
      today={today()}
      initialPreferences={{ ...kept, language: texts.language }}
      initialTexts={texts}
      loadTexts={loadTexts}
      loadFindingTexts={loadFindingTexts}
      onPreferences={keep}
      onReopen={() => window.location.reload()}
    />
  );
}

const element = document.getElementById("pane");
if (element) {
  const root = createRoot(element);
  const words = loadTexts(kept.language).then(
    (loaded) => {
      texts = loaded;
    },
    // Dutch is always there.
    () => undefined,
  );
  Promise.all([startOffice(), words])
    .then(([start]) => root.render(<Root host={hostOf(start)} />))
    .catch(() => root.render(<Root host={{ kind: "noAnswer" }} />));
}
