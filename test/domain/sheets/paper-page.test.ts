import { paperPage, text } from "../../../src/domain/sheets/paper-page";

it("makes no row higher than Excel allows, however long a cell or a paragraph is", () => {
  const page = paperPage("letter", false);
  const long = "Een lange motivering met veel woorden. ".repeat(300);
  page.lines(long);
  page.table(
    [
      { first: 0, last: 0, header: "A" },
      { first: 1, last: 5, header: "B" },
    ],
    [[text(long), text(long)]],
  );
  const document = page.document("Brief");
  for (const height of document.rowHeights.values()) expect(height).toBeLessThan(400);
  const words = document.cells.flatMap(({ content }) =>
    content.kind === "text" ? content.text.split(/\s+/) : [],
  );
  expect(words.filter((word) => word === "motivering")).toHaveLength(900);
});

it("prints neither the marker nor what stands beside the paper", () => {
  const page = paperPage("letter", false);
  page.title("Gemeente Voorbeeld");
  page.lines("Geachte heer, mevrouw,");
  page.aside(["Alleen voor de afzender."]);
  const { cells, print } = page.document("Brief");
  const printed = cells.filter(
    ({ row, column }) => print?.area && row >= print.area.row && column <= print.area.lastColumn,
  );
  const texts = printed.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
  expect(texts).toEqual(["Gemeente Voorbeeld", "Geachte heer, mevrouw,"]);
  const all = cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
  expect(all).toEqual(expect.arrayContaining(["Inkoopladder · brief", "Alleen voor de afzender."]));
});
