import { Button } from "@fluentui/react-components";
import "./notice-screen.css";

interface Props {
  readonly notice: { readonly title: string; readonly text: string; readonly how: readonly string[] };
  readonly reopen: { readonly label: string; readonly run: () => void } | null;
}

/** The pane cannot do its work here: why, and what to do. */
export function NoticeScreen({ notice: { title, text, how }, reopen }: Props) {
  return (
    <main className="section-stack notice-screen-screen">
      <div className="section-tight" role={reopen ? "alert" : undefined}>
        <h1 className="notice-screen-heading">{title}</h1>
        <p className="section-text">{text}</p>
      </div>
      {how.length === 1 ? (
        <p className="section-text">{how[0]}</p>
      ) : (
        <ol className="notice-screen-list">
          {how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {reopen && (
        <div className="section-actions">
          <Button appearance="primary" size="large" onClick={reopen.run}>
            {reopen.label}
          </Button>
        </div>
      )}
    </main>
  );
}
