import {
  identifier,
  literal,
  openDuckDB
} from "../chunk-X622F26L.js";
export {
  identifier,
  literal,
  openDuckDB
};
