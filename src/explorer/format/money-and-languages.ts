/** Formats an exact decimal with its currency: `1500000.5` and `USD` become “USD 1,500,000.5”. Rounds nothing. */
export function formatMoney({ amount, currency }: { amount?: string | null; currency?: string | null }): string {
  const [whole = '', fraction] = (amount ?? '').split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${currency ?? ''} ${grouped}${fraction === undefined ? '' : `.${fraction}`}`.trim()
}

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** Formats a tag of BCP 47 as the name of the language: `pt-BR` becomes “Brazilian Portuguese”. */
export function formatLanguage(tag: string | null | undefined): string {
  if (tag == null) return 'a language that is not recorded'
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
