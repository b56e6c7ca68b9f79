/** The way from a folder of the site to its root: "../../" from "city/milwaukee-co-wi/". */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}
