import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import { holdStill } from './hold-still';

/** Milliseconds between two times of telling somebody who types into a form that holds still. */
const QUIET = 5000;

/** Keeps the fields as they are while there are any to be kept, and says why to whoever tries to change them. */
export const useHoldingStill = (fields: Element | undefined, message: string): void => {
  const { toggleNotification } = useNotification();
  const told = useRef(0);
  useEffect(() => {
    if (!fields) return undefined;
    return holdStill(fields, () => {
      if (Date.now() - told.current < QUIET) return;
      told.current = Date.now();
      toggleNotification({ type: 'warning', message });
    });
  }, [fields, message, toggleNotification]);
};
