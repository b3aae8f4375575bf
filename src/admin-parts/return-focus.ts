import { useState } from 'react';

/** What opens over a page: whoever is in it comes from somewhere else. */
const OVER_THE_PAGE = '[role=dialog], [role=alertdialog], [role=listbox], [role=menu], [data-radix-focus-guard]';

/** Followed all the time: a button that waits for its dialog is switched off meanwhile, and is the focused one no more when that opens. */
const followFocus = (): (() => HTMLElement | null) => {
  let last: HTMLElement | null = null;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !target.closest(OVER_THE_PAGE)) last = target;
  });
  return () => last;
};

const lastOnPage = followFocus();

/** Brings the keyboard back to where somebody was before the dialog: Radix knows its own triggers alone. For `onCloseAutoFocus`. */
export const useReturnFocus = () => {
  const [opener] = useState(lastOnPage);
  return (event: Event): void => {
    event.preventDefault();
    const target = opener?.isConnected ? opener : document.querySelector('main');
    target?.focus();
  };
};
