import type { Theme } from '#shared/documents/tree.ts';

const twipsPerPoint = 20;
const millimetresPerInch = 25.4;
const twipsPerInch = 1440;

/** Millimetres in twentieths of a point, the unit of lengths in WordprocessingML ("DXA"). */
export function twipsFromMm(millimetres: number): number {
  return Math.round((millimetres / millimetresPerInch) * twipsPerInch);
}

/** Points in twentieths of a point. */
export function twipsFromPoints(points: number): number {
  return Math.round(points * twipsPerPoint);
}

/** Points in half-points, the unit of type sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Width between the margins, in twips. */
export function textWidth(page: Theme['page']): number {
  return (
    twipsFromMm(page.widthMm) - twipsFromMm(page.marginMm.left) - twipsFromMm(page.marginMm.right)
  );
}

/** A colour of the theme (`#rrggbb`) as WordprocessingML writes it. */
export function hexColor(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/** Divides a length by weights into whole parts that add up to it exactly. */
export function divide(length: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let taken = 0;
  return weights.map((weight) => {
    before += weight;
    const end = Math.round((length * before) / total);
    const part = end - taken;
    taken = end;
    return part;
  });
}
