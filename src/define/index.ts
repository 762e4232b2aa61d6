export * from './model.js';
export * from './codes.js';
export * from './read.js';
export { parseSystem } from './parse.js';
export { examplePath, initWorkspace, starterTemplate, templates } from './init.js';
