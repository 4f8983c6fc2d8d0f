import fc from "fast-check";
import { mailAddress } from "../../../src/domain/supplier/mail-address";
import { mailLink } from "../../../src/domain/supplier/mail-link";
import { anyText } from "../../support/any-text";

const DRAFT = { to: "info@smid.nl", subject: "Code", body: "Dag,\n\nHier is de code.", shortened: "[meer]" };

/** The parts of a link as a mail program reads them (RFC 6068). */
function parsed(link: string) {
  const [, address = "", query = ""] = /^mailto:([^?]*)\?(.*)$/s.exec(link) ?? [];
  const fields = query.split("&").map((field) => field.split("="));
  return {
    recipients: address.split(",").map(decodeURIComponent),
    names: fields.map(([name]) => name),
    subject: decodeURIComponent(fields[0]?.[1] ?? ""),
    body: decodeURIComponent(fields[1]?.[1] ?? ""),
  };
}

it("encodes a letter as RFC 6068 says, with lines that end in CRLF", () => {
  expect(mailLink({ ...DRAFT, subject: "Code & meer: 100%?" })).toBe(
    "mailto:info@smid.nl?subject=Code%20%26%20meer%3A%20100%25%3F&body=Dag%2C%0D%0A%0D%0AHier%20is%20de%20code.",
  );
});

it.each([
  "a@x.nl,b@x.nl",
  "a@x.nl;b@x.nl",
  "a@x.nl?bcc=b@x.nl",
  "a@x.nl&cc=b@x.nl",
  "a%2Cb@x.nl",
  "a%0D%0ABcc:b@x.nl",
  "a@x.nl\r\nBcc: b@x.nl",
  "a@x.nl\u0000",
  "a#b@x.nl",
  "a b@x.nl",
  '"a,b"@x.nl',
  "a",
  "",
])("makes no letter to %j", (address) => {
  expect(mailAddress(address)).toBeNull();
});

it.each([
  ["info@smid.nl", "info@smid.nl"],
  ["Smid <info@smid.nl>", "info@smid.nl"],
  ["o'neill+code@smid.nl", "o'neill+code@smid.nl"],
  ["info@café.nl", "info@café.nl"],
])("takes %s", (typed, address) => {
  expect(mailAddress(typed)).toBe(address);
});

it("shortens a body that is too long after a whole paragraph, and says where the rest is", () => {
  const paragraph = "é".repeat(100);
  const { body } = parsed(mailLink({ ...DRAFT, body: Array(10).fill(paragraph).join("\n\n") }));
  expect(body).toBe([paragraph, paragraph, paragraph, "[meer]"].join("\r\n\r\n"));
});

it("opens one letter to one address, whatever the texts hold", () => {
  const address = fc
    .tuple(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom("x.nl", "café.nl", "x.nl?cc=a@b.nl"))
    .map(([local, domain]) => mailAddress(`${local}@${domain}`))
    .filter((each) => each !== null);
  const text = fc.oneof(
    anyText({ maxLength: 60 }),
    fc.constantFrom(
      "\r\nBcc: x@y.nl",
      "&bcc=x@y.nl",
      "%0D%0ABcc:",
      "\ud800",
      "é".repeat(3000),
      "a\n\n".repeat(900),
    ),
  );
  fc.assert(
    fc.property(address, text, text, (to, subject, body) => {
      const link = mailLink({ to, subject, body, shortened: "[meer]" });
      expect(link.length).toBeLessThan(2_000);
      expect(link).toMatch(/^mailto:[\x21-\x7e]+$/);
      const read = parsed(link);
      expect(read.recipients).toEqual([to]);
      expect(read.names).toEqual(["subject", "body"]);
      expect(read.subject).not.toMatch(/[\r\n]/);
      expect(read.body.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
    }),
  );
});
