/**
 * An adapter of the database in which an entity keeps its employees' records (مزوّد سجلات الجهة, R60): how it is asked is
 * its own affair, be it a query, a service bus or a file. What it gives is judged before anybody sees it.
 */
export interface EntityRecordProvider {
  /** The code of the entity, with its system: `example:moh`. */
  readonly entity: string;
  /**
   * The record of an employee as the wire carries it, or nothing where the entity has none.
   *
   * @param employeeId the employee's number, and no national ID
   * @param signal given when nobody waits for it any more
   */
  readonly record: (employeeId: string, signal: AbortSignal) => Promise<unknown>;
}
