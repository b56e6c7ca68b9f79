/** No city's name is as long. */
const LONGEST = 80

/** Whether `text` can be the id of a city, "st-paul-mn"; whether there is such a city is for the data to say. */
export function isCityId(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
