import type { LocalText } from '../text/language.js';

/** A way to reach a platform or its support (قناة): printed by a description, and never dialled from here. */
export interface PlatformChannel {
  readonly platform: 'bayanati' | 'masar' | 'absher' | 'absher-bayanati';
  readonly kind: 'phone' | 'toll-free' | 'app' | 'contact-form';
  readonly name: LocalText;
  /** A telephone number as the description prints it, or the store of an app; addresses are configuration. */
  readonly value?: string;
  /** The topics of support that it is named for, as codes of `supportTopics`. */
  readonly topics: readonly string[];
  readonly source: string;
  /** The day on which the description was read: a number may have changed since. */
  readonly readOn: string;
}

const readOn = '2026-11-26';

/**
 * The channels that the published descriptions name (R131, R132, R192, R195–R197), each with its source and when that was
 * read. The link of Bayanati is missing in the description, so that its channel has no value.
 *
 * @example
 * ```ts
 * channels.find(({ kind }) => kind === 'toll-free')?.value; // '8007490000'
 * ```
 */
export const channels = [
  {
    platform: 'absher',
    kind: 'phone',
    name: { ar: 'الرقم الموحد لأبشر', en: 'The unified number of Absher' },
    value: '920020405',
    topics: ['enquiry', 'technical-fault'],
    source: 'a published description (R130, R131)',
    readOn,
  },
  {
    platform: 'absher-bayanati',
    kind: 'toll-free',
    name: { ar: 'الرقم المجاني لبيانات السجل', en: 'The free number for data of the record' },
    value: '8007490000',
    topics: ['data-correction', 'information-request'],
    source: 'a published description (R132, R133, R204)',
    readOn,
  },
  {
    platform: 'bayanati',
    kind: 'contact-form',
    name: { ar: 'التواصل مع منصة بياناتي', en: 'Contact with Bayanati' },
    topics: ['enquiry'],
    source: 'a published description (R192)',
    readOn,
  },
  {
    platform: 'masar',
    kind: 'app',
    name: { ar: 'تطبيق مسار على أندرويد', en: 'The Masar app on Android' },
    value: 'Google Play',
    topics: [],
    source: 'a published description (R193, R195)',
    readOn,
  },
  {
    platform: 'masar',
    kind: 'app',
    name: { ar: 'تطبيق مسار على آيفون', en: 'The Masar app on iOS' },
    value: 'App Store',
    topics: [],
    source: 'a published description (R193, R196)',
    readOn,
  },
  {
    platform: 'masar',
    kind: 'contact-form',
    name: { ar: 'خدمة اتصل بنا', en: 'Contact us' },
    topics: ['enquiry', 'technical-fault', 'feedback'],
    source: 'a published description (R197, R199)',
    readOn,
  },
] as const satisfies readonly PlatformChannel[];

/**
 * The channels that are named for a topic of support, or all of a platform.
 *
 * @param of the platform, the topic, or both
 * @example
 * ```ts
 * channelsFor({ topic: 'data-correction' }).map(({ value }) => value); // ['8007490000']
 * ```
 */
export const channelsFor = ({
  platform,
  topic,
}: {
  readonly platform?: PlatformChannel['platform'];
  readonly topic?: string;
}): readonly PlatformChannel[] =>
  (channels as readonly PlatformChannel[]).filter(
    (of) => (platform === undefined || of.platform === platform) && (topic === undefined || of.topics.includes(topic)),
  );
