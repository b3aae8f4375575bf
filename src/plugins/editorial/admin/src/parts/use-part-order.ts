import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';

import { moveItem } from '../rows/move-item';
import { useWords } from '../words';
import type { Part } from './part';
import type { RelationValue } from './part-order';
import { orderedParts, orderValue } from './part-order';

/** The order of the parts as the form holds it; it is saved with the form. */
export const usePartOrder = (name: string, saved: readonly Part[]) => {
  const words = useWords();
  const field = useField<RelationValue>(name);
  const [announcement, setAnnouncement] = useState('');
  const ordered = orderedParts(saved, field.value);
  const isMoved = (field.value?.connect.length ?? 0) > 0;

  const move = (from: number, to: number) => {
    const part = ordered[from];
    const next = moveItem(ordered, from, to);
    if (!part || next === ordered) return;
    field.onChange(name, orderValue(saved, next));
    setAnnouncement(words('rows.moved', { title: part.title, place: to + 1, count: ordered.length }));
  };
  const append = (part: Part) => {
    if (isMoved) field.onChange(name, orderValue(saved, [...ordered, part]));
    setAnnouncement(words('parts.added', { title: part.title }));
  };
  return { ordered, announcement, move, append };
};
