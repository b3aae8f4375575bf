import { h } from '../dom.js';
import { emergencyNumbers, RING_THE_COUNCIL } from '../parts/emergency.js';

/** When the API does not answer: the numbers that matter most need no API, and a way to try again. */
export function showUnavailable({ error, retry }) {
  const button = h('button', { type: 'button', class: 'button' }, 'Try again');
  button.addEventListener('click', () => {
    button.textContent = 'Trying again…';
    retry();
  });
  return {
    title: 'We cannot show this page just now',
    content: [
      h('h1', {}, 'Sorry, we cannot show this page just now'),
      h(
        'p',
        { class: 'lead' },
        error.code === 'slow' ? 'It is taking too long to fetch.' : 'It could not be fetched.',
        ' If you need help for someone, these numbers work:',
      ),
      emergencyNumbers(),
      h('p', {}, `Worried about a child or an adult? ${RING_THE_COUNCIL}`),
      h('p', {}, button),
    ],
  };
}
