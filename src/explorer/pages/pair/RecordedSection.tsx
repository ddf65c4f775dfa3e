import { Section } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { AgreementLines } from './AgreementLines'
import { type Entries, isAfter } from './usePair'

/** Shows agreements that are recorded but not counted, because they are not known to be concluded. */
export function RecordedSection({ entries, day }: { entries: Entries; day: string | undefined }) {
  const later = new Set(entries.recorded.filter((one) => isAfter(one, day)).map(({ id }) => id))
  if (entries.recorded.length === 0) return null
  return (
    <Section
      title="Announced or under negotiation (not counted as a tie)"
      id="recorded"
      note={
        <>
          Announced, approved, proposed, under negotiation or of unknown status. No source says that these were
          concluded. <RuleLink rule="recorded-but-not-counted" of="announced agreements" />
        </>
      }
    >
      <AgreementLines agreements={entries.recorded} entries={entries} faint={(id) => later.has(id)} />
    </Section>
  )
}
