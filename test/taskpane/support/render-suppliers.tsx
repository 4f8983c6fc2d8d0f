import { screen } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import { cycleInspection, fixtureCycle } from "./fixture-suppliers";
import { renderPane } from "./render-pane";

type TabName = "Naleving" | "Code" | "Aanvragen" | "Contracten" | "Inkoop" | "Beoordeling";

/** The pane with the suppliers and one of the lists in front, on a workbook with the whole cycle. */
export async function renderSuppliers(tab: TabName, actions: Partial<Actions> = {}) {
  const view = renderPane({
    inspect: async () => cycleInspection(),
    cycle: fixtureCycle(),
    ...actions,
  });
  await view.user.click(screen.getByRole("button", { name: "Leveranciers" }));
  await view.user.click(await screen.findByRole("tab", { name: new RegExp(`^${tab}`) }));
  return view;
}
