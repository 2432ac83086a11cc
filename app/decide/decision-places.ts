import type { Decision, Place } from './decision.ts';

/** The places a decision names; verdicts and kinds name words alone. */
export function placesOf(decision: Decision): readonly Place[] {
  switch (decision.type) {
    case 'own-finding':
      return decision.evidence;
    case 'link':
      return [decision.a, decision.b];
    case 'title':
      return [decision.place];
    case 'verdict':
    case 'kind':
      return [];
    default:
      return decision satisfies never;
  }
}

/** The decision with every place it names moved. */
export function movePlaces(decision: Decision, move: (place: Place) => Place): Decision {
  switch (decision.type) {
    case 'own-finding':
      return { ...decision, evidence: decision.evidence.map(move) };
    case 'link':
      return { ...decision, a: move(decision.a), b: move(decision.b) };
    case 'title':
      return { ...decision, place: move(decision.place) };
    case 'verdict':
    case 'kind':
      return decision;
    default:
      return decision satisfies never;
  }
}
