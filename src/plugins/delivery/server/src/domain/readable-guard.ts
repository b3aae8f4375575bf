import type { Problem } from '../../../../../kernel';
import type { PublicationGuard } from '../../../../editorial/contract';

import { isKind, unreadableParts } from './content/read-body';

/** Finds, before an act of publication, what the read store could not take in the middle of it. */
export const readableGuard: PublicationGuard = {
  name: 'delivery.readable',
  check: ({ type, id, title, body, schemaVersion }) =>
    (isKind(type) ? unreadableParts(type, body, schemaVersion) : []).map((attribute): Problem => ({
      rule: 'readers.cannot-be-shown',
      severity: 'blocker',
      message: `${placeIn(attribute)} holds something that cannot be shown to readers. Enter it again, and save.`,
      place: { type, id, title, attribute },
    })),
};

/** `occurrences.0.startDate` → `“Start date” (occurrences, no. 1)`. */
const placeIn = (attribute: string): string => {
  const steps = attribute.split('.');
  const names = steps.filter((step) => !/^\d+$/.test(step)).map(wordsOf);
  const [row] = steps.filter((step) => /^\d+$/.test(step));
  const last = sentenceCase(names.at(-1) ?? 'a field');
  return row === undefined || names.length < 2 ? `“${last}”` : `“${last}” (${names[0] ?? ''}, no. ${String(Number(row) + 1)})`;
};

const wordsOf = (step: string): string =>
  step
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
