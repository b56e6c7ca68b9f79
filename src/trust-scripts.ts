/**
 * Where a browser has Trusted Types, says which addresses may start workers: the files of this origin. Text becomes neither markup nor script, as the
 * policy has no word on them. Without Trusted Types nothing happens.
 */
export function trustOwnScripts(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (isOwn(address)) return address
      throw new TypeError(`${address} is no file of this site`)
    },
  })
}

/** Addresses of the kind "blob:" have an origin too: theirs is not that of a file. */
function isOwn(address: string): boolean {
  const { origin, protocol } = new URL(address, location.href)
  return origin === location.origin && protocol === location.protocol
}
