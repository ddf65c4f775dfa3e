import { Link } from 'wouter'
import { useGraphQL } from '../../fetch/useGraphQL'
import { ChecksDocument, type ChecksQuery, type DatasetQuery } from '../../generated/graphql'
import { Figures, type CountedFigure } from '../../layout/Figures'
import { formatDate } from '../../format/dates'
import { formatNumber } from '../../format/numbers'

type Dataset = DatasetQuery['dataset']

/** Shows the data set's figures, each with its counting rule. */
export function DatasetFigures({ dataset }: { dataset: Dataset }) {
  const checks = useGraphQL(ChecksDocument, {})
  return (
    <>
      <Figures figures={figuresOf(dataset)} />
      <p className="small muted">
        Newest entry: {formatDate(dataset.newestOn)}. {checks.data && formatChecks(checks.data.dataset.checks)}
        {checks.isPending && 'The checks are running.'}
        {checks.isError && 'The checks could not be run.'}
      </p>
    </>
  )
}

function figuresOf(dataset: Dataset): CountedFigure[] {
  const section = 'figures-of-the-whole-graph'
  const of = (kind: string) => formatNumber(dataset.counts.find((one) => one.kind === kind)?.count ?? 0)
  const all = (number: string, things: string) => (
    <Link href={`/${things}`} aria-label={`${number}: show all ${things}`}>
      {number}
    </Link>
  )
  return [
    {
      name: 'Ties',
      value: of('TIE'),
      section: 'what-counts-as-a-tie',
      rule: 'pairs of countries bound by an agreement or a shared initiative',
    },
    {
      section,
      name: 'Agreements',
      value: all(of('AGREEMENT'), 'agreements'),
      rule: `instruments of any kind, ${formatNumber(dataset.possibleDuplicates)} of them possible duplicates`,
    },
    {
      name: 'Initiatives',
      value: all(of('INITIATIVE'), 'initiatives'),
      section,
      rule: 'programmes, campaigns, groups and funds',
    },
    { name: 'Events', value: of('EVENT'), section, rule: 'signings, launches, summits and visits' },
    { name: 'Agencies', value: all(of('AGENCY'), 'agencies'), section, rule: 'organisations that act in a tie' },
    {
      name: 'People',
      value: all(of('PERSON'), 'people'),
      section,
      rule: 'people who signed, witnessed or launched an entry, or held a role',
    },
    {
      section: 'independent-origins',
      name: 'Sources',
      value: all(formatNumber(dataset.sources), 'sources'),
      rule: `distinct addresses, ${formatNumber(dataset.officialSources)} of them instruments or official`,
    },
    {
      section: 'undated-entries',
      name: 'Undated',
      value: formatNumber(dataset.undated),
      rule: 'agreements, initiatives and events without a year on record',
    },
  ]
}

function formatChecks(checks: ChecksQuery['dataset']['checks']): string {
  const failed = checks.filter(({ passed }) => !passed)
  if (failed.length === 0) return `All ${checks.length} checks passed.`
  return `${failed.length} of ${checks.length} checks found problems.`
}
