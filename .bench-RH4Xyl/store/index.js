import {
  openStore,
  storeTable,
  storeVersion,
  tables,
  writeStore
} from "../chunk-BEV57ZAH.js";
import "../chunk-X622F26L.js";
import "../chunk-GG4WGJB4.js";
export {
  openStore,
  storeTable,
  storeVersion,
  tables,
  writeStore
};
