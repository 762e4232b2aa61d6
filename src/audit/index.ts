// The audit's public face.
export { auditAlone } from './audit.js';
export { formatOf, plainText, readSource, type SourceText, type TextFormat } from './document.js';
export * from './report.js';
