import type { AttackLedger } from './attack-ledger.ts';
import { buildWithoutSteps } from './build-without-steps.ts';
import { hostileNotes, MOST_NOTES } from './hostile-work.ts';
import { inBatches } from './in-batches.ts';
import { NOTE_STEPS } from './note-steps.ts';
import { OWN_PAYLOADS, type Payload } from './payload.ts';
import { openWorkbench } from './try-workbench.ts';
import { type Attacks, countAttacks } from './watch-attacks.ts';
import type { SafetyStep } from './without-steps.ts';

/**
 * Puts every payload into notes, and pastes it there, in workbenches that each lack one of the steps that make notes harmless, and the policy
 * of the page with it. Whether that counts: one that lacks all of them must be seen to come to harm.
 */
export async function tryNotes(
  payloads: readonly Payload[],
  ledger: AttackLedger,
): Promise<boolean> {
  const counts = await sayWithoutAll();
  for (const [name, step] of Object.entries(NOTE_STEPS))
    await inWorkbenchWithout([step], async (tryThem) => {
      const way = `notes, no policy, ${name}`;
      for (const batch of inBatches(payloads, MOST_NOTES))
        await ledger.note(way, batch, await tryThem(batch), tryThem);
      process.stderr.write(`${way}: ${payloads.length} tried\n`);
    });
  return counts;
}

async function sayWithoutAll(): Promise<boolean> {
  let attacks = 0;
  await inWorkbenchWithout(Object.values(NOTE_STEPS), async (tryThem) => {
    attacks = countAttacks(await tryThem(OWN_PAYLOADS));
  });
  console.log(
    `notes, no policy, no step at all: ${attacks} attacks seen${attacks > 0 ? '' : ': none, the run does not count'}`,
  );
  return attacks > 0;
}

type TryThem = (some: readonly Payload[]) => Promise<Attacks>;

async function inWorkbenchWithout(
  steps: readonly SafetyStep[],
  act: (tryThem: TryThem) => Promise<void>,
): Promise<void> {
  const program = await buildWithoutSteps(steps);
  const bench = await openWorkbench({ hasPolicy: false, program: program.host });
  // A file with links to anywhere is refused but where one of the engine's steps is out.
  const anyAddress = steps.some(({ file }) => file.startsWith('app/'));
  try {
    await act(async (some) =>
      bench.tryWork(await hostileNotes(some, { anyAddress }), some, {
        opensNotes: true,
        pastes: true,
      }),
    );
  } finally {
    await bench.close();
    await program.remove();
  }
}
