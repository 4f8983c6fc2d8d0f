import type { AssessmentPaneTexts } from "../nl/assessment-pane";

/** Every word of the blind assessment, in English. */
export const assessmentPane: AssessmentPaneTexts = {
  intro:
    "Have quality assessed first, each assessor alone and without prices. Only when you close quality does this pane show the prices.",
  none: "There is no tender with a criterion for quality.",
  noneNext: "Add at least one criterion of the kind kwaliteit (quality) to the table of criteria.",
  by: "Your name",
  byHint: "Goes into the log. You may leave it blank.",
  stale: "The workbook has changed. Read it again first.",
  phase: { none: "Not begun", open: "Open", closed: "Closed" },
  opened: (when, by) => (by === "" ? `Begun on ${when}` : `Begun on ${when} by ${by}`),
  closed: (when, by) => (by === "" ? `Closed on ${when}` : `Closed on ${when} by ${by}`),
  start: "Begin the assessment",
  startOf: (tender) => `Begin the assessment: ${tender}`,
  again: "Begin a new round",
  againOf: (tender) => `Begin a new round: ${tender}`,
  againHow:
    "The old forms stay and no longer count. Prices are hidden again until you close quality once more.",
  open: {
    assessors: "Assessors",
    assessor: "Name of the assessor",
    assessorHint: "Each assessor gets a form of their own.",
    add: "Add",
    remove: (name) => `Remove ${name}`,
    blank: "Fill in a name first.",
    double: (name) => `${name} is in the list already.`,
    nobody: "Add at least one assessor.",
    hideNames: "Hide the names of bidders",
    hideNamesHint: "The forms show letters. Here and in the log you read who has which letter.",
    sees: "The form shows the criteria with their scale, the bidders, and room for a remark with each score.",
    seesLetters:
      "The form shows the criteria with their scale, a letter per bidder, and room for a remark with each score.",
    seesNot: "It shows no prices, no PSO levels and no scores of others.",
    curious:
      "The forms are sheets of this workbook. Whoever is curious can look at the other sheets too, prices included. If that matters, send a workbook per assessor instead: your administrator makes them with the command assess.",
    run: "Make the forms",
    runFor: (tender) => `Make the forms: ${tender}`,
  },
  forms: {
    title: "Forms",
    filled: (filled, asked) => `${filled} of ${asked} scores`,
    complete: "complete",
    show: "Show",
    showOf: (assessor, sheet) => `Show the form of ${assessor}: sheet ${sheet}`,
    missing: (names, count) =>
      count === 1
        ? `There is no form of ${names} in this workbook yet.`
        : `There are no forms of ${names} in this workbook yet.`,
    missingHow:
      "Filled in in another workbook? Copy that sheet to this one (right-click its tab, Move or Copy) and read again.",
    who: "Who is which letter?",
    whoOf: (tender) => `Who is which letter? ${tender}`,
  },
  merge: {
    title: "Merge",
    intro: "See first where the assessors differ. Nothing changes yet.",
    look: "Merge",
    lookAt: (tender) => `Merge: ${tender}`,
    gone: "There is no assessment to merge. Read the workbook again.",
    nothing: "The forms hold nothing that is not in the table Beoordelingen (assessments) yet.",
    differences: "Differences, the largest first",
    range: (figure) => `difference ${figure}`,
    equal: "all the same",
    single: "one score",
    apart: "far apart: talk this over",
    letter: (letter) => `Bidder ${letter}`,
    score: (assessor, score) => `${assessor} ${score}`,
    remark: (assessor, remark) => `${assessor}: ${remark}`,
    added: (count, formatted) => (count === 1 ? "1 score is added." : `${formatted} scores are added.`),
    open: (count, formatted) =>
      count === 1
        ? "1 score is still blank. That does not count as zero."
        : `${formatted} scores are still blank. Those do not count as zero.`,
    overwrites: (count, formatted) =>
      count === 1
        ? "1 score in the table Beoordelingen is replaced:"
        : `${formatted} scores in the table Beoordelingen are replaced:`,
    overwriteList: "Scores that are replaced",
    was: "was",
    becomes: "becomes",
    blank: "blank",
    run: "Put the scores in the table",
    runFor: (tender) => `Put the scores in the table: ${tender}`,
    cancel: "Not yet",
    done: "The scores are in the table Beoordelingen.",
  },
  close: {
    title: "Close quality",
    intro:
      "All scores go into the log with a control number. After that this pane shows the prices. Whoever changes a score later leaves a trace.",
    look: "Close quality",
    lookAt: (tender) => `Close quality: ${tender}`,
    sure: "Are all scores talked over and merged? After closing, prices are seen, and that cannot be taken back.",
    run: "Yes, close quality",
    cancel: "Not yet",
    done: "Quality is closed. The prices can be seen now.",
    numberOf: (tender) => `the quality of ${tender}`,
    note: "Note this number outside the workbook. Whoever has it can see whether a score was changed later. It is no signature.",
    changedTitle: "A score was changed after closing",
    changed:
      "Quality is no longer what it was when prices became known. Put the score back, or explain why it may be so and begin a new round.",
    toDecide: "To deciding",
  },
  openedDone: (count) => (count === 1 ? "A form was added." : `${count} forms were added.`),
  openedNext: "The prices of this tender are now hidden in this pane, until you close quality.",
  openSheet: (sheet) => `Show sheet ${sheet}`,
  blocked:
    "This is not possible yet. There is an error at this tender, or it has no criterion for quality or no bid. Mend what the findings say first.",
  toFindings: "Show the findings",
  notNow: {
    open: "The assessment of this tender has begun already. Close that one first, or read the workbook again.",
    notOpen: "No assessment is open. Make forms first, or read the workbook again.",
    incomplete: "A score is still missing. Have the forms completed, merge them and then close quality.",
  },
};
