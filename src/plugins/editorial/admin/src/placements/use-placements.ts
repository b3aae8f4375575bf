import { useField, useForm } from '@strapi/strapi/admin';
import { useId, useState } from 'react';

import { useWords } from '../words';
import type { FoundItem, PlacementValue } from './placement';
import { newPlacement } from './placement';
import type { PlacementKind } from './placement-kind';

/** The placements as the form holds them; everything done here is saved with the form. */
export const usePlacements = (name: string) => {
  const words = useWords();
  const keys = useId();
  const { value } = useField<readonly PlacementValue[]>(name);
  const onChange = useForm('Placements', (form) => form.onChange);
  const addFieldRow = useForm('Placements', (form) => form.addFieldRow);
  const moveFieldRow = useForm('Placements', (form) => form.moveFieldRow);
  const removeFieldRow = useForm('Placements', (form) => form.removeFieldRow);
  const [added, setAdded] = useState(0);
  const [announcement, setAnnouncement] = useState('');
  const placements = value ?? [];

  return {
    placements,
    announcement,
    add: (kind: PlacementKind, item: FoundItem) => {
      setAdded(added + 1);
      addFieldRow(name, newPlacement(kind, item, `${keys}${added}`));
      setAnnouncement(words('placements.added', { title: item.title }));
    },
    move: (from: number, to: number, title: string) => {
      if (to < 0 || to >= placements.length) return;
      moveFieldRow(name, from, to);
      setAnnouncement(words('rows.moved', { title, place: to + 1, count: placements.length }));
    },
    remove: (index: number, title: string) => {
      removeFieldRow(name, index);
      setAnnouncement(words('placements.removed', { title }));
    },
    setWords: (index: number, attribute: string, text: string) => onChange(`${name}.${index}.${attribute}`, text),
  };
};
