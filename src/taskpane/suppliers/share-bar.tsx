import "./share-bar.css";

/** A share of a whole as a bar; decoration beside the figure itself. */
export function ShareBar({ share }: { readonly share: number }) {
  const width = Math.min(1, Math.max(0, share)) * 100;
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-bar-track" width="100" height="8" />
      {width > 0 && <rect className="share-bar-fill" width={Math.max(1, width)} height="8" />}
    </svg>
  );
}
