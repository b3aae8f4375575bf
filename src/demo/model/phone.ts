export interface Phone {
  readonly shown: string;
  readonly dial: string;
  readonly kind: 'voice' | 'mobile' | 'text relay' | 'sms';
  readonly optionPath?: string;
  readonly note?: string;
}

type PhoneExtras = Partial<Pick<Phone, 'kind' | 'optionPath' | 'note'>>;

/** A number as readers see it and as a telephone dials it: 999, 101 and 111 as they are, others in international form. */
export const phone = (shown: string, extras: PhoneExtras = {}): Phone => ({ shown, dial: dialled(shown), kind: 'voice', ...extras });

/** The text relay service's prefix in front of the same number, for people who type instead of speak. */
export const textRelay = (number: string): Phone => ({
  shown: `18001 ${number}`,
  dial: `18001${number.replace(/\s/g, '')}`,
  kind: 'text relay',
  note: 'Through the Relay UK app or a textphone',
});

const dialled = (shown: string): string => {
  const digits = shown.replace(/\s/g, '');
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits;
};
