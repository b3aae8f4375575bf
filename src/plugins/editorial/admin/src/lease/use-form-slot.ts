import { useLayoutEffect, useState } from 'react';

export interface FormSlot {
  /** Above the fields, for what is said about the form. */
  readonly top: Element;
  /** The fields. */
  readonly fields: Element;
}

/** Strapi has no place above the fields of its form: one is made there, for as long as the form is on the page. */
export const useFormSlot = (): FormSlot | null => {
  const [slot, setSlot] = useState<FormSlot | null>(null);
  useLayoutEffect(() => {
    const fields = document.querySelector('main form [role=tabpanel][data-state=active]');
    if (!fields) return undefined;
    const top = document.createElement('div');
    fields.before(top);
    setSlot({ top, fields });
    return () => top.remove();
  }, []);
  return slot;
};
