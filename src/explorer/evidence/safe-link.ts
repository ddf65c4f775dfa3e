/**
 * Returns the host of a web address, or undefined if it is not http or https. Such an address is shown only as text.
 */
export function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.host : undefined
  } catch {
    return undefined
  }
}
