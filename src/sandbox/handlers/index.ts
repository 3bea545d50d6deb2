import type { Handlers } from './context.js';
import { emailHandlers } from './email.js';
import { entityHandlers } from './entities.js';
import { profileHandlers } from './profile.js';
import { promotionHandlers } from './promotions.js';
import { publicHandlers } from './public.js';
import { recordHandlers } from './record.js';
import { requestHandlers } from './requests.js';
import { sessionHandlers } from './session.js';

/** One handler for each endpoint of the contract. */
export const handlers: Handlers = {
  ...publicHandlers,
  ...recordHandlers,
  ...sessionHandlers,
  ...profileHandlers,
  ...requestHandlers,
  ...promotionHandlers,
  ...entityHandlers,
  ...emailHandlers,
};
