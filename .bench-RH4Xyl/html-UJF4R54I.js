import {
  readHtml
} from "./chunk-AYW4Y7E4.js";
import "./chunk-ALBE2EKS.js";
export {
  readHtml
};
