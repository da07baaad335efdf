/** A file of companies that cannot be used; every fault names the file, the column and what to do. */
export class PopulationFault extends Error {
  override readonly name = 'PopulationFault';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}
