export interface FooterSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Splits a header or footer at `&L`, `&C` and `&R`; text before the first of them is centred (ECMA-376 part 1, 18.3.1.39). */
export function parseFooter(text: string): FooterSections {
  const sections = { left: "", center: "", right: "" };
  let section: keyof FooterSections = "center";
  for (const piece of text.match(/&"[^"]*"|&[\s\S]|[^&]+|&$/g) ?? []) {
    if (piece === "&L") section = "left";
    else if (piece === "&C") section = "center";
    else if (piece === "&R") section = "right";
    else sections[section] += piece;
  }
  return sections;
}

export function formatFooter(sections: FooterSections): string {
  return (
    (sections.left && `&L${sections.left}`) +
    (sections.center && `&C${sections.center}`) +
    (sections.right && `&R${sections.right}`)
  );
}
