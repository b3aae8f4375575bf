import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Wide enough for the short name of a partnership in one line, such as "Lancashire". */
const WIDTH = '8.4rem';

/**
 * A place at the top of the admin's side bar, below the logo. Strapi gives no slot there, so one is made in its `<nav>`;
 * should a new version have none, what belongs there stands above the page instead.
 */
export const SideBarPlace = ({ children }: { readonly children: ReactNode }) => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const made = document.createElement('div');
    made.style.width = '100%';
    // On small screens the bar lies across the top.
    made.style.alignSelf = 'center';
    const bar = document.querySelector('nav');
    const logo = bar?.firstElementChild;
    if (!bar || !logo) return undefined;
    bar.style.minWidth = WIDTH;
    if (logo instanceof HTMLElement) logo.style.justifyContent = 'center';
    logo.after(made);
    setPlace(made);
    return () => made.remove();
  }, []);
  return place ? createPortal(children, place) : children;
};
