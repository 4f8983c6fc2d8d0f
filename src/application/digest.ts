import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** SHA-256 of a text in UTF-8, as 64 hex digits in lower case. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
