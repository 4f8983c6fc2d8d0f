import { classes } from "./classes";
import { LEVELS, levelRank, type Level } from "../../domain/pso/level";
import { useTexts } from "../texts-context";
import "./level-chip.css";

const RUNGS = LEVELS.length - 1;

interface Props {
  readonly level: Level;
  readonly pso30plus?: boolean;
  /** False: the workbook says this level, but it does not count. */
  readonly counts?: boolean;
}

/** A level as a small ladder with as many rungs filled as the level is high, and its name. */
export function LevelChip({ level, pso30plus = false, counts = true }: Props) {
  const { levels, pane } = useTexts();
  const filled = counts ? levelRank(level) : 0;
  return (
    <span className={classes("level-chip-chip", !counts && "level-chip-lapsed")}>
      <svg className="level-chip-ladder" width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
        {Array.from({ length: RUNGS }, (_, rung) => (
          <rect
            key={rung}
            y={11.6 - rung * 2.8}
            width={12}
            height={2}
            rx={1}
            fill="currentColor"
            opacity={rung < filled ? 1 : 0.22}
          />
        ))}
      </svg>
      {levels[level]}
      {pso30plus ? ` · ${pane.level.pso30plus}` : ""}
    </span>
  );
}
