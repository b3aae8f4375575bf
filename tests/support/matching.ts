/** Jest's matchers for parts of a value, typed as what they are to the compiler: nothing in particular. */
export const ANYTHING: unknown = expect.anything();
export const ANY_TEXT: unknown = expect.any(String);
export const containing = (text: string): unknown => expect.stringContaining(text);
export const including = (part: object): unknown => expect.objectContaining(part);
