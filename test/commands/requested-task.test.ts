import { requestedTask } from "../../src/commands/requested-task";

describe("the ribbon button that opened the pane", () => {
  it.each([
    ["?actie=controle", "check"],
    ["?actie=gunning", "score"],
    ["?_host_Info=Excel$Win32&actie=beoordeling", "review"],
    ["?actie=hulp", "help"],
    ["?actie=constructor", null],
    ["?actie=", null],
    ["", null],
  ])("%s asks for %s", (search, expected) => {
    expect(requestedTask(search)).toBe(expected);
  });
});
