/** Files that could not be read: nothing of the folder is used, and every fault names its file, place and remedy. */
export class CatalogueFault extends Error {
  override readonly name = 'CatalogueFault';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The catalogue was not loaded:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}
