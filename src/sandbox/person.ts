import type { Employee, EmployeeWire } from '../models/employment/employee.js';
import { employeeSchema } from '../models/employment/employee.js';
import { MartabaError } from '../models/error.js';
import { nationalId as nationalIds } from '../models/identifiers/national-id.js';
import { isSynthetic } from '../models/identifiers/synthetic.js';
import type { ContactPreference } from '../models/requests/contact-preference.js';
import { issuesOf } from '../models/schema/issues.js';
import type { LocalText } from '../models/text/language.js';

/** A synthetic person as a caller gives it: nobody, with an identifier that begins with 1999 or 2999. */
export interface PersonSeed {
  readonly nationalId: string;
  readonly name: LocalText;
  readonly mobile?: string;
  readonly email?: string;
  /** The record, as the wire carries it. */
  readonly record: EmployeeWire;
  /** Facts about the person's accounts, and others that no record holds, by their public names. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** In which role the person acts for the entity that employs him; as an employee unless said. */
  readonly role?: Role;
  /** What he was given in interviews and tests of a round, by criterion. */
  readonly marks?: Readonly<Record<string, number>>;
}

/** In which role one acts (الصفة): by the codes that the rules of access know. */
export type Role = 'employee' | 'hr-specialist' | 'evaluation-committee';

/** A person of the sandbox. */
export interface Person {
  readonly nationalId: string;
  readonly name: LocalText;
  mobile: string | null;
  email: string | null;
  record: Employee;
  facts: Readonly<Record<string, unknown>>;
  preference: ContactPreference;
  readonly role: Role;
  readonly marks: Readonly<Record<string, number>>;
}

/** The entity that employs a person, by the position that is held. */
export const employerOf = ({ record }: Person): string | undefined =>
  record.positions.find(({ lastDay }) => lastDay === null)?.entity;

/** A person out of its seed. @throws MartabaError naming the path, never the value */
export const personOf = (seed: PersonSeed): Person => {
  if (!nationalIds.is(seed.nationalId) || !isSynthetic(seed.nationalId))
    throw new MartabaError('identifier-not-synthetic', ['nationalId']);
  const record = issuesOf(employeeSchema, seed.record);
  if (!record.ok) {
    const [first] = record.issues;
    throw new MartabaError(first?.code ?? 'not-accepted', ['record', ...(first?.path ?? [])], first?.params ?? {});
  }
  return {
    nationalId: seed.nationalId,
    name: seed.name,
    mobile: seed.mobile ?? null,
    email: seed.email ?? null,
    record: record.value,
    facts: seed.facts ?? {},
    preference: { ways: ['app'], language: 'ar' },
    role: seed.role ?? 'employee',
    marks: seed.marks ?? {},
  };
};
