/** `address`, or where a stand-in server has it: `https://host/path` is `/host/path` on `base`. */
export function basedAddress(address: string, base?: string): string {
  if (!base) return address
  const { host, pathname, search } = new URL(address)
  return `${base.replace(/\/$/, '')}/${host}${pathname}${search}`
}
