import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { useTexts } from "../texts-context";
import { Message } from "./message";

/** A part of the pane whose code is fetched apart, so that the pane itself opens sooner. */
export interface OnDemand<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Fetches it before it is needed; a failure is told when the part is shown. */
  readonly prepare: () => void;
}

/** Shows the part once it is there, and says so and offers to try again when it cannot be fetched. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetchPart = async (): Promise<ComponentType<Props>> => (loaded ??= await load());

  function Part(props: Props) {
    const { pane } = useTexts();
    const [part, setPart] = useState<{ readonly shown: ComponentType<Props> } | "loading" | "failed">(() =>
      loaded === null ? "loading" : { shown: loaded },
    );
    useEffect(() => {
      if (part !== "loading") return;
      let gone = false;
      fetchPart().then(
        (shown) => {
          if (!gone) setPart({ shown });
        },
        () => {
          if (!gone) setPart("failed");
        },
      );
      return () => {
        gone = true;
      };
    }, [part]);
    if (part === "loading") return <p role="status">{pane.progress.loading}</p>;
    if (part === "failed") {
      return (
        <Message
          intent="error"
          live="assertive"
          actions={
            <Button className="section-button" onClick={() => setPart("loading")}>
              {pane.shell.retry}
            </Button>
          }
        >
          {pane.problem.notLoaded}
        </Message>
      );
    }
    return <part.shown {...props} />;
  }

  return { Part, prepare: () => void fetchPart().catch(() => undefined) };
}
