export * from './staged.js';
