export * from './model.js';
export * from './codes.js';
export * from './read.js';
export {
  loadClassification,
  shippedClassifications,
  type Classification,
  type ClassificationEntry,
} from './classifications.js';
export { registerRoles, resolveReturns, returnRoles } from './returns.js';
export type { RegisterRole, ReturnItem, ReturnRole, ReturnsDefinition } from './returns.js';
export { readYaml, type YamlFile } from './document.js';
export { valueInWords } from './issues.js';
export { draftSystem, parseSystem, type Definition, type Draft } from './parse.js';
export { classPrefix, growClasses, type ClassTree } from './classes.js';
export type * from './tables.js';
export { examplePath, initWithTable, initWorkspace, starterTemplate, templates } from './init.js';
