/**
 * A Spanish sentence with "de el" and "a el" drawn together, as grammar asks where a value begins with its article: "mapa del asma". A
 * capital article belongs to a name and stays: "de El Paso".
 */
export function contracted(text: string): string {
  return text.replaceAll(/(?<!\p{L})([Dd]e|[Aa]) el (?=\p{L})/gu, '$1l ')
}
