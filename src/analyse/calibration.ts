// How far the errors of forecasts go beyond what the models state: models take themselves and their parameters for
// true, so their intervals are too narrow. The errors are measured on series of which the model had not seen the end,
// each in units of the deviation that the model states for it, and a distribution is fitted to them: empirical
// prediction intervals (Williams and Goodman, 1971, "A Simple Method for the Construction of Empirical Confidence
// Limits for Economic Forecasts", Journal of the American Statistical Association 66), normalised as in split
// conformal prediction (Lei, G'Sell, Rinaldo, Tibshirani and Wasserman, 2018, "Distribution-Free Predictive Inference
// for Regression", the same journal, 113), over a collection of series.

/** Scale of the t distribution (three degrees of freedom) in stated deviations: `first` · step ^ `growth`. */
interface Spread {
  first: number;
  growth: number;
}

/**
 * Fitted by maximum likelihood, every series with the same weight, on 2,312 public series: the M1 competition
 * (Makridakis et al., 1982) and the tourism competition (Athanasopoulos et al., 2011). bench/calibrate.mjs does it.
 */
const fitted = {
  years: { first: 0.713, growth: 0.447 },
  quarters: { first: 0.866, growth: 0.055 },
  months: { first: 0.923, growth: 0.001 },
} as const satisfies Record<string, Spread>;

/** The scale of a step's error in units of the deviation that the model states; `season` is the values in a year. */
export function spreadOf(season: number, step: number): number {
  const { first, growth } = season === 1 ? fitted.years : season <= 4 ? fitted.quarters : fitted.months;
  return first * (step + 1) ** growth;
}
