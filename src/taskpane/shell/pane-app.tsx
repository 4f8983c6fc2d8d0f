import { Button, FluentProvider } from "@fluentui/react-components";
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { Actions } from "../../application/actions";
import type { ExcelSerial } from "../../domain/cell";
import type { FindingTexts } from "../../locale/finding-texts";
import type { Language, Texts } from "../../locale/language";
import { parseNumber } from "../../locale/parse-number";
import { scoreChosen } from "../decide/score-request";
import { FoundStep } from "../found/found-step";
import { FindingTextsProvider } from "../finding-texts-context";
import { HelpPage } from "../help/help-page";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { onDemand } from "../parts/on-demand";
import "../parts/section.css";
import { ProblemBar } from "../parts/problem-bar";
import { ProgressLine } from "../parts/progress-line";
import type { Preferences } from "../settings/preferences";
import { SettingsPanel } from "../settings/settings-panel";
import { taskOf, type PaneState, type ReadyState, type StartTask, type View } from "../state/pane-state";
import { usePane, type PaneCommands } from "../state/use-pane";
import { TextsProvider, useTexts } from "../texts-context";
import { ErrorBoundary } from "./error-boundary";
import { StepBar, TaskBar } from "./navigation";
import { Notice, NoticeScreen } from "./notice-screen";
import { themeFor, type ColorScheme } from "./themes";
import "./pane-app.css";

const decideStep = onDemand(async () => (await import("../decide/decide-step")).DecideStep);
const outcomeStep = onDemand(async () => (await import("../outcome/outcome-step")).OutcomeStep);
const certificatesView = onDemand(
  async () => (await import("../certificates/certificates-view")).CertificatesView,
);
const suppliersView = onDemand(async () => (await import("../suppliers/suppliers-view")).SuppliersView);
const dossierView = onDemand(async () => (await import("../dossier/dossier-view")).DossierView);
const LATER = [decideStep, outcomeStep, certificatesView, suppliersView, dossierView];

/** Where the pane runs; decided by the composition root. Everything but `excel` has a notice that says what to do. */
export type PaneHost =
  | { readonly kind: "excel"; readonly actions: Actions }
  | { readonly kind: "notInOffice" | "otherProgram" | "tooOld" | "noScript" | "noAnswer" };

interface Props {
  readonly host: PaneHost;
  /** What Excel or the browser shows; the user's own choice goes first. */
  readonly scheme: ColorScheme;
  readonly start: StartTask;
  readonly today: ExcelSerial;
  readonly initialPreferences: Preferences;
  readonly initialTexts: Texts;
  readonly loadTexts: (language: Language) => Promise<Texts>;
  /** Asked for while the workbook is read, which is shown once these are there. */
  readonly loadFindingTexts: (language: Language) => Promise<FindingTexts>;
  /** Told once the new language is there. */
  readonly onPreferences: (preferences: Preferences, texts: Texts) => void;
  readonly onReopen: () => void;
}

/** The whole pane: words, theme, and a safety net around everything that is drawn. */
export function PaneApp(props: Props) {
  const { host, scheme, start, today, loadTexts, loadFindingTexts, onPreferences, onReopen } = props;
  const [preferences, setPreferences] = useState(props.initialPreferences);
  const [texts, setTexts] = useState(props.initialTexts);
  const [findingTexts, setFindingTexts] = useState<FindingTexts | null>(null);
  const fetchFindingTexts = async (): Promise<void> => {
    const fetched = await loadFindingTexts(texts.language);
    // A language that was chosen meanwhile brought its own.
    setFindingTexts((chosen) => chosen ?? fetched);
  };
  const { notices, reopen: reopenLabel } = texts.pane.start;
  const reopen = { label: reopenLabel, run: onReopen };
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  const change = (next: Preferences): void => {
    Promise.all([loadTexts(next.language), loadFindingTexts(next.language)])
      .then(([loaded, findings]) => {
        setPreferences(next);
        setTexts(loaded);
        setFindingTexts(findings);
        onPreferences(next, loaded);
      })
      // The words did not arrive: everything stays as it is, and the list jumps back to the language on screen.
      .catch(() => setPreferences({ ...preferences }));
  };
  return (
    <FluentProvider theme={themeFor(preferences.theme === "auto" ? scheme : preferences.theme)}>
      <TextsProvider value={texts}>
        <Frame>
          <ErrorBoundary fallback={<NoticeScreen notice={notices.broken} reopen={reopen} />}>
            {host.kind === "excel" ? (
              <FindingTextsProvider value={findingTexts}>
                <Pane
                  actions={host.actions}
                  start={start}
                  today={today}
                  preferences={preferences}
                  onPreferences={change}
                  fetchFindingTexts={fetchFindingTexts}
                />
              </FindingTextsProvider>
            ) : (
              <Unusable
                host={host.kind}
                help={start === "help"}
                reopen={reopen}
                onLanguage={(language) => change({ ...preferences, language })}
              />
            )}
          </ErrorBoundary>
        </Frame>
      </TextsProvider>
    </FluentProvider>
  );
}

interface UnusableProps {
  readonly host: Exclude<PaneHost["kind"], "excel">;
  readonly help: boolean;
  readonly reopen: { readonly label: string; readonly run: () => void };
  readonly onLanguage: (language: Language) => void;
}

