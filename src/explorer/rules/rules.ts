/** The sections of `docs/rules.md` to which figures link. A section's address ends with `#` and its name here. */
export const rules = [
  'what-counts-as-a-tie',
  'recorded-but-not-counted',
  'concluded-by-a-day',
  'in-effect-on-a-day',
  'the-stages-of-an-agreement',
  'terms-and-renewals',
  'undated-entries',
  'possible-duplicates',
  'independent-origins',
  'signed-off',
  'comparisons',
  'contacts',
  'gaps',
  'agreements-that-end',
  'who-led-an-initiative',
  'where-sources-disagree',
  'values-to-check',
  'figures-of-the-whole-graph',
  'coverage',
] as const

/** A section of `docs/rules.md`. */
export type Rule = (typeof rules)[number]

/** Returns the section that explains how ties are counted, with or without a date. */
export function sectionOf({ asOf, measure }: { asOf?: unknown; measure?: unknown }): Rule {
  if (asOf === undefined || asOf === null) return 'what-counts-as-a-tie'
  return measure === 'IN_EFFECT_ON' ? 'in-effect-on-a-day' : 'concluded-by-a-day'
}
