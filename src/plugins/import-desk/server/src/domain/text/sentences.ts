/** Sentences of a line. A full stop inside a number, an address or "Tel. 0161" ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[\p{Ll}\d)”"’][.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})|\t/u)
    .reduce<string[]>((sentences, piece) => {
      const last = sentences.at(-1);
      if (last !== undefined && ABBREVIATED.test(last)) return [...sentences.slice(0, -1), `${last} ${piece}`];
      return [...sentences, piece];
    }, [])
    .filter((sentence) => sentence.trim() !== '');

const ABBREVIATED = /(?:^|\s)(?:tel|ext|no|mr|mrs|ms|dr|prof|st|e\.g|i\.e|etc|approx|dept|rd|ave)\.$/iu;
