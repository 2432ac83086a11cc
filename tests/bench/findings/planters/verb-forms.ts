const IRREGULAR: Readonly<Record<string, string>> = {
  went: 'go',
  took: 'take',
  came: 'come',
  made: 'make',
  found: 'find',
  got: 'get',
  gave: 'give',
  won: 'win',
  lost: 'lose',
  began: 'begin',
  saw: 'see',
  left: 'leave',
  held: 'hold',
  fell: 'fall',
  rose: 'rise',
  met: 'meet',
  sent: 'send',
  paid: 'pay',
  kept: 'keep',
  led: 'lead',
  sold: 'sell',
  built: 'build',
  bought: 'buy',
  brought: 'bring',
  became: 'become',
  knew: 'know',
  chose: 'choose',
  broke: 'break',
  fought: 'fight',
};

/** "Accept" for "accepted", "go" for "went"; null where no form of the regular rules is a known word. */
export function baseForm(past: string, isWord: (word: string) => boolean): string | null {
  const irregular = IRREGULAR[past];
  if (irregular !== undefined) return irregular;
  if (!/[a-z]{2,}ed$/.test(past)) return null;
  const stem = past.slice(0, -2);
  const candidates = [stem.replace(/i$/, 'y'), `${stem}e`, stem.replace(/([bdglmnprt])\1$/, '$1')];
  return candidates.find(isWord) ?? null;
}

export const IRREGULAR_PASTS = Object.keys(IRREGULAR);

const PASTS: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR).map(([past, base]) => [base, past]),
);

/** "Accepted" for "accept"; null where the regular form is no known word. */
export function pastForm(base: string, isWord: (word: string) => boolean): string | null {
  const irregular = PASTS.get(base);
  if (irregular !== undefined) return irregular;
  const regular = [
    `${base.replace(/e$/, '')}ed`,
    `${base.replace(/y$/, 'i')}ed`,
    `${base}${base.at(-1)}ed`,
  ];
  return regular.find(isWord) ?? null;
}
