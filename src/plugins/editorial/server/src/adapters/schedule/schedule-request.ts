import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../../strapi-edge';
import { SCHEDULE_ACTIONS, TURNS } from '../../../../contract';

import { withdrawal } from '../admin-request';

const CHOOSE_TIME = 'Choose a day and a time.';

const named = z.object({ schedule: z.string().max(40) });
const schedule = z.object({
  action: z.enum(SCHEDULE_ACTIONS),
  time: z.object({ wallTime: z.string(CHOOSE_TIME).max(40, CHOOSE_TIME), turn: z.enum(TURNS).nullable().default(null) }),
  seen: z.string().max(200),
  notice: withdrawal.nullable().default(null),
});

/** Parses requests about scheduling (contract/schedule.ts); a shape that does not fit is refused as `request.invalid`. */
export const scheduleRequest = {
  id: (ctx: Context): string => parseSent(named, paramsOf(ctx)).schedule,
  schedule: (ctx: Context) => parseSent(schedule, bodyOf(ctx)),
};
