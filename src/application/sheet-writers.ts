import { makeRegisterSheet } from "./make-register-sheet";
import { rememberMapping } from "./remember-mapping";
import { scoreTenders } from "./score-tenders";
import { writeCheckSheet } from "./write-check-sheet";

/** What fills whole sheets: large, and needed last, so it is fetched apart from the rest. */
export const sheetWriters = { makeRegisterSheet, rememberMapping, scoreTenders, writeCheckSheet };
