/** National digits with the leading 0: "+44 (0)161 …" and "0044 161 …" become "0161…". Foreign numbers keep their "+". */
export const nationalDigits = (written: string): string => {
  const digits = written.replace(/\(0\)/u, '').replace(/[^\d+]/gu, '');
  if (digits.startsWith('+44')) return `0${digits.slice(3)}`;
  return digits.startsWith('0044') ? `0${digits.slice(4)}` : digits;
};

/**
 * Length and beginning only (Ofcom's numbering plan): whether a number is in service cannot be seen from it, and libraries
 * that try refuse numbers kept for drama. Ten digits are right for some 01, 0800 and 0500 numbers, eight for Childline's.
 */
export const isUkShape = (digits: string): boolean =>
  /^0[1235789]\d{9}$/u.test(digits) ||
  /^01\d{8}$/u.test(digits) ||
  /^0(?:800|500)\d{6}$/u.test(digits) ||
  digits === '08001111' ||
  digits === '08454647';

export const isForeignShape = (written: string): boolean => /^\+(?!44)/u.test(written) && /^\d{8,15}$/u.test(written.replace(/\D/gu, ''));

/** For "to dial" fields: "+441614960000" for full numbers, short numbers as they are. */
export const dialledForm = (dial: string): string => (/^0\d{8,}$/u.test(dial) && dial !== '08001111' ? `+44${dial.slice(1)}` : dial);

/** Emergency services, police, NHS 111 and Childline: the same number for the whole country, and the number of no other body. */
export const isForEverybody = ({ dial }: { readonly dial: string }): boolean => /^(?:999|112|101|111|08001111)$/u.test(dial);
