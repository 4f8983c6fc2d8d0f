/** Whether a text means more than itself as a pattern; ~ escapes * ? and ~. */
export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** Excel's pattern as a regular expression without case; `whole`: the whole text must fit. */
export function wildcardPattern(text: string, whole = true): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/gs, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found}`;
  });
  return new RegExp(whole ? `^${source}$` : source, "isu");
}
