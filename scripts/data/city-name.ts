/** A map's name as people write it: "Milwaukee Co." is "Milwaukee County". */
export function cityName(name: string): string {
  return name.replace(/\bCo\.(?=\s|$)/g, 'County')
}

/** A city's id from its name in the source and its state: "Milwaukee Co.", "WI" is "milwaukee-co-wi". */
export function cityId(name: string, state: string): string {
  return `${name} ${state}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
