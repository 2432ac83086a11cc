import { type Finding, isEmptyRange, type Siglum } from '../../app/index.ts';
import { KIND_TEXT } from './kind-text.ts';
import { inWords } from './read-text.ts';

/** What a finding is called in a list: its kind, and of an absence where: "Absent in B and D", "Only in C". */
export function findingTitle({ kind, evidence }: Pick<Finding, 'kind' | 'evidence'>): string {
  const { name } = KIND_TEXT[kind];
  const sigla = (isGap: boolean): readonly Siglum[] => [
    ...new Set(evidence.filter((one) => isEmptyRange(one) === isGap).map(({ article }) => article)),
  ];
  if (kind === 'absent') return [name, inWords(sigla(true))].filter(Boolean).join(' in ');
  if (kind === 'only-here') return ['Only', inWords(sigla(false))].filter(Boolean).join(' in ');
  return name;
}
