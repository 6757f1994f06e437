/** Scores as likelihoods, which add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - best));
  const all = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / all);
}
