export interface ShapePorts {
  /** Whether this version of Concord wrote the rows. */
  readonly isCurrent: () => Promise<boolean>;
  readonly isLedgerEmpty: () => Promise<boolean>;
  readonly rebuild: () => Promise<unknown>;
  readonly tell: (message: string) => void;
}

/** At the start: builds the read store anew from the ledger when another version of Concord wrote it, or none did yet. */
export const keepInShape = async ({ isCurrent, isLedgerEmpty, rebuild, tell }: ShapePorts): Promise<void> => {
  if (await isCurrent()) return;
  if (!(await isLedgerEmpty()))
    tell('The public pages are built anew from the ledger, because this version of Concord stores them in another way.');
  await rebuild();
};
