/** Where data come from, as `data/sources.json` lists it. */
export interface Source {
  id: string
  title: string
  publisher: string
  /** The publisher's own address; `SS` stands for a state's two digits. */
  url: string
  licence: string
  citation: string
  /** When its content was drawn or counted, and on which tracts. */
  vintage: string
}
