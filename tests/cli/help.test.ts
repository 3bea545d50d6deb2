import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOf, commandOf, expectOptions, helpText, optionsOf } from '../../src/cli/help.js';
import { nearestSets, setsText } from '../../src/cli/sets.js';
import { ruleSets } from '../../src/rules/index.js';

const commands = ['decide', 'sets', 'conformance', 'round', 'generate', 'batch', 'sandbox', 'check-server'];
const arabic = /[\u0600-\u06ff]/;

describe('help', () => {
  it('tells of every command, and of one alone where it is named', () => {
    for (const command of commands) {
      expect(helpText(undefined, ['ar', 'en'])).toContain(`  martaba ${command} `);
      const others = commands.filter((of) => of !== command && helpText(command, ['en']).includes(`martaba ${of} `));
      expect(others).toEqual([]);
    }
  });

  it('tells in one language of which exit code means what, as in the other', () => {
    for (const command of commands) {
      const codes = (language: 'ar' | 'en') =>
        [...helpText(command, [language]).matchAll(/(?<![\w-])(?:0|1|2|130)(?=[ ,،.])/g)].map(([code]) => code);
      expect(codes('ar')).toEqual(codes('en'));
      expect(helpText(command, ['en']).split('\n').slice(2).join('\n')).not.toMatch(arabic);
    }
  });

  it('knows the command that was called wrongly', () => {
    expect(callOf(commandOf(['batch', '--wat']))).toContain('\n  martaba batch RULESET INPUT');
    expect(callOf(commandOf(['fly']))).toBe('');
  });
});

describe('the options of a command', () => {
  const all = [...new Set(commands.flatMap(optionsOf))];

  it('are those that its help names, and every other one is refused by its name', () => {
    for (const command of commands)
      for (const option of all) {
        const named = callOf(command).includes(`--${option}`);
        const call = () => expectOptions(command, [option]);
        if (named) expect(call).not.toThrow();
        else
          expect(call).toThrow(
            expect.objectContaining({ code: 'option-unfit', params: { option: `--${option}`, command } }),
          );
      }
    expect(all).toEqual(expect.arrayContaining(['as-of', 'lang', 'json', 'seed', 'absent-unknown', 'why']));
  });
});

describe('sets', () => {
  it('are listed with a title in the language that is asked for', () => {
    expect(setsText(['ar']).split('\n')).toHaveLength(ruleSets.length);
    expect(setsText(['en'])).not.toMatch(arabic);
  });

  it('an id with a letter lost is still nearest to the set that was meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ruleSets), fc.nat(), ({ id }, anywhere) => {
        const at = anywhere % id.length;
        expect(nearestSets(id.slice(0, at) + id.slice(at + 1))).toContain(id);
      }),
    );
  });
});
