export { compile } from './compile.js';
export { investmentAccount, investmentIndicators, withInvestment } from './investment.js';
export { aggregateIndustries } from './aggregate.js';
