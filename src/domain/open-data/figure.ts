/** Far below what anybody publishes, far above what adding up leaves behind. */
const DIGITS = 10;

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function figure(value: number): number {
  return Number(value.toFixed(DIGITS));
}
