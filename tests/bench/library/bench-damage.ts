import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { randomFrom } from '../random.ts';
import { damageOnce, type Outcome } from './damage-once.ts';
import { DAMAGES, type Damage } from './damages.ts';
import { onFullDisk, onReadOnlyFolder } from './small-disk.ts';

/** The share of records that must be back. */
const FEWEST_BACK = 0.999;

/** Damages a library in every way and counts what was noticed and what came back. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '20' } },
  });
  const random = randomFrom(11);
  let isGood = true;
  for (const damage of DAMAGES) {
    const outcomes: Outcome[] = [];
    for (let round = 0; round < Number(values.rounds); round++)
      outcomes.push(await damageOnce(damage, `damage-${randomUUID()}`, random));
    isGood = report(damage, outcomes) && isGood;
  }
  for (const [what, run] of [
    ['disk full', onFullDisk],
    ['read-only folder', onReadOnlyFolder],
  ] as const) {
    const answer = await run();
    console.log(`${what}: ${answer.sentence}`);
    isGood = isGood && answer.isGood;
  }
  return isGood ? 0 : 1;
}

function report({ name, isHarmless }: Damage, outcomes: readonly Outcome[]): boolean {
  const noticed = outcomes.filter((one) => one.noticed).length;
  const records = outcomes.reduce((sum, one) => sum + one.records, 0);
  const back = outcomes.reduce((sum, one) => sum + one.back, 0);
  const byHost = outcomes.reduce((sum, one) => sum + one.backInHost, 0);
  const share = (part: number) => `${((100 * part) / records).toFixed(3)} %`;
  console.log(
    `${name}: noticed ${noticed} of ${outcomes.length}; records back ${share(back)} (by the host alone ${share(byHost)})`,
  );
  return (isHarmless || noticed === outcomes.length) && back / records >= FEWEST_BACK;
}
