import { z } from 'zod';

import { choice, requiredText, text } from './scalars';

export const PHONE_KINDS = ['MOBILE', 'SMS', 'TEXT_RELAY', 'VOICE'] as const;

/** A telephone number; GraphQL's `Phone`. */
export interface Phone {
  readonly shown: string;
  readonly dial: string;
  readonly uri: string;
  readonly phoneKind: (typeof PHONE_KINDS)[number];
  readonly optionPath: string | null;
  readonly note: string | null;
}

/** 999, which every answer about urgent help carries. */
export const EMERGENCY_PHONE: Phone = {
  shown: '999',
  dial: '999',
  uri: 'tel:999',
  phoneKind: 'VOICE',
  optionPath: null,
  note: 'If somebody is in danger right now, call 999.',
};

export const phone = z
  .object({ shown: requiredText, dial: requiredText, kind: choice(PHONE_KINDS), optionPath: text, note: text })
  .transform(({ kind, dial, ...rest }): Phone => ({ ...rest, dial, uri: uriOf(kind, dial), phoneKind: kind }));

/** RFC 3966 allows nothing but digits and a leading plus in what we need; RFC 5724 the same for messages. */
const uriOf = (kind: Phone['phoneKind'], dial: string): string => {
  const digits = dial.replace(/(?!^\+)[^0-9]/g, '');
  return kind === 'SMS' ? `sms:${digits}` : `tel:${digits}`;
};
