/** `npm run demo`: three employees walk through the sandbox, their colleagues are compared, and a million are decided. */
import { colleagues, followed } from './example.js';
import { tally } from './million.js';
import { story } from './story.js';

const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

print('حزمة غير رسمية، لا تتبع أي جهة حكومية؛ كل ما يلي محاكاة بأشخاص غير حقيقيين.');
print('Unofficial. What follows is a simulation with people who do not exist.');
await story(followed(), colleagues(), print);
tally(Number(process.env['MARTABA_EMPLOYEES'] ?? 1_000_000), Number(process.env['MARTABA_SEED'] ?? 1447), print);
