export { compile } from './compile.js';
export { investmentAccount, withInvestment } from './investment.js';
export { aggregateIndustries } from './aggregate.js';
