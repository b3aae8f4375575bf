import { sayDay } from '../dates.js';
import { h, link } from '../dom.js';
import { KINDS, TYPES, WITHDRAWALS } from '../words.js';

/** What stands in place of something that was withdrawn: what happened to it, why, since when, and what to read instead. */
export function notice(withdrawn, { level = 3 }) {
  return h(
    'article',
    { class: 'notice' },
    h(`h${level}`, {}, withdrawn.title),
    h('p', {}, h('strong', {}, `This ${KINDS[withdrawn.type]} ${WITHDRAWALS[withdrawn.kind]} on ${sayDay(withdrawn.since.date)}.`)),
    h('p', {}, withdrawn.reason),
    insteadOf(withdrawn.replacement),
  );
}

function insteadOf(replacement) {
  if (!replacement) return null;
  const kind = TYPES[replacement.__typename] ?? 'Partnership';
  return h('p', {}, 'Read instead: ', link(replacement.path, replacement.title ?? replacement.name), ` (${kind.toLowerCase()})`);
}
