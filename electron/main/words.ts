import { createSay } from '../../shared/messages/create-say.ts';

/** The message in the language of the interface; `{{name}}` parts are filled from the values. */
export const say = createSay('en');
