import {
  draftSystem,
  parseSystem
} from "./chunk-GGLP6DO2.js";
import "./chunk-EUJICYRB.js";
import "./chunk-GG4WGJB4.js";
export {
  draftSystem,
  parseSystem
};
