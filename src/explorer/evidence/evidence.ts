/**
 * A source that is shown next to a fact. `basis`, `locator`, the passage and `note` describe how it supports the fact.
 */
export interface Evidence {
  readonly id: string
  readonly title?: string | null
  readonly url?: string | null
  readonly publisher?: string | null
  readonly publishedOn?: string | null
  readonly kind?: string | null
  readonly archivedUrl?: string | null
  readonly origin?: string | null
  readonly locator?: string | null
  readonly passage?: string | null
  readonly passageTranslation?: string | null
  readonly passageLanguage?: string | null
  readonly note?: string | null
  readonly basis?: string | null
}

/**
 * The data that determines whether a value needs checking: its number of independent origins, and whether sources
 * disagree.
 */
export interface Weakness {
  readonly origins?: number | null
  readonly disputed?: boolean | null
}

/** Returns the number of independent origins of the given sources, or undefined if it is unknown. */
export function originsOf(sources: readonly Evidence[]): number | undefined {
  if (sources.length < 2) return sources.length
  const origins = sources.flatMap(({ origin }) => origin ?? [])
  return origins.length === sources.length ? new Set(origins).size : undefined
}
