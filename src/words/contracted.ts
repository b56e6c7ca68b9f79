/**
 * A Spanish sentence whose values meet the words around them as grammar asks: "de el" and "a el" are drawn together before a value that begins
 * with its article ("mapa del asma"), and "y" is "e" before the sound of an i ("Boise e Irving"). A capital article belongs to a name
 * and stays: "de El Paso".
 */
export function contracted(text: string): string {
  return text
    .replaceAll(/(?<!\p{L})([Dd]e|[Aa]) el (?=\p{L})/gu, '$1l ')
    .replaceAll(/ y (?=h?i(?![aeo]))/giu, ' e ')
}
