/** What a ribbon button asks the pane for. */
export type RequestedTask = "check" | "score" | "review" | "help";

const TASKS: Readonly<Record<string, RequestedTask>> = {
  controle: "check",
  gunning: "score",
  beoordeling: "review",
  hulp: "help",
};

/** The task in the pane's address (`?actie=gunning`); null without one or for one that is unknown. */
export function requestedTask(search: string): RequestedTask | null {
  const task = new URLSearchParams(search).get("actie");
  return task !== null && Object.hasOwn(TASKS, task) ? (TASKS[task] ?? null) : null;
}
