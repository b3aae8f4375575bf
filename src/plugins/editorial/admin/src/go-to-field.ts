/**
 * Takes the reader to a field of the form by its attribute or path, such as `occurrences.0.startDate`: into its input, or where that has
 * none of its own, to its label. False when the form does not show it.
 */
export const goToField = (name: string, label: string): boolean => {
  const input = inputNamed(name);
  const place = input ?? labelled(label);
  if (!place) return false;
  place.scrollIntoView({ block: 'center' });
  if (!input) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  return true;
};

const inputNamed = (name: string): HTMLElement | null => {
  const escaped = CSS.escape(name);
  return document.querySelector<HTMLElement>(`form [name="${escaped}"]:not([type="hidden"])`);
};

const labelled = (label: string): HTMLElement | null => {
  const labels = [...document.querySelectorAll<HTMLElement>('form label, form legend, form [role="group"] > *, form h3, form span')];
  return labels.find(({ textContent }) => textContent.replace(/[*\s]+$/, '').trim() === label) ?? null;
};
