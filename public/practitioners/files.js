import { fetchFile } from './session.js';

/*
 * Files of what is for practitioners open to nobody who has the address alone, and a browser sends no token for a picture or a link.
 * So the page fetches them itself.
 */

const PICTURES = /src=\\"(\/files\/[^"\\]+)\\"/g;
const FILE = 'a[href^="/files/"]';

let shown = [];

/** An answer of the API with its pictures fetched, before anything of it is shown; those of the answer before are let go. */
export async function withPictures(data) {
  forgetPictures();
  const text = JSON.stringify(data);
  const addresses = [...new Set([...text.matchAll(PICTURES)].map(([, address]) => address))];
  const fetched = await Promise.all(addresses.map(async (address) => [address, await fetchFile(address)]));
  const places = new Map(fetched.filter(([, blob]) => blob).map(([address, blob]) => [address, URL.createObjectURL(blob)]));
  shown = [...places.values()];
  return JSON.parse(text.replace(PICTURES, (whole, address) => whole.replace(address, places.get(address) ?? address)));
}

export function forgetPictures() {
  for (const place of shown) URL.revokeObjectURL(place);
  shown = [];
}

/** Links to files inside `part` save what they lead to; `cannot` is told when that is not to be had. */
export function saveFilesOf(part, cannot) {
  part.addEventListener('click', async (event) => {
    const link = event.target.closest(FILE);
    if (!link) return;
    event.preventDefault();
    const blob = await fetchFile(link.getAttribute('href'));
    if (blob) save(blob, nameOf(link));
    else cannot();
  });
}

/** By `download`, a file never becomes a page of this site, whatever is in it. */
function save(blob, name) {
  const place = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: place, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(place), 60_000);
}

/** `Slides.pdf` from `Slides.pdf (PDF, 20 kB)`; where the words are not its name, the end of its address. */
function nameOf(link) {
  const [, name] = /^(.+\.[a-z0-9]{1,8})(?: \(.*\))?$/i.exec(link.textContent.trim()) ?? [];
  return name ?? link.pathname.split('/').at(-1);
}
