/** A source as far as a page shows it beside a fact. `basis`, `locator` and `note` say how it supports that fact. */
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
