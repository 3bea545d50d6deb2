import { describe, expect, it } from 'vitest';
import { audiences, audiencesOf, services, servicesFor } from '../../../src/models/platforms/index.js';

describe('the audiences', () => {
  it('are three, and each service is for one of them at least', () => {
    const names = Object.keys(audiences) as readonly (keyof typeof audiences)[];
    expect(names).toEqual(['entity', 'employee', 'individual']);
    for (const name of names) expect(servicesFor(name).length).toBeGreaterThan(0);
    for (const { id } of services)
      expect(names.filter((name) => servicesFor(name).some((of) => of.id === id))).toEqual(audiencesOf(id));
  });
});
