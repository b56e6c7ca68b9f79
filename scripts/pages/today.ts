/** The day, YYYY-MM-DD: that of SOURCE_DATE_EPOCH where a build is to be repeated to the byte. */
export function today(): string {
  const seconds = process.env.SOURCE_DATE_EPOCH
  const now = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)
  return now.toISOString().slice(0, 10)
}
