import type { Random } from '../base/random.ts';

/** Chance events drawn from one source of numbers. */
export interface Dice {
  /** A whole number from 0 up to but not including the bound; 0 when the bound is 0. */
  readonly below: (bound: number) => number;
  readonly chance: (odds: number) => boolean;
  /** One of the values; throws when there is none. */
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/** Dice that repeat when `random` does. */
export function createDice(random: Random): Dice {
  const below = (bound: number): number => Math.floor(random() * bound);
  return {
    below,
    chance: (odds) => random() < odds,
    pick: (values) => {
      if (values.length === 0) throw new Error('Nothing to pick from');
      return values[below(values.length)] as (typeof values)[number]; // Below the length.
    },
  };
}

const ENGLISH =
  'the missile launch site can be found before it fires and a budget buys deterrence only once ' +
  'critics say that law forbids pre-emption while neighbours arm themselves faster than treaties bind';
const JAPANESE =
  '反撃能力の保有は、憲法第九条が許す「必要最小限度」の実力に当たるか。費用とミサイル防衛ー';
const AWKWARD = [
  '👩‍👩‍👧‍👦 families',
  'e\u0301tat',
  'שלום עולם',
  'العربية',
  'a\u00a0b',
  '<b>&amp;"quoted"\\',
  '\u{20bb7}野家',
  '🇯🇵',
  'line\nbreak',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
];

/** A text such as cards hold: a sentence mostly, some long, some empty, some hard to set. */
export function createText(dice: Dice): string {
  if (dice.chance(0.03)) return '';
  if (dice.chance(0.12)) return createJapaneseText(dice);
  const words = ENGLISH.split(' ');
  const count = dice.chance(0.05) ? 60 + dice.below(60) : 3 + dice.below(20);
  const picked = Array.from({ length: count }, () =>
    dice.chance(0.01) ? dice.pick(AWKWARD) : dice.pick(words),
  );
  return picked.join(' ');
}

function createJapaneseText(dice: Dice): string {
  const characters = [...JAPANESE];
  return Array.from({ length: 8 + dice.below(60) }, () => dice.pick(characters)).join('');
}
