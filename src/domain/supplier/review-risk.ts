import type { ExcelSerial } from "../cell";
import { addMonths } from "../dates/add-months";
import { levelRank, type Level } from "../pso/level";
import { REVIEW_RISKS, type LevelTrend, type ReviewLine, type ReviewRisk, type RiskGrade } from "./review";

const SERIOUS: ReadonlySet<ReviewRisk> = new Set<ReviewRisk>([
  "verdictC",
  "certificateLost",
  "actionOverdue",
]);

type Known = Omit<ReviewLine, "risks" | "nextReview" | "supplier" | "judgements" | "codeSent">;

/** Why a supplier needs attention, most serious first. */
export function reviewRisks(line: Known, date: ExcelSerial): readonly ReviewRisk[] {
  const { verdict, levelBefore, level, certificate, contracts } = line;
  const holds: Readonly<Record<ReviewRisk, boolean>> = {
    verdictC: verdict === "C",
    certificateLost: levelBefore !== null && levelBefore !== "none" && level.counted === "none",
    actionOverdue: line.openActions.some(({ due }) => due !== null && due < date),
    levelDown: line.trend === "down",
    certificateEndsSoon: certificate.kind === "counts" && certificate.endsSoon,
    codeNotConfirmed: !line.codeConfirmed,
    clauseMissing: contracts.withClause < contracts.running,
  };
  return REVIEW_RISKS.filter((risk) => holds[risk]);
}

/** What the risks besides the verdict ask for; the verdict comes in by `nextReviewGrade`. */
export function riskGrade(risks: readonly ReviewRisk[]): RiskGrade {
  const others = risks.filter((risk) => risk !== "verdictC");
  if (others.some((risk) => SERIOUS.has(risk))) return "high";
  return others.length > 0 ? "medium" : "low";
}

/** C soon, A without a risk late, all else in between; a supplier without a verdict is in between at best. */
export function nextReviewGrade(grade: RiskGrade, verdict: ReviewLine["verdict"]): RiskGrade {
  if (grade === "high" || verdict === "C") return "high";
  return grade === "medium" || verdict !== "A" ? "medium" : "low";
}

/** The day of the next review; the day itself where Excel's calendar ends. */
export function nextReviewDay(
  date: ExcelSerial,
  grade: RiskGrade,
  months: Readonly<Record<RiskGrade, number>>,
): ExcelSerial {
  return addMonths(date, months[grade]) ?? date;
}

export function levelTrend(before: Level | null, now: Level): LevelTrend {
  if (before === null) return "new";
  const difference = levelRank(now) - levelRank(before);
  if (difference === 0) return "same";
  return difference > 0 ? "up" : "down";
}