/** No workbook to work with: why, and the help for whoever came for that. */
function Unusable({ host, help, reopen, onLanguage }: UnusableProps) {
  const { pane } = useTexts();
  const notice = {
    notice: pane.start.notices[host],
    reopen: host === "noScript" || host === "noAnswer" ? reopen : null,
  };
  if (!help) return <NoticeScreen {...notice} />;
  return (
    <HelpPage onLanguage={onLanguage}>
      <Notice {...notice} heading="h2" />
    </HelpPage>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  return <div className="pane-app-app">{children}</div>;
}

interface PaneProps {
  readonly actions: Actions;
  readonly start: StartTask;
  readonly today: ExcelSerial;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly fetchFindingTexts: () => Promise<void>;
}

function Pane({ actions, start, today, preferences, onPreferences, fetchFindingTexts }: PaneProps) {
  const { pane, language, format } = useTexts();
  const { state, commands } = usePane(actions, start, today, readNumberOf(language), fetchFindingTexts);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const settingsId = useId();
  const ready = state.phase === "ready";
  useEffect(() => {
    // Whatever happens to the network or the site later on: whoever has the pane open can go on.
    if (ready) for (const part of LATER) part.prepare();
  }, [ready]);
  const view = state.phase === "ready" ? state.view : viewAtStart(start);
  const { dispatch } = commands;
  const written = useRef(language);
  useLayoutEffect(() => {
    if (written.current === language) return;
    // What stands in the number fields was typed in the notation of the language before.
    const read = readNumberOf(written.current);
    written.current = language;
    dispatch({
      type: "numbersRewritten",
      rewrite: (text) => {
        const value = read(text);
        return value === null ? text : format.plain(value);
      },
    });
  }, [language, format, dispatch]);
  return (
    <>
      <header>
        <TaskBar
          view={view}
          settingsOpen={settingsOpen}
          settingsId={settingsId}
          onGo={commands.go}
          onSettings={() => setSettingsOpen(!settingsOpen)}
        />
        {settingsOpen && <SettingsPanel id={settingsId} preferences={preferences} onChange={onPreferences} />}
        {taskOf(view) === "award" && <StepBar view={view} onGo={commands.go} />}
      </header>
      <main className="pane-app-main">
        <PhaseContent state={state} commands={commands} />
      </main>
      <footer className="pane-app-footer">
        <Icon name="lock" />
        {pane.shell.privacy}
      </footer>
    </>
  );
}

/** What the bars show while the workbook is read for the first time. */
function viewAtStart(start: StartTask): View {
  if (start === "review") return "suppliers";
  return start === "check" ? "certificates" : "found";
}

const readDutch = (text: string): number | null => parseNumber(text, "nl");
const readEnglish = (text: string): number | null => parseNumber(text, "en");

/** The same function for the same language, so that effects do not run again for nothing. */
function readNumberOf(language: Language): (text: string) => number | null {
  return language === "nl" ? readDutch : readEnglish;
}

function PhaseContent({ state, commands }: { readonly state: PaneState; readonly commands: PaneCommands }) {
  const { pane } = useTexts();
  switch (state.phase) {
    case "reading":
      return (
        <div className="section-stack">
          <h1 className="section-heading">{pane.found.title}</h1>
          <ProgressLine busy="reading" progress={state.progress} />
        </div>
      );
    case "unreadable":
      return (
        <div className="section-stack">
          <h1 className="section-heading">{pane.found.title}</h1>
          <ProblemBar
            problem={state.problem}
            onAgain={commands.reread}
            onReread={commands.reread}
            onDismiss={null}
          />
        </div>
      );
    case "ready":
      return <Ready state={state} commands={commands} />;
  }
}

function Ready({ state, commands }: { readonly state: ReadyState; readonly commands: PaneCommands }) {
  const { pane, language } = useTexts();
  const { activity, problem, stale, view } = state;
  const step = { state, commands, takeFocus: state.walked };
  const again = (): void => {
    if (problem?.doing === "writing") scoreChosen(state, commands, readNumberOf(language));
    else commands.workAgain();
  };
  return (
    <>
      {(activity.kind !== "idle" || problem !== null || stale) && (
        <div className="pane-app-status">
          {activity.kind !== "idle" && <ProgressLine busy={activity.kind} progress={activity.progress} />}
          {problem !== null && (
            <ProblemBar
              problem={problem}
              onAgain={problem.doing === "remembering" ? null : again}
              onReread={commands.reread}
              onDismiss={() => commands.dispatch({ type: "problemDismissed" })}
            />
          )}
          {stale && activity.kind === "idle" && (
            <Message
              intent="warning"
              live="polite"
              actions={
                <Button className="section-button" onClick={commands.reread}>
                  {pane.stale.action}
                </Button>
              }
            >
              {pane.stale.text}
            </Message>
          )}
        </div>
      )}
      {view === "found" && <FoundStep {...step} />}
      {view === "decide" && <decideStep.Part {...step} />}
      {view === "outcome" && <outcomeStep.Part {...step} />}
      {view === "certificates" && <certificatesView.Part {...step} />}
      {view === "suppliers" && <suppliersView.Part {...step} />}
      {view === "dossier" && <dossierView.Part {...step} />}
    </>
  );
}
