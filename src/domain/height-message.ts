/** How an embed tells the page around it how high it is. */
export interface HeightMessage {
  type: typeof HEIGHT_MESSAGE
  /** Of the content, px. */
  height: number
}

export const HEIGHT_MESSAGE = 'redlining-health-atlas:height'
