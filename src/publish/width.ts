// How wide texts are in a fixed-width font.
import stringWidth from 'string-width';

/** Columns that a text takes: two for each wide East Asian character. */
export const displayWidth = (text: string): number => stringWidth(text);
