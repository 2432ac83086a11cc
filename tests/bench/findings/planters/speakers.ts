import type { Planter } from '../plant.ts';
import { bothWays, type Edit, exchange, planterOf } from '../plant-edit.ts';
import { pickOne } from '../text-spans.ts';

const SPEAKERS = [
  'Anna Bergstrom',
  'Marco Villalobos',
  'Teresa Okafor',
  'Jonas Lindqvist',
  'Piotr Wasilewski',
  'Ingrid Solheim',
  'Farid Mansour',
];
const SAYING =
  'said|says|told|stated|added|explained|noted|announced|argued|warned|confirmed|stressed|pointed out';

const otherPerson = (pattern: RegExp): Edit => ({
  pattern,
  by: (_, { random }) => pickOne(SPEAKERS, random) ?? null,
});

const ROLES = bothWays([
  ['officials', 'residents'],
  ['police', 'witnesses'],
  ['experts', 'lawyers'],
  ['the company', 'the union'],
  ['the ministry', 'the embassy'],
  ['a spokesman', 'a lawyer'],
  ['a spokesperson', 'an adviser'],
  ['the president', 'the mayor'],
  ['doctors', 'relatives'],
  ['analysts', 'traders'],
  ['researchers', 'officials'],
  ['the government', 'the opposition'],
  ['authorities', 'residents'],
  ['prosecutors', 'lawyers'],
  ['the report', 'the minister'],
  ['scientists', 'engineers'],
  ['reporters', 'lawmakers'],
]);

/** Somebody else says it: another name or another role with a verb of saying, after "according to", or beside a quotation. */
export const plantSpeaker: Planter = planterOf([
  otherPerson(
    new RegExp(String.raw`(?<!\b[Tt]he )\b[A-Z][a-z]+(?: [A-Z][a-z]+)+(?= (?:${SAYING})\b)`, 'g'),
  ),
  otherPerson(
    new RegExp(
      String.raw`(?<=\b[a-z]{3,}[.!?] |\n)[A-Z][a-z]{3,}(?= (?:${SAYING}) )(?<!\b(?:They|This|That|What|Which|Others|Experts|Officials|Police|Also))`,
      'g',
    ),
  ),
  otherPerson(
    /(?<=["”»,] (?:said|says|added|explained|noted) )(?!\w+day\b)[A-Z][a-z]+(?: [A-Z][a-z]+)*(?![\w ]*[A-Z])/g,
  ),
  otherPerson(/(?<=[Aa]ccording to )[A-Z][a-z]+(?: [A-Z][a-z]+)+(?=[,.])/g),
  exchange(ROLES, String.raw`(?= (?:${SAYING})\b)`),
  exchange(ROLES, '(?=[,.])', String.raw`(?<=\b(?:according to|said|says|told) )`),
]);
