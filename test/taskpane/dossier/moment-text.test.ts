import { formatFor } from "../../../src/locale/format";
import { momentText } from "../../../src/taskpane/dossier/moment-text";

it.each([
  ["2026-03-18 14:05", "18 maart 2026, 14:05"],
  ["2026-03-18", "18 maart 2026"],
  ["gisteren", "gisteren"],
])("reads the moment %j as %j", (noted, text) => {
  expect(momentText(noted, formatFor("nl"))).toBe(text);
});
