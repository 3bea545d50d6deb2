import { describe, expect, it } from 'vitest';
import { mayComplain } from '../../../src/rules/index.js';

const facts = { decisionKnownOn: '1447-01-01H', grievanceFiledOn: null };

describe('may I complain, to whom, and until when', () => {
  it('is open up to the last day and on it, and passed after it', () => {
    const on = (asOf: string) => mayComplain('decision', facts, { asOf });
    const { lastDay = '' } = on('1447-01-02H');
    expect(lastDay).toBe('1447-03-02H');
    expect(on(lastDay)).toMatchObject({ status: 'open', addressee: 'ministry' });
    expect(on('1447-03-03H').status).toBe('passed');
  });

  it('goes to the ministry, to the issuer, or to nobody before the court', () => {
    const asOf = '1447-01-02H';
    expect(mayComplain('other-decision', facts, { asOf }).addressee).toBe('agency');
    expect(mayComplain('right', { rightAroseOn: '1440-01-01H' }, { asOf })).toMatchObject({
      addressee: 'ministry',
      lastDay: '1450-01-01H',
    });
    const claim = mayComplain('compensation', { rightAroseOn: '1436-01-01H' }, { asOf });
    expect(claim).not.toHaveProperty('addressee');
    expect(claim.status).toBe('passed');
    expect(mayComplain('judgment', { copyReceivedOn: '1447-01-01H' }, { asOf }).lastDay).toBe('1447-02-01H');
  });

  it('tells the days that follow a complaint that was made', () => {
    const filed = { ...facts, grievanceFiledOn: '1447-01-10H', ministryDecision: null };
    const { answerBy, sueBy, sources } = mayComplain('decision', filed, { asOf: '1447-02-01H' });
    expect([answerBy, sueBy]).toEqual(['1447-03-11H', '1447-05-11H']);
    expect(sources[0]?.cites).toMatchObject({ article: '8', paragraph: '4' });
  });

  it('names what it hangs on', () => {
    expect(mayComplain('decision', {}, { asOf: '1447-02-01H' })).toMatchObject({
      status: 'undetermined',
      unknown: ['decisionKnownOn'],
    });
  });
});
