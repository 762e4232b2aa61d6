export {
  report,
  reportFormats,
  reportLanguages,
  type Link,
  type PageLinks,
  type ReportFormat,
  type ReportLanguage,
  type ReportOptions,
} from './report.js';
export { latestPeriod, periodsOf } from './stored.js';
export { escapeHtml } from './escape.js';
export { planDocument, scenarioChart, planFormats, type PlanFormat } from './plan-document.js';
