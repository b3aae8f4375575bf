import { z } from 'zod';

import type { JsonObject } from '../../../../../../kernel';
import type { Moment } from '../time/moment';

import type { Kind } from './read-body';
import { maybeReference } from './references';
import { choice, many, text } from './scalars';

export const WITHDRAWAL_KINDS = ['LEGAL_REMOVAL', 'PUBLISHED_IN_ERROR', 'REPLACED', 'WITHDRAWN'] as const;

/** The notice in place of a document, as it is stored. */
export interface WithdrawnHead {
  readonly __typename: 'Withdrawn';
  readonly id: string;
  readonly type: Uppercase<Kind>;
  readonly kind: (typeof WITHDRAWAL_KINDS)[number];
  readonly reason: string;
  readonly since: Moment;
  readonly title: string;
  readonly slug: string | null;
  readonly replacementId: string | null;
  /** Of a contact: the one that took over outside its hours. That line is still there when this one is not. */
  readonly outsideHoursId: string | null;
}

export interface Notice {
  readonly kind: (typeof WITHDRAWAL_KINDS)[number];
  readonly reason: string;
  readonly replacementId: string | null;
}

const notice = z
  .object({ kind: choice(WITHDRAWAL_KINDS), reason: text, replacement: maybeReference })
  .transform(({ kind, reason, replacement }): Notice => ({ kind, reason: reason ?? REMOVED.reason, replacementId: replacement }));

const REMOVED: Notice = { kind: 'LEGAL_REMOVAL', reason: 'It had to be removed by law.', replacementId: null };

/** The words of a withdrawal. When they were erased themselves, only that something was removed is said. */
export const readNotice = (body: JsonObject | null): Notice => (body === null ? REMOVED : notice.parse(body));

const erasure = z.object({ formerAddresses: many(z.string()) });

/** Digests (`formerAddress`) of the addresses of what was erased; none when the notice was erased too, or is of an older kind. */
export const readFormerAddresses = (body: JsonObject | null): readonly string[] =>
  body === null ? [] : erasure.parse(body).formerAddresses;

/** What a document is called once even its title is gone. */
export const NEUTRAL_TITLES: Readonly<Record<Kind, string>> = {
  partnership: 'A partnership',
  issue: 'An issue',
  story: 'A story',
  event: 'An event',
  briefing: 'A briefing',
  contact: 'A contact',
};
