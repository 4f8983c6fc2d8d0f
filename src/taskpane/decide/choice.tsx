import { makeStyles, Radio, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  choice: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  more: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: "36px",
    paddingBlockEnd: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly value: string;
  readonly name: string;
  readonly explained: string;
  /** Parameters and warnings, shown with the choice that they belong to. */
  readonly children?: ReactNode;
}

/** One of several ways, with one line on what it does. */
export function Choice({ value, name, explained, children }: Props) {
  const styles = useStyles();
  const section = sectionStyles();
  return (
    <div className={styles.choice}>
      <Radio
        value={value}
        label={
          <>
            <span>{name}</span>
            <span className={section.small} style={{ display: "block" }}>
              {explained}
            </span>
          </>
        }
      />
      {children !== undefined && children !== null && children !== false && (
        <div className={styles.more}>{children}</div>
      )}
    </div>
  );
}
