import { randomInt } from 'node:crypto';
import { createIdMaker } from '../../shared/model/ids.ts';

/** The ids of what the command line makes itself. */
export const IDS = createIdMaker(() => randomInt(2 ** 40) / 2 ** 40);
