const CONTROLS =
  'button, select, [role=button], [role=switch], [role=checkbox], [role=radio], [role=combobox], input[type=checkbox], input[type=radio], input[type=file]';
/** What only folds and unfolds. */
const FOLDS = 'button[aria-expanded]:not([aria-haspopup]):not([role=combobox])';
const FIELDS = 'input, textarea, [contenteditable=true]';
const READING = /^(?:Tab|Escape|Shift|Control|Alt|Meta|Home|End|Page(?:Up|Down)|Arrow(?:Left|Right|Up|Down)|F\d+)$/;
const COPYING = /^[acf]$/i;

/** Whether an event would change something in a form that is only to be read. Links, folding, marking and copying do not. */
export const wouldChange = (event: Event): boolean => {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  const isControl = target.closest(CONTROLS) !== null && target.closest(FOLDS) === null;
  if (event instanceof KeyboardEvent) return isControl ? isPress(event) : target.closest(FIELDS) !== null && isWriting(event);
  return isControl || event.type === 'beforeinput' || event.type === 'dragstart' || event.type === 'drop';
};

const isPress = ({ key }: KeyboardEvent): boolean => !/^(?:Tab|Escape|Shift|Control|Alt|Meta|F\d+)$/.test(key);
const isWriting = ({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean => {
  if (ctrlKey || metaKey) return !COPYING.test(key) && !READING.test(key);
  const spins = target instanceof HTMLInputElement && target.type === 'number' && /^Arrow(?:Up|Down)$/.test(key);
  return spins || !READING.test(key);
};

const EVENTS = ['beforeinput', 'keydown', 'pointerdown', 'mousedown', 'click', 'dragstart', 'drop', 'paste', 'cut'] as const;

/**
 * Makes a part of the page hold still: it can be read, marked and copied, and followed by its links, but not changed. Strapi offers no way
 * to close its form from outside, so what would change it is stopped before the form hears of it. Returns how to end that.
 */
export const holdStill = (part: Element, onAttempt: () => void): (() => void) => {
  const stop = (event: Event) => {
    if (!wouldChange(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'keydown' || event.type === 'click') onAttempt();
  };
  for (const name of EVENTS) part.addEventListener(name, stop, { capture: true });
  return () => {
    for (const name of EVENTS) part.removeEventListener(name, stop, { capture: true });
  };
};
