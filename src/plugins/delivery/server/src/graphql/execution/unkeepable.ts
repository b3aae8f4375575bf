import { DomainError } from '../../../../../../kernel';

/** Of a text that nothing here can hold, and no database look for. */
export const unkeepable = (): DomainError =>
  new DomainError({
    code: 'request.unkeepable',
    refusal: 'invalid',
    message:
      'A text in the request holds the character NUL (\\u0000), or half a character (\\ud800 to \\udfff alone), which nothing here can hold. Send it without.',
  });
