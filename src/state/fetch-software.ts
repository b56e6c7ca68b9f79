import { checkDocument } from '../domain/check-document.ts'
import { LICENCES, type ShippedSoftware } from '../domain/shipped-package.ts'
import { fetchAsset } from './fetch-published.ts'

/** What this build of the site is made of. Rejects with a DataError where its list is missing or something else, as it is under a server for development. */
export async function fetchSoftware(): Promise<ShippedSoftware> {
  const content = await fetchAsset(LICENCES, LICENCES)
  checkDocument(LICENCES, content)
  return content as ShippedSoftware
}
