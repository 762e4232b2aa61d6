// Amounts that Chinese words hold others against: 比上年的398.9万吨增长3.4%, 为年初预算142.00亿元的97.0%.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

/** 为年初预算[142.00亿元]的97.0%: what another share is of. */
export const isShareMark = (claim: Claim, reader: Reader): boolean =>
  /(?:为|占|是|相当于|达到?|恢复[到至]?|完成)[^，。；]*$/.test(reader.gap(claim)) &&
  /^[）)]?的约?[\d一二两三四五六七八九十]+(?:\.\d+)?(?:%|成|倍)/.test(reader.after(claim));

/** What the number before it, or one behind it, is told to be more or less than, or a share of. */
export const isHeldAgainst = (claim: Claim, reader: Reader): boolean =>
  /[比较][^，。；]*的?$/.test(reader.gap(claim)) || isShareMark(claim, reader);
