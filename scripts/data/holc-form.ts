import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readHolcV3 } from './read-holc-v3.ts'
import { readHolc } from './read-holc.ts'

/**
 * The forms of the national download of the HOLC maps. The first (versions 1 and 2) has the surveyors' texts, the third has
 * the areas that got no grade.
 */
export const HOLC_FORMS = {
  v1: { source: 'holc', path: 'holc/fullDownload.geojson', read: readHolc },
  v3: { source: 'holc-v3', path: 'holc/mappinginequality.json', read: readHolcV3 },
} as const
export type HolcForm = keyof typeof HOLC_FORMS

/** The form called `name`. Throws an Error that lists the forms for another name. */
export function holcForm(name: string): HolcForm {
  const forms = Object.keys(HOLC_FORMS) as HolcForm[]
  const form = forms.find((known) => known === name)
  if (form) return form
  throw new Error(`There is no form "${name}" of the HOLC maps. There are ${forms.join(', ')}.`)
}

/** The form that a mirror has, the one with texts before the other and where it has neither. */
export function presentForm(mirror: string): HolcForm {
  const has = (form: HolcForm) => existsSync(join(mirror, HOLC_FORMS[form].path))
  return !has('v1') && has('v3') ? 'v3' : 'v1'
}
