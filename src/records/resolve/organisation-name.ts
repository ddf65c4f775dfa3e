const ORGANISATION_WORDS = new Set(
  `agency alliance association authority bank board bureau cabinet centre center chamber chancellery college commission
  committee company corporation council court delegation department directorate division embassy federation forum
  foundation fund government group institute institution ministry nations network office organisation organization
  parliament presidency programme secretariat senate service services society team treasury union university`.split(
    /\s+/,
  ),
)

/** Checks whether a name looks like an organisation name. Used only if the records give no better evidence. */
export function isOrganisationName(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((word) => ORGANISATION_WORDS.has(word)) || /^[A-Z]{2,}$/.test(name)
}
