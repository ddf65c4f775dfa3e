/**
 * Returns the host of an http or https address. Returns undefined for any other address, which is then shown only as
 * text.
 */
export function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.host : undefined
  } catch {
    return undefined
  }
}
