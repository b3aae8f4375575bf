import { createContext } from 'react';

/** One text with marks in it, or two beside each other. */
export type Mode = 'inline' | 'side-by-side';

/** How everything inside a comparison is shown. */
export const DiffMode = createContext<Mode>('inline');
