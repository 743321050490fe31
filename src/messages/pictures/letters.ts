/**
 * What is known of the letter that pictures are set in, Inter: how wide its characters are, and which it has. A picture
 * is laid out before it is drawn, so widths must be known without drawing.
 */

export type Weight = 400 | 700

/** Thousandths of the size, from space to tilde. */
const widths: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620,
    566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903,
    753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612,
    583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426,
    333, 426, 662,
  ],
  700: [
    237, 338, 552, 649, 655, 1016, 672, 339, 377, 377, 559, 679, 334, 468, 334, 388, 674, 431, 630, 646, 676, 622, 649,
    582, 651, 649, 334, 343, 679, 679, 679, 560, 1016, 747, 662, 740, 722, 607, 587, 750, 747, 281, 584, 719, 565, 932,
    762, 771, 648, 777, 657, 655, 667, 732, 747, 1038, 738, 731, 664, 377, 388, 377, 487, 476, 365, 581, 630, 588, 630,
    596, 398, 632, 623, 271, 271, 580, 271, 913, 623, 613, 630, 630, 407, 560, 366, 623, 600, 850, 580, 602, 573, 469,
    372, 469, 679,
  ],
}

/** A plain letter under its accents is as wide; others are taken for a wide one, so that nothing is ever too long. */
const widest = 1050

/** Pixels a text takes. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let width = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue
    width += widths[weight][(letter.codePointAt(0) ?? 0) - 32] ?? widest
  }
  return (width * size) / 1000
}

/** Runs of what Inter cannot draw: it has Latin, Greek and Cyrillic, no other script and no emoji. */
export const unknownLetters =
  /[^\u0020-\u007e\u00a1-\u0148\u014a-\u024f\u0391-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u04f9\u1e00-\u1e99\u1ea0-\u1ef9\u2010-\u2015\u2018-\u201e\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2070\u2074-\u2079\u20ac\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]+/gu
