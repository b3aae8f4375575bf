import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/**
 * A place at the top of the admin's side bar, below the logo. Strapi gives no slot there, so one is made in its `<nav>`;
 * should a new version have none, what belongs there stands above the page instead.
 */
export const SideBarPlace = ({ children }: { readonly children: ReactNode }) => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const made = document.createElement('div');
    made.style.alignSelf = 'center';
    const logo = document.querySelector('nav')?.firstElementChild;
    if (!logo) return undefined;
    logo.after(made);
    setPlace(made);
    return () => made.remove();
  }, []);
  return place ? createPortal(children, place) : children;
};
