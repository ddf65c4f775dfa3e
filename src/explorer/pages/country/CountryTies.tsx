import { Link } from 'wouter'
import { pathOf } from '../../address/paths'
import { EntityLinks } from '../../entity/EntityLink'
import { inSentence } from '../../format/countries'
import { NoneRecorded, Section } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { newestColumn } from '../../ties/newest-column'
import type { CountryTiesFragment } from '../../generated/graphql'

type Tie = CountryTiesFragment['ties'][number]

/** Shows the ties of a country and their counts. The ties with the most bilateral agreements come first. */
export function CountryTies({ country }: { country: CountryTiesFragment }) {
  const partner = (tie: Tie) => tie.countries.find((one) => one.id !== country.id)?.name ?? tie.id
  const rows = country.ties
    .filter(({ tied }) => tied)
    .sort(
      (one, other) =>
        other.bilateralCount - one.bilateralCount ||
        other.plurilateralCount - one.plurilateralCount ||
        partner(one).localeCompare(partner(other)),
    )
  return (
    <Section
      title="Ties"
      id="ties"
      note={
        <>
          A tie is a pair bound by an agreement or a shared initiative. The counts include undated entries and possible
          duplicates. <RuleLink rule="what-counts-as-a-tie" of="ties" />
        </>
      }
    >
      {rows.length === 0 ? (
        <NoneRecorded what="ties" />
      ) : (
        <DataTable
          name={`ties-${country.id}`}
          caption={`Countries and blocs tied with ${inSentence(country.name)}`}
          columns={columnsFor(partner)}
          rows={rows}
          keyOf={(tie) => tie.id}
        />
      )}
      <Recorded
        pairs={country.ties.filter(({ tied, recordedCount }) => !tied && recordedCount > 0)}
        partner={partner}
      />
    </Section>
  )
}

/** Lists the pairs that have only agreements that are not known to be concluded. */
function Recorded({ pairs, partner }: { pairs: readonly Tie[]; partner: (tie: Tie) => string }) {
  if (pairs.length === 0) return null
  const sorted = [...pairs].sort((one, other) => partner(one).localeCompare(partner(other)))
  return (
    <p className="small">
      <span className="muted">Announced or under negotiation, not counted as a tie: with </span>
      <EntityLinks kind="Tie" of={sorted.map((tie) => ({ id: tie.id, name: partner(tie) }))} />{' '}
      <RuleLink rule="recorded-but-not-counted" of="announced agreements" />
    </p>
  )
}

function columnsFor(partner: (tie: Tie) => string): Column<Tie>[] {
  return [
    {
      id: 'with',
      header: 'With',
      value: partner,
      cell: (tie) => (
        <Link href={pathOf('Tie', tie.id) ?? '/'}>
          <bdi>{partner(tie)}</bdi>
        </Link>
      ),
    },
    { id: 'bilateral', header: 'Bilateral', value: (tie) => tie.bilateralCount, numeric: true },
    { id: 'plurilateral', header: 'Plurilateral', value: (tie) => tie.plurilateralCount, numeric: true },
    { id: 'programmes', header: 'Programmes', value: (tie) => tie.programmeCount, numeric: true },
    { id: 'contacts', header: 'Contacts', value: (tie) => tie.contactCount, numeric: true },
    { id: 'undated', header: 'Undated', value: (tie) => tie.undatedCount, numeric: true },
    { id: 'duplicates', header: 'Possible duplicates', value: (tie) => tie.possibleDuplicateCount, numeric: true },
    newestColumn({
      id: 'lastOn',
      header: 'Newest',
      newest: ({ lastOn, newestOn, tied }) => ({ lastOn, newestOn, counts: tied }),
    }),
  ]
}
