/** A picture of a city's finding: where it is from the site's root, its size in px and what it shows. */
export interface CityPicture {
  path: string
  width: number
  height: number
  alt: string
}

/** The pictures of a city's finding in one language. */
export interface CityPictures {
  /** The report figure, as SVG. */
  figure: CityPicture
  /** What unfurls, as PNG. */
  card: CityPicture
  /** What stands in an embed until it has loaded, as PNG of twice its size. */
  embed: CityPicture
}
