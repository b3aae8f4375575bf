import { h } from '../dom.js';

/** Pairs of a name and a value, such as `['Cost', 'Free']`. A pair without a value is left out, and so is an empty list. */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value && value.length !== 0);
  return (
    known.length > 0 &&
    h(
      'dl',
      { class: 'facts' },
      known.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    )
  );
}

/** Topics as one line of words. */
export function topicNames(topics) {
  return topics.map(({ name }) => name).join(', ');
}
