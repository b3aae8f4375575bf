import { h } from '../dom.js';
import { PARTNERSHIPS } from '../queries.js';

/** `/sites`: every partnership with pages here. */
export const page = {
  query: PARTNERSHIPS,
  variables: () => ({}),
  show: ({ data: { partnerships } }) => ({
    title: 'Safeguarding partnerships',
    content: [
      h('h1', {}, 'Safeguarding partnerships'),
      partnerships.length > 0
        ? h(
            'ul',
            { class: 'cards' },
            partnerships.map((partnership) => h('li', {}, cardOf(partnership))),
          )
        : h('p', { class: 'empty' }, 'No partnership has pages here yet.'),
    ],
  }),
};

function cardOf({ name, shortName, path, areas }) {
  return h('article', { class: 'card' }, [
    h('h2', {}, h('a', { href: path }, shortName)),
    h('p', {}, name),
    areas.length > 1 && h('p', { class: 'about' }, areas.map((area) => area.name).join(' · ')),
  ]);
}
