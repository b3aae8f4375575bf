import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';

/** Says it in a toast too, once: whoever writes far down on the page does not see what stands above it. */
export const useToast = (message: string): void => {
  const { toggleNotification } = useNotification();
  useEffect(() => {
    if (message !== '') toggleNotification({ type: 'warning', message });
  }, [message, toggleNotification]);
};
