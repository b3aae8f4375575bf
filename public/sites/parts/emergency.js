import { h } from '../dom.js';
import { phoneLink } from './phone.js';

/** What holds everywhere in England, whatever numbers we have or lack. */
export const RING_THE_COUNCIL =
  'Ring the council where they live and ask for children’s or adult social care. At night and at weekends, ask for the emergency duty team.';

/** Help lines without those for 999 and 101, which stand on every page anyway. */
export function withoutPolice(lines) {
  return lines.filter(({ contact }) => !['999', '101'].includes(contact.phones?.[0]?.dial));
}

/** 999 and 101. They are written here, so that they stand on the page whatever happens to the API. */
export function emergencyNumbers() {
  return h('div', { class: 'emergency' }, [
    h('p', {}, h('strong', {}, 'Someone is in danger now'), phoneLink({ shown: '999', uri: 'tel:999' })),
    h('p', {}, h('strong', {}, 'Not an emergency: the police'), phoneLink({ shown: '101', uri: 'tel:101' })),
    h('p', { class: 'relay' }, [
      'Deaf, or unable to speak? By text relay: ',
      phoneLink({ shown: '18000', uri: 'tel:18000' }),
      ' in an emergency, ',
      phoneLink({ shown: '18001 101', uri: 'tel:18001101' }),
      ' otherwise.',
    ]),
  ]);
}
