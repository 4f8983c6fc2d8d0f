import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Actions } from "../../../src/application/actions";
import type { FindingTexts } from "../../../src/locale/finding-texts";
import { findingTextsFor } from "../../../src/locale/finding-texts-for";
import { textsFor } from "../../../src/locale/texts";
import { DEFAULT_PREFERENCES } from "../../../src/taskpane/settings/preferences";
import { PaneApp, type PaneHost } from "../../../src/taskpane/shell/pane-app";
import type { StartTask } from "../../../src/taskpane/state/pane-state";
import { DAY, fixtureActions } from "./fixture-actions";

interface Options {
  readonly host?: PaneHost;
  readonly start?: StartTask;
  readonly loadTexts?: (language: "nl" | "en") => Promise<ReturnType<typeof textsFor>>;
  readonly loadFindingTexts?: (language: "nl" | "en") => Promise<FindingTexts>;
  readonly onReopen?: () => void;
}

/** The whole pane in Dutch, as it opens in Excel. */
export function renderPane(actions: Partial<Actions> = {}, options: Options = {}) {
  const user = userEvent.setup();
  const onPreferences = jest.fn();
  const view = render(
    <PaneApp
      host={options.host ?? { kind: "excel", actions: fixtureActions(actions) }}
      scheme="light"
      start={options.start ?? null}
      today={DAY}
      initialPreferences={DEFAULT_PREFERENCES}
      initialTexts={textsFor("nl")}
      loadTexts={options.loadTexts ?? (async (language) => textsFor(language))}
      loadFindingTexts={options.loadFindingTexts ?? (async (language) => findingTextsFor(language))}
      onPreferences={onPreferences}
      onReopen={options.onReopen ?? (() => undefined)}
    />,
  );
  return { user, onPreferences, ...view };
}

/** Everything that axe can tell without a layout; contrast is measured on the themes themselves. */
export async function accessibilityProblems(): Promise<readonly string[]> {
  // jsdom has no canvas; axe only asks it about icon fonts, which the pane does not use.
  HTMLCanvasElement.prototype.getContext = () => null;
  // What the pane still finishes while axe looks is part of opening it.
  const { violations } = await act(() =>
    axe.run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** A promise and the way to end it. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (thrown: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
