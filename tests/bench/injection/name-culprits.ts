import { type Payload, payloadCalling } from './payload.ts';
import { type Attacks, countAttacks } from './watch-attacks.ts';

/**
 * Which of the payloads tried together brought an attack about: those whose numbers were called, else those found by trying half of them, and
 * half of that again. Empty where they do it only together.
 */
export async function nameCulprits(
  payloads: readonly Payload[],
  attacks: Attacks,
  tryThem: (some: readonly Payload[]) => Promise<Attacks>,
): Promise<readonly string[]> {
  const called = attacks.executions.flatMap((what) => payloadCalling(payloads, what) ?? []);
  if (called.length > 0) return [...new Set(called.map(({ id }) => id))];
  if (payloads.length === 1) return payloads.map(({ id }) => id);
  const middle = Math.ceil(payloads.length / 2);
  const named: string[] = [];
  for (const half of [payloads.slice(0, middle), payloads.slice(middle)]) {
    const again = await tryThem(half);
    if (countAttacks(again) > 0) named.push(...(await nameCulprits(half, again, tryThem)));
  }
  return named;
}
