import type { GovernmentEntity } from '../../models/platforms/entities.js';
import type { CallOptions, Caller } from '../call.js';
import type { Output } from '../contract/endpoint.js';
import type { Endpoints } from '../contract/endpoints.js';
import { pages } from '../pages.js';

/** An employee's file, as his entity's HR specialist sees it in a list. */
export type EntityFile = Output<Endpoints['entityEmployees']>['items'][number];
/** A round of an entity. */
export type EntityRound = Output<Endpoints['entityRounds']>['items'][number];

/** Government entities (الجهات الحكومية), and what an entity's own people read of it. */
export interface Entities {
  /** The entities that the server knows. */
  readonly list: (options?: CallOptions) => AsyncIterable<GovernmentEntity>;
  /**
   * The files of an entity's employees (ملفات موظفي الجهة), page after page.
   *
   * @throws ProblemError `access-refused` for whoever is not its HR specialist
   */
  readonly employees: (entity: string, options?: CallOptions) => AsyncIterable<EntityFile>;
  /**
   * The rounds of an entity (مفاضلات الجهة), page after page.
   *
   * @throws ProblemError `access-refused` for whoever is neither its HR specialist nor of its evaluation committees
   */
  readonly rounds: (entity: string, options?: CallOptions) => AsyncIterable<EntityRound>;
}

export const entitiesOf = (call: Caller): Entities => ({
  list: (options) => pages((cursor) => call('entities', { query: { cursor } }, options)),
  employees: (entity, options) =>
    pages((cursor) => call('entityEmployees', { params: { entity }, query: { cursor } }, options)),
  rounds: (entity, options) =>
    pages((cursor) => call('entityRounds', { params: { entity }, query: { cursor } }, options)),
});
