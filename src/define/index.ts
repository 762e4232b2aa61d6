export * from './model.js';
export * from './codes.js';
export * from './read.js';
export { draftSystem, parseSystem, type Definition, type Draft } from './parse.js';
export { classPrefix, growClasses, type ClassTree } from './classes.js';
export { loadClassification } from './classifications.js';
export type * from './tables.js';
export { examplePath, initWithTable, initWorkspace, starterTemplate, templates } from './init.js';
