import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

/** What came of the last press of a button: a toast and a spoken sentence, or a refusal that stays until it is closed. */
export const useOutcome = () => {
  const { toggleNotification } = useNotification();
  const [announcement, setAnnouncement] = useState('');
  const [refusal, onRefused] = useState('');
  const onDone = (message: string) => {
    setAnnouncement(message);
    onRefused('');
    toggleNotification({ type: 'success', message });
  };
  return { announcement, refusal, onDone, onRefused };
};
