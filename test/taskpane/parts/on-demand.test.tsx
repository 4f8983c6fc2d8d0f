import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { textsFor } from "../../../src/locale/texts";
import { onDemand } from "../../../src/taskpane/parts/on-demand";
import { TextsProvider } from "../../../src/taskpane/texts-context";
import { deferred } from "../support/render-pane";

type Greeting = ComponentType<{ readonly name: string }>;
const Hello: Greeting = ({ name }) => <p>Dag {name}</p>;

function show(Part: Greeting) {
  return render(
    <TextsProvider value={textsFor("nl")}>
      <Part name="Bo" />
    </TextsProvider>,
  );
}

describe("a part that is fetched when it is shown", () => {
  it("says that it is on its way, then shows itself", async () => {
    const fetching = deferred<Greeting>();
    show(onDemand(() => fetching.promise).Part);
    expect(screen.getByRole("status")).toHaveTextContent("Wordt opgehaald …");
    await act(async () => fetching.resolve(Hello));
    expect(screen.getByText("Dag Bo")).toBeVisible();
  });

  it("is there at once when it was fetched before, and is fetched only once", async () => {
    const load = jest.fn(async () => Hello);
    const { Part, prepare } = onDemand(load);
    await act(async () => prepare());
    show(Part);
    expect(screen.getByText("Dag Bo")).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("says when it cannot be fetched, and tries again", async () => {
    let calls = 0;
    const { Part, prepare } = onDemand(async () => {
      calls += 1;
      if (calls < 3) throw new Error("offline");
      return Hello;
    });
    await act(async () => prepare());
    show(Part);
    expect(await screen.findByRole("alert")).toHaveTextContent("Dit deel kon niet worden opgehaald.");
    await userEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
    expect(await screen.findByText("Dag Bo")).toBeVisible();
  });
});
