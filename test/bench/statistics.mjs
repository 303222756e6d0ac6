/** What many loads of a page say together: the one in the middle, how far the others are from it, and ratios to a baseline. */

/** The middle one, with the least and the greatest. */
export function summarize(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], greatest: sorted.at(-1) };
}

const figures = ['firstFrameMilliseconds', 'busyMilliseconds', 'nodes', 'layoutShift'];

/** Adds to each page its figures, and their ratios to the page of the same medium and count without a player. */
export function compare(pages) {
  return pages.map((page) => {
    const { embed, count, samples } = page;
    const baseline = pages.find(
      (other) => other.embed.baseline && other.embed.medium === embed.medium && other.count === count,
    );
    const valuesOf = (figure) => samples.map((sample) => sample[figure]);
    // Within a round, because the machine was alike then.
    const ratiosOf = (figure) =>
      samples.map((sample, round) => sample[figure] / baseline.samples[round][figure]);
    return {
      embed,
      count,
      figures: Object.fromEntries(figures.map((figure) => [figure, summarize(valuesOf(figure))])),
      ratios: Object.fromEntries(figures.map((figure) => [figure, summarize(ratiosOf(figure))])),
      // With one film, that film plays.
      idleNodes: count > 1 ? summarize(valuesOf('idleNodes')).greatest : undefined,
    };
  });
}
