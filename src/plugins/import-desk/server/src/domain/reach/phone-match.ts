export interface PhoneMatch {
  readonly start: number;
  readonly end: number;
  /** As written, with a text-relay prefix but without the option path. */
  readonly text: string;
  /** Digits to dial in national form, without the text-relay prefix: "01614960000", "999"; foreign numbers keep their "+". */
  readonly dial: string;
  readonly kind: 'voice' | 'mobile' | 'text relay' | 'sms';
  /** "2/1/1" for "Option 2/1/1", "Extension 12" for "ext 12"; null when none is given. */
  readonly optionPath: string | null;
}
