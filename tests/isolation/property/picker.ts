/** Choices from a list of numbers that fast-check made: the same numbers, the same choices. */
export class Picker {
  #at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    this.#at += 1;
    return (this.numbers[this.#at % this.numbers.length] ?? 0) % limit;
  }

  one<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}
