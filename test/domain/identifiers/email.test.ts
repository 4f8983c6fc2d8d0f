import fc from "fast-check";
import { parseEmail } from "../../../src/domain/identifiers/email";

describe("parseEmail", () => {
  it.each([
    ["inkoop@delinde.nl", "inkoop@delinde.nl"],
    ["J.P.de-Vries+pso@mail.de-linde.co.uk", "J.P.de-Vries+pso@mail.de-linde.co.uk"],
    ["Jan de Vries <jan@delinde.nl>", "jan@delinde.nl"],
    ["<jan@delinde.nl>", "jan@delinde.nl"],
    ["mailto:jan@delinde.nl", "jan@delinde.nl"],
    ["jan@delinde.nl;", "jan@delinde.nl"],
    ["Jan <jan@delinde.nl>;", "jan@delinde.nl"],
    [" jan@delinde.nl ", "jan@delinde.nl"],
    ["info@café.nl", "info@café.nl"],
    ["o'brien@delinde.ie", "o'brien@delinde.ie"],
    ["info@xn--caf-dma.nl", "info@xn--caf-dma.nl"],
  ])("reads %s", (text, email) => expect(parseEmail(text)).toBe(email));

  it.each([
    "",
    "delinde.nl",
    "www.delinde.nl",
    "jan@",
    "@delinde.nl",
    "jan@delinde",
    "jan@delinde.",
    "jan@delinde.nl.",
    "jan@.nl",
    "jan@de..linde.nl",
    "jan@-linde.nl",
    "jan@delinde,nl",
    "jan@@delinde.nl",
    "jan@de@linde.nl",
    "jan de vries@delinde.nl",
    "jan@de linde.nl",
    ".jan@delinde.nl",
    "jan.@delinde.nl",
    "jan..vries@delinde.nl",
    "jan@delinde.n",
    "jan@127.0.0.1",
    "jan@delinde.nl; piet@delinde.nl",
    "jan@delinde.nl, piet@delinde.nl",
    "jan@delinde.nl piet@delinde.nl",
    "jan@delinde.nl/piet@delinde.nl",
    "Jan <jan@delinde.nl> <piet@delinde.nl>",
    "jan(at)delinde.nl",
    "n.v.t.",
    `${"a".repeat(250)}@delinde.nl`,
  ])("refuses %j", (text) => expect(parseEmail(text)).toBeNull());

  it("gives back every usual address, with and without a name around it", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom("", "Jan", "De Linde bv"), (email, name) => {
        fc.pre(/\.[a-z]{2,}$/i.test(email));
        expect(parseEmail(email)).toBe(email);
        expect(parseEmail(`${name} <${email}>`)).toBe(email);
        expect(parseEmail(`${email};${email}`)).toBeNull();
      }),
    );
  });
});
