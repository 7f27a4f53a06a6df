import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import type { Language } from '../../shared/messages/language.ts';
import { joinWords } from '../state/join-spoken.ts';
import { say } from '../state/words.ts';
import { rememberWhileSame } from './remember-while-same.ts';

/** What a screen reader says of a card after what it speaks to: what it cites, as it stands on the card. */
export const describeSources: (card: CardGeometry, language: Language) => string =
  rememberWhileSame(({ sources }: CardGeometry, _: Language) => {
    if (sources.length === 0) return '';
    const text = joinWords(sources.map((line) => line.text.replace(/^— /, '')));
    return say('spoken.named', { name: say('inspector.sources'), text });
  });
