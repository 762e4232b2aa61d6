// Relations of English texts that the words of one statement bind by themselves, gathered.

import type { Claim } from '../claim.js';
import { balancesTold } from './balances-told.js';
import { weigh } from './candidate.js';
import { drawnDifferences } from './drawn-differences-en.js';
import { namedByWords } from './named-by-words-en.js';
import { namedLists } from './named-lists-en.js';
import { overfullShares } from './overfull-shares.js';
import { partsOfNamed } from './parts-of-named-en.js';
import { perNamed } from './per-named-en.js';
import { pricesToldTwice } from './prices-told-twice-en.js';
import { plainMoves } from './plain-moves-en.js';
import { productsEn } from './products-en.js';
import { quotientsEn } from './quotients-en.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { shareConstructions } from './share-constructions-en.js';
import { sharesOfAims } from './shares-of-aims.js';
import { signedContributions } from './signed-contributions-en.js';

export const relationsEn = (own: readonly Claim[], reader: Reader): Relation[] => [
  ...sharesOfAims(own, reader),
  ...overfullShares(own, reader),
  ...balancesTold(own, reader),
  ...signedContributions(own, reader),
  ...namedLists(own, reader),
  ...pricesToldTwice(own, reader),
  ...partsOfNamed(own, reader),
  ...perNamed(own, reader),
  ...namedByWords(own, reader),
  ...productsEn(own, reader),
  ...drawnDifferences(own, reader),
  ...weigh([...shareConstructions(own, reader), ...quotientsEn(own, reader), ...plainMoves(own, reader)]),
];
