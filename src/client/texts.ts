import { modelTexts } from '../models/text/catalogue.js';
import type { Texts } from '../models/text/text-of.js';
import { textsBy } from '../models/text/text-of.js';
import { ruleTexts } from '../rules/texts.js';
import { problems } from './contract/problem.js';
import { clientTexts } from './errors/texts.js';
import { entityRecordsTexts } from './records/entity-records.js';

/** Every text of the package by its code: the models', the rules', the client's. */
export const allTexts: Texts = { ...modelTexts, ...ruleTexts, ...problems, ...clientTexts, ...entityRecordsTexts };

/**
 * The sentence of an issue or of an error of any room of the package, in the reader's language.
 *
 * @param of anything with a code and params
 * @param language `ar` or `en`
 * @example
 * ```ts
 * textOf({ code: 'timed-out' }, 'en'); // 'The time was over before the whole answer had come.'
 * ```
 */
export const textOf = textsBy(allTexts);
