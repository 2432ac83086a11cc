import type { Planter } from '../plant.ts';
import { bothWays, exchange, planterOf } from '../plant-edit.ts';

/** After digits or a number word, with a blank or a hyphen. */
const COUNTED = String.raw`(?<=(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion))[ -])`;

/** Another unit behind the same number. */
export const plantUnit: Planter = planterOf([
  exchange(
    bothWays([
      ['million', 'billion'],
      ['thousand', 'million'],
      ['trillion', 'billion'],
    ]),
    '',
    COUNTED,
  ),
  exchange(
    bothWays([
      ['kilometers', 'miles'],
      ['kilometres', 'miles'],
      ['meters', 'feet'],
      ['metres', 'feet'],
      ['centimeters', 'inches'],
      ['centimeters', 'millimeters'],
      ['mile', 'kilometer'],
      ['foot', 'meter'],
    ]),
    '',
    COUNTED,
  ),
  exchange(
    [
      ['km', 'miles'],
      ['mm', 'cm'],
      ['cm', 'mm'],
      ['kg', 'tons'],
      ['mph', 'km/h'],
    ],
    '',
    COUNTED,
  ),
  exchange(
    bothWays([
      ['tons', 'kilograms'],
      ['tonnes', 'kilograms'],
      ['kilograms', 'grams'],
      ['pounds', 'kilograms'],
      ['barrels', 'tons'],
      ['hectares', 'acres'],
      ['liters', 'gallons'],
    ]),
    '',
    COUNTED,
  ),
  exchange(
    bothWays([
      ['years', 'months'],
      ['days', 'weeks'],
      ['hours', 'days'],
      ['minutes', 'hours'],
      ['minutes', 'seconds'],
      ['months', 'weeks'],
      ['year', 'month'],
      ['day', 'week'],
      ['hour', 'minute'],
    ]),
    '',
    COUNTED,
  ),
  exchange(
    [
      ['yuan', 'dollars'],
      ['dollars', 'euros'],
      ['euros', 'dollars'],
      ['yen', 'yuan'],
      ['pounds', 'euros'],
      ['rubles', 'dollars'],
    ],
    '',
    COUNTED,
  ),
  exchange(
    [
      ['percent', 'percentage points'],
      ['per cent', 'percentage points'],
      ['percentage points', 'percent'],
    ],
    '',
    String.raw`(?<=\d )`,
  ),
  { pattern: /(?<=\d)%/g, by: () => ' percentage points' },
  { pattern: /\$(?=\d)/g, by: (_, { random }) => (random() < 0.5 ? '€' : '£') },
  { pattern: /[€£](?=\d)/g, by: () => '$' },
  exchange(
    bothWays([
      ['square kilometers', 'square miles'],
      ['square meters', 'square feet'],
      ['degrees Celsius', 'degrees Fahrenheit'],
    ]),
    '',
    COUNTED,
  ),
]);
