import {
  loadClassification,
  shippedClassifications
} from "./chunk-DIDV74F5.js";
export {
  loadClassification,
  shippedClassifications
};
