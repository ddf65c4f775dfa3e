/** A source that is shown next to a fact. `basis`, `locator` and `note` describe how it supports the fact. */
export interface Evidence {
  readonly id: string
  readonly title?: string | null
  readonly url?: string | null
  readonly publisher?: string | null
  readonly publishedOn?: string | null
  readonly kind?: string | null
  readonly locator?: string | null
  readonly note?: string | null
  readonly basis?: string | null
}
