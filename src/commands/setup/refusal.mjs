/** What stands in a person's way: one or two sentences that say what is wrong and what to do. Shown without a stack. */
export class Refusal extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'Refusal';
  }
}
