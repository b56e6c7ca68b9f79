/** What a plate shows of a city, one over the other. */
export interface PlateLayers {
  /** Today's tracts in their classes: those outside the comparison as the others, pale, or hatched like those without an estimate; null: no tracts. */
  today: 'all' | 'pale' | 'hatched' | null
  /** Whether the ground is hatched, as nothing is known of it but what lies above. */
  hatched: boolean
  /** The areas of the 1930s: as lines alone, filled, or as bands inside their edges; null: none. */
  then: 'lines' | 'filled' | 'bands' | null
  /** Whether areas have their letters. */
  letters: boolean
}
