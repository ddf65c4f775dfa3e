import address from 'world-atlas/countries-50m.json?url'
import type { Atlas } from './world'

/**
 * Loads the country outlines, which the world-atlas package takes from Natural Earth. The file size is 740 KB, so it
 * loads only when the reader opens the map.
 */
export async function loadAtlas(signal: AbortSignal): Promise<Atlas> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`Could not load the country outlines (HTTP ${response.status}).`)
  return (await response.json()) as Atlas
}
