import type { AttackLedger } from './attack-ledger.ts';
import { buildWithoutSteps } from './build-without-steps.ts';
import { hostileNotes, MOST_NOTES } from './hostile-work.ts';
import { inBatches } from './in-batches.ts';
import { NOTE_STEPS, NOTE_STEPS_TAKEN_OUT } from './note-steps.ts';
import { OWN_PAYLOADS, type Payload } from './payload.ts';
import { openWorkbench } from './try-workbench.ts';
import { type Attacks, noAttacks } from './watch-attacks.ts';
import type { SafetyStep } from './without-steps.ts';

/**
 * Puts every payload into notes, and pastes it there, in workbenches that each lack some of the steps that make notes harmless, and the policy
 * of the page with them. Whether that counts: one that lacks all of them must be seen to come to harm.
 */
export async function tryNotes(
  payloads: readonly Payload[],
  ledger: AttackLedger,
): Promise<boolean> {
  const counts = await sayWithoutAll();
  // Two browsers keep two processors busy.
  const left = [...NOTE_STEPS_TAKEN_OUT];
  const tryLeft = async (): Promise<void> => {
    for (let names = left.shift(); names !== undefined; names = left.shift())
      await tryWithout(names, payloads, ledger);
  };
  await Promise.all([tryLeft(), tryLeft()]);
  return counts;
}

const tryWithout = (
  names: (typeof NOTE_STEPS_TAKEN_OUT)[number],
  payloads: readonly Payload[],
  ledger: AttackLedger,
): Promise<void> =>
  inWorkbenchWithout(
    names.map((name) => NOTE_STEPS[name]),
    async (tryThem) => {
      const way = `notes, no policy, ${names.join(', ')}`;
      for (const [at, batch] of inBatches(payloads, MOST_NOTES).entries()) {
        await ledger.note(way, batch, await tryThem(batch), tryThem);
        process.stderr.write(`${way}: ${at * MOST_NOTES + batch.length} tried\n`);
      }
    },
  );

/** Both must be seen: what is fetched, and the markup that would do it as it comes in. */
async function sayWithoutAll(): Promise<boolean> {
  let seen = noAttacks();
  await inWorkbenchWithout(Object.values(NOTE_STEPS), async (tryThem) => {
    seen = await tryThem(OWN_PAYLOADS);
  });
  const { executions, requests } = seen;
  const counts = executions.length > 0 && requests.length > 0;
  console.log(
    `notes, no policy, no step at all: ${executions.length} times markup or calls seen, ${requests.length} requests${counts ? '' : ': too few, the run does not count'}`,
  );
  return counts;
}

type TryThem = (some: readonly Payload[]) => Promise<Attacks>;

async function inWorkbenchWithout(
  steps: readonly SafetyStep[],
  act: (tryThem: TryThem) => Promise<void>,
): Promise<void> {
  const program = await buildWithoutSteps(steps);
  const bench = await openWorkbench({ hasPolicy: false, program });
  // A file with links to anywhere is refused but where one of the engine's steps is out.
  const anyAddress = steps.some(({ file }) => file.startsWith('app/'));
  try {
    await act(async (some) =>
      bench.tryWork(await hostileNotes(some, { anyAddress }), some, {
        takesNotes: true,
        typesAndDrops: false,
      }),
    );
  } finally {
    await bench.close();
  }
}
