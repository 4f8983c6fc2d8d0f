import fc from "fast-check";
import { SaxesParser } from "saxes";
import { scanPlainXml } from "../../../../src/workbench/host/xlsx/plain-xml";
import { scanXml, type XmlEvents } from "../../../../src/workbench/host/xlsx/xml-scan";

type Event = readonly (string | number | boolean | Readonly<Record<string, string>>)[];

/** Collects what is reported inside the root element; texts that follow each other count as one. */
function recorder() {
  const seen: Event[] = [];
  let depth = 0;
  const events: XmlEvents = {
    open: (name, attributes, start, end, empty) => {
      depth++;
      seen.push(["open", name, { ...attributes }, start, end, empty]);
    },
    text: (value) => {
      const last = seen[seen.length - 1];
      if (depth === 0) return;
      if (last?.[0] === "text") seen[seen.length - 1] = ["text", `${String(last[1])}${value}`];
      else seen.push(["text", value]);
    },
    close: (name, start, end) => {
      depth--;
      seen.push(["close", name, start, end]);
    },
  };
  return { seen, events };
}

/** The complete parser alone, null for a malformed text. */
function withSaxes(text: string): Event[] | null {
  const { seen, events } = recorder();
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    events.open(name, attributes, text.lastIndexOf("<", end - 1), end, isSelfClosing);
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  parser.on("closetag", ({ name, isSelfClosing }) => {
    const end = parser.position;
    events.close(name, isSelfClosing ? end : text.lastIndexOf("<", end - 1), end);
  });
  try {
    parser.write(text).close();
    return seen;
  } catch {
    return null;
  }
}

function withOurs(text: string): Event[] | null {
  const { seen, events } = recorder();
  try {
    scanXml(text, "part.xml", events);
    return seen;
  } catch {
    return null;
  }
}

const PLAIN_TEXT = [
  "a",
  "12.5",
  " ",
  "\n",
  "é",
  "a>b",
  "&amp;",
  "&lt;b&gt;",
  "&#10;",
  "&#x1F600;",
  "&quot;'",
];
const ODD_TEXT = [
  "\r\n",
  "]]>",
  "&nbsp;",
  "&#0;",
  "&#X41;",
  "& ",
  "😀",
  "\u0001",
  "<!-- <b> -->",
  "<![CDATA[<&]]>",
  "<?p d?>",
];
const NAMES = ["c", "v", "x:row", "a.b-1", "_t"];
const VALUES = ["", "A1", "a > b", "&amp;&#65;", "'"];
const ODD_VALUES = ["tab\there", "line\nend", "&bad;", "😀", "a<b"];

/** Mostly what programs write, now and then something else. */
const mostly = <T>(usual: readonly T[], odd: readonly T[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

const attribute = fc
  .tuple(mostly(["r", "s", "t", "xml:space"], ["__proto__", "é"]), mostly(VALUES, ODD_VALUES), fc.boolean())
  .map(([name, value, double]): [string, string] => [
    name,
    double || value.includes("'") ? ` ${name}="${value}"` : `\n${name}='${value}'`,
  ]);
const attributes = fc.oneof(
  { weight: 30, arbitrary: fc.uniqueArray(attribute, { maxLength: 3, selector: ([name]) => name }) },
  { weight: 1, arbitrary: fc.array(attribute, { maxLength: 3 }) },
);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      mostly(NAMES, ["ér"]),
      attributes.map((list) => list.map(([, written]) => written).join("")),
      fc.array(tie("content"), { maxLength: 4 }),
      mostly([""], [" "]),
    )
    .map(([name, list, content, space]) =>
      content.length === 0
        ? `<${name}${list}${space}/>`
        : `<${name}${list}${space}>${content.join("")}</${name}${space}>`,
    ),
  content: fc.oneof(
    { depthSize: "small" },
    { weight: 1, arbitrary: mostly(PLAIN_TEXT, ODD_TEXT) },
    { weight: 1, arbitrary: tie("element") },
  ),
}));
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const documents = fc
  .tuple(
    mostly(
      ["", DECLARATION, "<?xml version='1.0'?>"],
      ['<?xml version="1.1"?>', "\ufeff", " ", "<!-- first -->", "<!DOCTYPE a>"],
    ),
    element,
    mostly(["", "\n"], ["\r\n", "<!-- last -->", "<a/>", "text"]),
  )
  .map((parts) => parts.join(""));

/** Some of the texts with one character changed, put in or left out. */
const damaged = fc
  .tuple(documents, fc.nat(), fc.constantFrom("", "<", ">", "/", "&", '"', "=", " ", "x", "]"), fc.nat(1))
  .map(([text, at, character, removed]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + character + text.slice(place + removed);
  });

describe("reading XML quickly", () => {
  it("reports what a complete parser reports, and refuses what that refuses", () => {
    fc.assert(
      fc.property(fc.oneof(documents, damaged), (text) => {
        expect(withOurs(text)).toEqual(withSaxes(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("reads what spreadsheet programs write without the complete parser", () => {
    const text =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="http://a" xmlns:r="http://b">' +
      '<sheetData><row r="1" spans="1:2"><c r="A1" s="3" t="str"><f>IF(B1&gt;1,"a","b")</f><v>a</v></c><c r="B1"/></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> R&amp;D\n2 </t></is></c></row></sheetData></worksheet>';
    const { seen, events } = recorder();
    expect(scanPlainXml(text, events)).toBeNull();
    expect(seen).toEqual(withSaxes(text));
  });
});
