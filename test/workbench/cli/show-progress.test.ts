import { progressOn } from "../../../src/workbench/cli/show-progress";

const WORDS = { reading: "lezen", checking: "nakijken", writing: "schrijven", waiting: "wachten" };

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe("progress on the command line", () => {
  it("writes one line over and over, and clears it at the end", () => {
    const screen = terminal(true);
    const shown = progressOn(screen)("lijst.xlsx", WORDS);
    shown.update({ phase: "reading", share: 0.256 });
    shown.update({ phase: "checking", share: null });
    shown.clear();
    const lines = screen.written.map((text) => text.replace("\r\u001b[K", ""));
    expect(lines).toEqual([
      "lijst.xlsx: lezen ...",
      "lijst.xlsx: lezen 26 %",
      "lijst.xlsx: nakijken ...",
      "",
    ]);
    expect(screen.written.join("")).not.toContain("\n");
  });

  it("says nothing where the output goes to a file", () => {
    const file = terminal(false);
    const shown = progressOn(file)("lijst.xlsx", WORDS);
    shown.update({ phase: "reading", share: 0.5 });
    shown.clear();
    expect(file.written).toEqual([]);
  });
});
