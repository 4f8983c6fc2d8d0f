import { classes } from "../parts/classes";
import { taskOf, type Task, type View } from "../state/pane-state";
import { Icon } from "../parts/icon";
import { useTexts } from "../texts-context";
import "./navigation.css";

interface TaskProps {
  readonly view: View;
  readonly settingsOpen: boolean;
  readonly settingsId: string;
  readonly onGo: (view: View) => void;
  readonly onSettings: () => void;
}

/** Where each task begins. */
const TASKS = [
  ["award", "found", "tender"],
  ["certificates", "certificates", "certificates"],
  ["suppliers", "suppliers", "suppliers"],
  ["dossier", "dossier", "dossier"],
] as const satisfies readonly (readonly [task: Task, view: View, name: string])[];

/** What the pane does, and its settings. */
export function TaskBar({ view, settingsOpen, settingsId, onGo, onSettings }: TaskProps) {
  const { pane } = useTexts();
  const present = taskOf(view);
  return (
    <div className="navigation-bar">
      <nav className="navigation-tasks" aria-label={pane.shell.task}>
        {TASKS.map(([task, first, name]) => (
          <button
            key={task}
            type="button"
            className={classes("navigation-task", task === present && "navigation-current")}
            aria-current={task === present ? "page" : undefined}
            onClick={() => {
              if (task !== present) onGo(first);
            }}
          >
            {pane.shell[name]}
          </button>
        ))}
      </nav>
      <button
        type="button"
        className="navigation-settings"
        aria-label={pane.settings.title}
        title={pane.settings.title}
        aria-expanded={settingsOpen}
        aria-controls={settingsOpen ? settingsId : undefined}
        onClick={onSettings}
      >
        <Icon name="settings" />
      </button>
    </div>
  );
}

const STEPS: readonly View[] = ["found", "decide", "outcome"];

/** The three steps of an award; any of them can be visited at any time. */
export function StepBar({ view, onGo }: { readonly view: View; readonly onGo: (view: View) => void }) {
  const { pane } = useTexts();
  const names = [pane.shell.stepFound, pane.shell.stepDecide, pane.shell.stepOutcome];
  return (
    <nav aria-label={pane.shell.steps}>
      <ol className="navigation-steps">
        {STEPS.map((step, index) => {
          const name = names[index] ?? "";
          const current = step === view;
          return (
            <li key={step}>
              <button
                type="button"
                className={classes("navigation-step", current && "navigation-step-current")}
                aria-current={current ? "step" : undefined}
                onClick={() => onGo(step)}
              >
                <span className="section-unseen">{pane.shell.step(index + 1, name)}</span>
                <span
                  className={classes("navigation-number", current && "navigation-number-current")}
                  aria-hidden="true"
                >
                  {index + 1}
                </span>
                <span aria-hidden="true">{name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
