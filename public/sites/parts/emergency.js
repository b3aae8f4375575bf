import { h } from '../dom.js';
import { phoneLink } from './phone.js';

/** What holds everywhere in England, whatever numbers we have or lack. */
export const RING_THE_COUNCIL =
  'Ring the council where they live and ask for children’s or adult social care. At night and at weekends, ask for the emergency duty team.';

/** Help lines without those that only repeat 999 and 101, which stand on every page anyway. */
export function withoutPolice(lines) {
  return lines.filter(({ contact }) => !contact.phones?.length || contact.phones.some(({ dial }) => dial !== '999' && dial !== '101'));
}

/** 999 and 101. They are written here, so that they stand on the page whatever happens to the API. */
export function emergencyNumbers() {
  return h('div', { class: 'emergency' }, [
    h('p', {}, h('strong', {}, 'Someone is in danger now'), phoneLink({ shown: '999', uri: 'tel:999' })),
    h('p', {}, h('strong', {}, 'Not an emergency: the police'), phoneLink({ shown: '101', uri: 'tel:101' })),
  ]);
}
