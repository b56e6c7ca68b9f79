/** What a screen reader is told of a choice or a brush, wherever it was made: one voice, so that the latest news is the only news. */
class Announcer {
  /** The news, and its number: the same words twice are news twice. */
  news = $state.raw<{ text: string; number: number }>({ text: '', number: 0 })

  /** Tells a sentence in the reader's language, politely: it waits until the reader has heard what is being said. */
  tell(text: string): void {
    this.news = { text, number: this.news.number + 1 }
  }
}

export const announcer = new Announcer()
