/**
 * Makes an element: h('p', { class: 'lead' }, 'Call ', h('strong', {}, '999')).
 *
 * Text always goes in as text, so words from the API can never turn into markup. Attributes and children that are
 * null, undefined or false are left out, which makes "show it if there is one" a plain `&&`.
 */
export function h(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === 'href' && !isSafeAddress(value)) continue;
    if (key === 'src' && !isSafeAddress(value) && !isFetched(value)) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(isPresent));
  return element;
}

/** Words for people who listen to the page; nobody sees them. */
export function hidden(words) {
  return h('span', { class: 'visually-hidden' }, words);
}

/** A link, or the words alone when there is nowhere to go. */
export function link(href, ...words) {
  return href ? h('a', { href }, ...words) : h('span', {}, ...words);
}

/** Whether an address may stand in a page: `javascript:` and the like may not. */
export function isSafeAddress(address) {
  return /^(https?:\/\/|mailto:|tel:|sms:|\/(?!\/)|[#?])/i.test(address);
}

/** A picture that a script of this page has fetched. As a link, such an address would be a document of this site. */
export function isFetched(address) {
  return address.startsWith('blob:');
}

function isPresent(child) {
  return child !== null && child !== undefined && child !== false && child !== '';
}
