import type { DatasetQuery } from '../../generated/graphql'
import { Figures, type CountedFigure } from '../../layout/Figures'
import { sayDate } from '../../words/dates'
import { sayNumber } from '../../words/numbers'

type Dataset = DatasetQuery['dataset']

/** The data set in numbers, each with its rule. */
export function DatasetFigures({ dataset }: { dataset: Dataset }) {
  const failed = dataset.checks.filter((check) => !check.passed)
  return (
    <>
      <Figures figures={figuresOf(dataset)} />
      <p className="small muted">
        Newest dated fact: {sayDate(dataset.newestOn)}. {checkWords(dataset.checks.length, failed.length)}
      </p>
    </>
  )
}

function figuresOf(dataset: Dataset): CountedFigure[] {
  const of = (kind: string) => sayNumber(dataset.counts.find((one) => one.kind === kind)?.count ?? 0)
  return [
    { name: 'Ties', value: of('TIE'), rule: 'pairs of countries bound by an agreement or a shared initiative' },
    {
      name: 'Agreements',
      value: of('AGREEMENT'),
      rule: `instruments of any kind, ${sayNumber(dataset.possibleDuplicates)} of them possible duplicates`,
    },
    { name: 'Initiatives', value: of('INITIATIVE'), rule: 'programmes, campaigns, groups and funds' },
    { name: 'Events', value: of('EVENT'), rule: 'signings, launches, summits and visits' },
    { name: 'Agencies', value: of('AGENCY'), rule: 'organisations that act in a tie' },
    { name: 'People', value: of('PERSON'), rule: 'who signed, witnessed, launched or held a role' },
    {
      name: 'Sources',
      value: sayNumber(dataset.sources),
      rule: `distinct addresses, ${sayNumber(dataset.officialSources)} of them instruments or official`,
    },
    {
      name: 'Undated',
      value: sayNumber(dataset.undated),
      rule: 'agreements, initiatives and events without a year on record',
    },
  ]
}

function checkWords(checks: number, failed: number): string {
  if (checks === 0) return 'No checks recorded for this revision.'
  if (failed === 0) return `All ${checks} checks of the last run passed.`
  return `${failed} of ${checks} checks of the last run found something.`
}
