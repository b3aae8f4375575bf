/**
 * With which the admin tells, in requests for what can be chosen or uploaded, which document's form is open, as `<uid>/<documentId>`: a block
 * that is not saved yet, or a file, has nothing that would tell whose it will be. Of a new document, uploads tell what it is to belong to.
 */
export const FORM_HEADER = 'x-concord-form';
