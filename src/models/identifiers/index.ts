export type { Identifier, Validated } from './contract.js';
export { email, isEmail } from './email.js';
export { employeeId, isEmployeeId } from './employee-id.js';
export { entityCode, isEntityCode } from './entity-code.js';
export { iban, isIban } from './iban.js';
export { isMobile, mobile } from './mobile.js';
export { isNationalId, nationalId } from './national-id.js';
export { isRequestNumber, requestNumber, requestNumberFrom } from './request-number.js';
export {
  emailSchema,
  employeeIdSchema,
  entityCodeSchema,
  ibanSchema,
  mobileSchema,
  nationalIdSchema,
  requestNumberSchema,
} from './schemas.js';
export type { Secret } from './secret.js';
export { isSecret } from './secret.js';
export { isSynthetic, syntheticNationalId } from './synthetic.js';
