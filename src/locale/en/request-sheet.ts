import type { RequestSheetTexts } from "../../domain/sheets/request-sheet";

/** The words around the text of a request. */
export const requestSheetTexts: RequestSheetTexts = {
  title: (tender, lot) => `Request text ${tender}${lot === "" ? "" : ` · lot ${lot}`}`,
  note: "Copy what you need from here. The text follows the settings of this tender: when you change those, make a new text. Fill in what stands between [brackets]. Have the text checked by a lawyer in a public procedure.",
  copies: {
    heading: "Copy of the certificate per bidder",
    noBids: "There are no bids yet.",
    allThere: "Nobody needs to send a copy any more.",
    columns: { bidder: "Bidder", kvk: "KvK number", email: "E-mail", state: "Copy" },
    state: {
      received: "received",
      missing: "missing",
      notNeeded: "not needed",
      unknownSupplier: "supplier unknown",
    },
  },
};
