import { Button } from "@fluentui/react-components";
import "./notice-screen.css";

interface NoticeProps {
  readonly notice: { readonly title: string; readonly text: string; readonly how: readonly string[] };
  readonly reopen: { readonly label: string; readonly run: () => void } | null;
}

/** The pane cannot do its work here: why, and what to do. */
export function NoticeScreen(props: NoticeProps) {
  return (
    <main className="section-stack notice-screen-screen">
      <Notice {...props} heading="h1" />
    </main>
  );
}

/** The same as a part of another page. */
export function Notice({
  notice: { title, text, how },
  reopen,
  heading: Heading,
}: NoticeProps & { readonly heading: "h1" | "h2" }) {
  return (
    <>
      <div className="section-tight" role={reopen ? "alert" : undefined}>
        <Heading className={Heading === "h1" ? "notice-screen-heading" : "section-heading"}>{title}</Heading>
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
    </>
  );
}
