export * from './counted.js';
export * from './errors.js';
export * from './language.js';
export * from './nearest.js';
export * from './numbers.js';
export * from './periods.js';
export * from './units.js';
