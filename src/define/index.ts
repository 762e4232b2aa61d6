export * from './model.js';
export * from './codes.js';
export * from './read.js';
export { parseSystem } from './parse.js';
export { examplePath, initWorkspace, starterTemplate, templates } from './init.js';
export {
  loadClassification,
  shippedClassifications,
  type Classification,
  type ClassificationEntry,
} from './classifications.js';
export { registerRoles, resolveReturns, returnRoles } from './returns.js';
export type { RegisterRole, ReturnItem, ReturnRole, ReturnsDefinition } from './returns.js';
export { readYaml, type YamlFile } from './document.js';
