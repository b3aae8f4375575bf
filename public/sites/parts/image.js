import { h } from '../dom.js';

/** A picture. Width and height keep its place free while it loads; an empty `alt` says that it is decoration. */
export function picture(image, className) {
  return image && h('img', { class: className, src: image.url, alt: image.alt, width: image.width, height: image.height });
}
