/** What is worth finding, and how much: an instrument's id and its gain. */
export type Gains = ReadonlyMap<string, number>;

/** Of what is worth finding (gain of 2 or more), the share among the first `count`, or of all places when there are fewer. */
export function recallAt(count: number, order: readonly string[], gains: Gains): number {
  const worth = [...gains].filter(([, gain]) => gain >= 2).map(([id]) => id);
  if (worth.length === 0) return 1;
  const found = order.slice(0, count).filter((id) => worth.includes(id)).length;
  return found / Math.min(count, worth.length);
}

/** Normalised discounted cumulative gain: 1 when the first `count` stand in the best order there is (Järvelin and Kekäläinen 2002). */
export function ndcgAt(count: number, order: readonly string[], gains: Gains): number {
  const best = discounted([...gains.values()].toSorted((a, b) => b - a).slice(0, count));
  return best === 0 ? 1 : discounted(order.slice(0, count).map((id) => gains.get(id) ?? 0)) / best;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + (2 ** gain - 1) / Math.log2(place + 2), 0);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
