import { nameCulprits } from './name-culprits.ts';
import type { Payload } from './payload.ts';
import { type Attacks, countAttacks } from './watch-attacks.ts';

/** What came of one way of trying payloads. */
interface Entry {
  readonly payloads: Set<string>;
  readonly attacks: Attacks[];
  readonly culprits: string[];
}

/** What was tried, and what it brought about. */
export class AttackLedger {
  private readonly entries = new Map<string, Entry>();

  /** Writes down what trying some payloads in one way brought about; where it was something, they are tried again to learn which did it. */
  async note(
    way: string,
    payloads: readonly Payload[],
    attacks: Attacks,
    tryAgain: (some: readonly Payload[]) => Promise<Attacks>,
  ): Promise<void> {
    const entry = this.entries.get(way) ?? { payloads: new Set(), attacks: [], culprits: [] };
    this.entries.set(way, entry);
    for (const { id } of payloads) entry.payloads.add(id);
    if (countAttacks(attacks) === 0) return;
    entry.attacks.push(attacks);
    process.stderr.write(`${way}: ${[...attacks.executions, ...attacks.requests][0] ?? ''}\n`);
    entry.culprits.push(...(await nameCulprits(payloads, attacks, tryAgain)));
  }

  /** Prints a line for each way; whether nothing happened in any. */
  tell(): boolean {
    const ways = [...this.entries].toSorted(([a], [b]) => a.localeCompare(b));
    return ways.map(([way, entry]) => tell(way, entry)).every(Boolean);
  }
}

function tell(way: string, { payloads, attacks, culprits }: Entry): boolean {
  const executions = attacks.flatMap((one) => one.executions);
  const requests = attacks.flatMap((one) => one.requests);
  const navigations = attacks.flatMap((one) => one.navigations);
  console.log(
    `${way.padEnd(62)} ${payloads.size} payloads  ${executions.length} executions  ${requests.length} requests  ${navigations.length} navigations`,
  );
  if (culprits.length > 0) console.log(`  by ${culprits.join(', ')}`);
  for (const what of [...executions, ...requests, ...navigations].slice(0, 8))
    console.log(`  ${what.slice(0, 160)}`);
  return attacks.length === 0;
}
