/** An account number as ISO 13616 checks it: two letters, two digits, the rest behind, and 1 left over after dividing by 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ .-]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
