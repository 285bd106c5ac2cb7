/** Sixteen-point Gauss-Legendre quadrature on a panel, definite and running. */

const POINTS = [
  -0.9894009349916499, -0.9445750230732326, -0.8656312023878318, -0.755404408355003, -0.6178762444026438,
  -0.45801677765722737, -0.2816035507792589, -0.09501250983763744, 0.09501250983763744, 0.2816035507792589,
  0.45801677765722737, 0.6178762444026438, 0.755404408355003, 0.8656312023878318, 0.9445750230732326,
  0.9894009349916499,
] as const;

const WEIGHTS = [
  0.027152459411754176, 0.062253523938647456, 0.0951585116824926, 0.12462897125553407, 0.1495959888165767,
  0.16915651939500265, 0.18260341504492364, 0.18945061045506864, 0.18945061045506864, 0.18260341504492364,
  0.16915651939500265, 0.1495959888165767, 0.12462897125553407, 0.0951585116824926, 0.062253523938647456,
  0.027152459411754176,
] as const;

/** Number of points on a panel. */
export const PANEL_POINTS = POINTS.length;

/** Points as fractions of the panel, in (0, 1), ascending. */
export const panelPoints: readonly number[] = POINTS.map((point) => (1 + point) / 2);

/** Weights for a panel of length 1. */
export const panelWeights: readonly number[] = WEIGHTS.map((weight) => weight / 2);

/**
 * Row i holds the weights of the integral from the panel's start to its point i, panel of length 1: the exact integral
 * of the polynomial through all sixteen values.
 */
export const runningWeights: readonly (readonly number[])[] = panelPoints.map((end) =>
  panelPoints.map((_, j) => {
    let sum = 0;
    for (let q = 0; q < PANEL_POINTS; q++) sum += panelWeights[q]! * lagrange(j, panelPoints[q]! * end);
    return sum * end;
  }),
);

/** The polynomial that is 1 at point j and 0 at the others. */
function lagrange(j: number, at: number): number {
  let product = 1;
  for (let m = 0; m < PANEL_POINTS; m++) {
    if (m !== j) product *= (at - panelPoints[m]!) / (panelPoints[j]! - panelPoints[m]!);
  }
  return product;
}
