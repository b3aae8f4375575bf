/**
 * With which the admin tells, in requests for what can be chosen, which document's form is open, as `<uid>/<documentId>`: a block that is
 * not saved yet has nothing that would tell whose it will be.
 */
export const FORM_HEADER = 'x-concord-form';
