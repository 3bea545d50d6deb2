/** Rules and expressions as sentences (صياغة القواعد). */
export { prose, proseOf } from './prose.js';
