import { describe, expect, it } from 'vitest';
import { safeParseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { channels, channelsFor, platforms } from '../../../src/models/platforms/index.js';
import type { PlatformChannel } from '../../../src/models/platforms/index.js';
import { supportTopics } from '../../../src/models/requests/index.js';

const all: readonly PlatformChannel[] = channels;

describe('the channels', () => {
  it('are each of a platform that is known, with a source and the day on which it was read', () => {
    const known = platforms.map(({ id }) => id);
    for (const { platform, source, readOn, topics, value } of all) {
      expect(known).toContain(platform);
      expect(source).toMatch(/R\d/);
      expect(safeParseCivilDate(readOn).ok).toBe(true);
      for (const topic of topics) expect(Object.keys(supportTopics.codes)).toContain(topic);
      // No address is baked in.
      expect(value ?? '').not.toMatch(/[/.@]/);
    }
  });

  it('hold the two telephone numbers of the description', () => {
    const phones = all.filter(({ kind }) => kind === 'phone' || kind === 'toll-free');
    expect(phones.map(({ value }) => value)).toEqual(['920020405', '8007490000']);
  });

  it('are found by platform, by topic, and by both', () => {
    expect(channelsFor({})).toEqual(all);
    for (const { platform, topics } of all) {
      for (const of of channelsFor({ platform })) expect(of.platform).toBe(platform);
      for (const topic of topics)
        expect(channelsFor({ platform, topic })).toEqual(
          all.filter((of) => of.platform === platform && of.topics.includes(topic)),
        );
    }
    expect(channelsFor({ topic: 'tea' })).toEqual([]);
  });
});
