import { screen } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import { renderPane } from "./render-pane";

type TabName = "Leveranciers" | "Bevindingen" | "Acties";

/** The pane as the ribbon button for certificates opens it, with one of its lists in front. */
export async function renderCertificates(actions: Partial<Actions> = {}, tab: TabName = "Leveranciers") {
  const view = renderPane(actions, { start: "check" });
  const button = await screen.findByRole("tab", { name: new RegExp(`^${tab}`) });
  await view.user.click(button);
  return view;
}
