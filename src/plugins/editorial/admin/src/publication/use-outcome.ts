import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

/**
 * What came of the last press of a button: a toast and a spoken sentence, or a refusal that stays until it is
 * closed, or until somebody goes on writing. When what was looked up is another than before, the focus goes to it: the button that was pressed may be gone by then.
 */
export const useOutcome = (shown: string, isModified: boolean) => {
  const { toggleNotification } = useNotification();
  const summary = useRef<HTMLDivElement>(null);
  const isAwaited = useRef(false);
  const [announcement, setAnnouncement] = useState('');
  const [refusal, onRefused] = useState('');
  const onDone = (message: string) => {
    isAwaited.current = true;
    setAnnouncement(message);
    onRefused('');
    toggleNotification({ type: 'success', message });
  };
  useEffect(() => {
    if (isAwaited.current) summary.current?.focus();
    isAwaited.current = false;
  }, [shown]);
  useEffect(() => {
    if (isModified) onRefused('');
  }, [isModified]);
  return { summary, announcement, refusal, onDone, onRefused };
};
