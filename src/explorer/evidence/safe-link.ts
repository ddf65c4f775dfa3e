/** The host of a web address, or undefined for anything that is not http or https: that is shown as text only. */
export function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.host : undefined
  } catch {
    return undefined
  }
}
