import { UnreadableFileError } from "./unreadable-file-error";

/** The text of an XML part without its byte order mark. OPC allows UTF-8 and UTF-16; other declared encodings are read too. */
export function partText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFileError("damaged", { part, reason: "text encoding" });
  }
}

/** The bytes of a patched part, always UTF-8, with a declaration that says so. */
export function partBytes(text: string): Uint8Array {
  const declared = text.replace(
    /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i,
    (_match, head: string, quote: string) => `${head}${quote}UTF-8${quote}`,
  );
  return new TextEncoder().encode(declared);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 128));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? "utf-8";
}
