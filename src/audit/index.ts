// The audit's public face: a text's numbers, each with its verdict.
export { auditFiles, auditTexts, type AuditOptions } from './files.js';
export { auditAlone } from './audit.js';
export { formatOf, plainText, readSource, type SourceText, type TextFormat } from './document.js';
export { showHtml } from './show-html.js';
export { showText, type TextOptions } from './show-text.js';
export * from './report.js';
