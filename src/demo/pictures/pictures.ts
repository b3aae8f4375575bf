import type { Canvas } from './canvas';
import { paintCoast, paintFields, paintNetwork, paintQuays } from './covers';
import { paintBeaconMark, paintBridgeMark, paintLeavesMark, paintRingMark } from './logos';
import { paintKettle, paintMessages, paintNightCot, paintOpenDoor, paintSevenSteps, paintTwoChairs } from './scenes';

/** The pictures of the demo, painted by code when it is loaded: what each shows, and how it is painted. */
export const PICTURES = {
  'salford-logo': { alt: 'Salford Safeguarding Children Partnership', paint: () => paintBridgeMark('#14424a', '#f2b880') },
  'llr-logo': { alt: 'Leicester, Leicestershire and Rutland Safeguarding Partnership', paint: () => paintLeavesMark('#2f6b3f', '#f6c453') },
  'lancashire-logo': { alt: 'Lancashire Safeguarding Partnership', paint: () => paintBeaconMark('#25597a', '#ffd873') },
  'tasp-logo': { alt: 'The Association of Safeguarding Partners', paint: () => paintRingMark('#5b3a72', '#d57f3f') },
  quays: { alt: 'A bridge and towers beside the water at dusk', paint: paintQuays },
  fields: { alt: 'Three trees on rolling fields behind a fence', paint: paintFields },
  coast: { alt: 'A lighthouse on a headland, with fells behind the sea', paint: paintCoast },
  network: { alt: 'Many small houses joined by lines', paint: paintNetwork },
  'two-chairs': { alt: 'Two chairs facing each other by a window, two mugs on the table between them', paint: paintTwoChairs },
  'night-cot': { alt: 'An empty cot with a flat mattress, a crescent moon in the window', paint: paintNightCot },
  kettle: { alt: 'A red kettle coming to the boil beside a mug', paint: paintKettle },
  'open-door': { alt: 'A front door standing open, warm light falling on the path', paint: paintOpenDoor },
  'seven-steps': { alt: 'Seven steps rising from left to right with a small flag on the last', paint: paintSevenSteps },
  messages: { alt: 'A telephone showing a conversation in speech bubbles', paint: paintMessages },
} as const satisfies Record<string, { alt: string; paint: () => Canvas }>;

export type PictureName = keyof typeof PICTURES;
