// The names of the functions of the language, alone, so that the parser needs nothing else of them.

export const functionNames: readonly string[] = [
  'growth',
  'base',
  'diff',
  'share',
  'contribution',
  'contribution_share',
  'ytd',
  'index',
  'cagr',
  'two_year_average',
  'rank',
  'convert',
  'lq',
  'sum',
  'min',
  'max',
  'abs',
  'round',
  'target',
];
