const SPIN = 400;

/**
 * The share of a processor this process gets while it asks for all of one, 0 to 1: on a machine that others use too, times
 * are longer by as much.
 */
export function processorShare(): number {
  const began = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - began < SPIN);
  const { user, system } = process.cpuUsage(before);
  return Math.min(1, (user + system) / 1000 / (performance.now() - began));
}
