import type { Language } from '../messages/language.ts';
import forAndAgainst from './for-and-against.argmap?raw';
import forAndAgainstInJapanese from './for-and-against.ja.argmap?raw';
import policyMotion from './policy-motion.argmap?raw';
import policyMotionInJapanese from './policy-motion.ja.argmap?raw';
import strikeCapability from './strike-capability.argmap?raw';
import strikeCapabilityInJapanese from './strike-capability.ja.argmap?raw';

/** A finished map to read and learn from, or an outline to write over. */
export type SampleKind = 'sample' | 'template';

/** A map that ships with the app, in one language. */
export interface SampleText {
  /** The map's own title. */
  readonly title: string;
  /** The `.argmap` file's text: canonical, without problems, every card placed. */
  readonly text: string;
}

/** A map that ships with the app, in each language that the app speaks. */
export interface Sample {
  /** Lowercase words with hyphens, unique in the catalogue: what a user types to name it. */
  readonly id: string;
  readonly kind: SampleKind;
  /** One map in different words: the same statements and arguments, by their ids. */
  readonly texts: Readonly<Record<Language, SampleText>>;
}

/** Every map that ships with the app, in the order menus show them. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'strike-capability',
    kind: 'sample',
    texts: {
      en: { title: 'Japan’s strike capability', text: strikeCapability },
      ja: { title: '日本の敵基地攻撃能力', text: strikeCapabilityInJapanese },
    },
  },
  {
    id: 'policy-motion',
    kind: 'template',
    texts: {
      en: { title: 'Policy motion', text: policyMotion },
      ja: { title: '政策論題', text: policyMotionInJapanese },
    },
  },
  {
    id: 'for-and-against',
    kind: 'template',
    texts: {
      en: { title: 'For and against', text: forAndAgainst },
      ja: { title: '賛成と反対', text: forAndAgainstInJapanese },
    },
  },
];

/** The sample of that id, spelled exactly; undefined when there is none. */
export function findSample(id: string): Sample | undefined {
  return SAMPLES.find((sample) => sample.id === id);
}
