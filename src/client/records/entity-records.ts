import type { Employee } from '../../models/employment/employee.js';
import { employeeSchema } from '../../models/employment/employee.js';
import { MartabaError } from '../../models/error.js';
import type { Result } from '../../models/result.js';
import { fail } from '../../models/result.js';
import { issuesOf } from '../../models/schema/issues.js';
import { deadlineIn } from '../deadline.js';
import { ConnectionError } from '../errors/connection-error.js';
import type { EntityRecordProvider } from './entity-record-provider.js';

/** Whose record is asked for: the entity that holds it, and the employee's number there. */
export interface RecordAddress {
  readonly entity: string;
  readonly employeeId: string;
}

/** How long is waited for an entity's own system. */
export interface RecordOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds; 10,000 unless said. */
  readonly timeout?: number;
}

/** The records of several entities, each in its own database. */
export interface EntityRecords {
  /** The codes of the entities that are linked. */
  readonly entities: readonly string[];
  /**
   * The record of an employee as the entity that holds it has it.
   *
   * @returns the record; or `entity-not-linked`, `record-not-found`, `record-other` where the database gave the record of
   * somebody else, and what is wrong with a record at its place
   * @throws ConnectionError whatever a provider throws, for its own words may hold a personal value; TimeoutError,
   * AbortedError
   */
  readonly read: (of: RecordAddress, options?: RecordOptions) => Promise<Result<Employee>>;
}

/**
 * Links the databases of entities (الربط بقواعد بيانات الجهات): each record is read from the entity that holds it, and is
 * judged by the same schema as one that came by the contract. It keeps nothing.
 *
 * @param providers an adapter for each entity
 * @throws MartabaError `entity-linked-twice`
 * @example
 * ```ts
 * const records = entityRecords([{ entity: 'example:moh', record: async () => undefined }]);
 * records.entities; // ['example:moh']
 * ```
 */
export const entityRecords = (providers: readonly EntityRecordProvider[]): EntityRecords => {
  const linked = new Map(providers.map((provider) => [provider.entity, provider]));
  if (linked.size < providers.length) throw new MartabaError('entity-linked-twice');

  const ask = async (provider: EntityRecordProvider, employeeId: string, options: RecordOptions): Promise<unknown> => {
    const deadline = deadlineIn(options.timeout ?? 10_000, options.signal);
    try {
      return await deadline.within(provider.record(employeeId, deadline.signal));
    } catch {
      throw deadline.ended() ?? new ConnectionError();
    } finally {
      deadline.clear();
    }
  };

  return {
    entities: [...linked.keys()],
    read: async ({ entity, employeeId }, options = {}) => {
      const provider = linked.get(entity);
      if (provider === undefined) return fail('entity-not-linked', ['entity']);
      const json = await ask(provider, employeeId, options);
      if (json === undefined || json === null) return fail('record-not-found', ['employeeId']);
      const record = issuesOf(employeeSchema, json);
      return record.ok && record.value.employeeId !== employeeId ? fail('record-other', ['employeeId']) : record;
    },
  };
};

export const entityRecordsTexts = {
  'entity-linked-twice': {
    ar: 'رُبطت الجهة نفسها أكثر من مرة.',
    en: 'The same entity is linked more than once.',
  },
  'entity-not-linked': { ar: 'الجهة غير مرتبطة.', en: 'The entity is not linked.' },
  'record-not-found': { ar: 'لا سجل لهذا الموظف لدى الجهة.', en: 'The entity has no record of this employee.' },
  'record-other': { ar: 'أعادت الجهة سجل موظف آخر.', en: 'The entity gave the record of another employee.' },
} as const;
