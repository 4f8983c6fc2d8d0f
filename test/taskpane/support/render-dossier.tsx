import { screen } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import type { DossierActions } from "../../../src/application/dossier-actions";
import { fixtureDossier } from "./fixture-dossier";
import { renderPane } from "./render-pane";

type TabName = "Controle" | "Beoordelen" | "Stukken" | "Versturen";

/** The pane with the dossier and one of its tabs in front. */
export async function renderDossier(
  tab: TabName,
  dossier: Partial<DossierActions> = {},
  actions: Partial<Actions> = {},
) {
  const view = renderPane({ dossier: fixtureDossier(dossier), ...actions });
  await view.user.click(screen.getByRole("button", { name: "Dossier" }));
  await view.user.click(await screen.findByRole("tab", { name: new RegExp(`^${tab}`) }));
  return view;
}
