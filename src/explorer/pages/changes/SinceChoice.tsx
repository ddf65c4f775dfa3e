import type { Address } from '../../address/useAddress'
import { formatDate } from '../../format/dates'
import type { RevisionListQuery } from '../../generated/graphql'
import { Choice } from '../../layout/Choice'
import { DayField } from '../../layout/DayField'

interface Props {
  readonly address: Address
  /** The chosen day. Empty if a revision is chosen. */
  readonly day: string
  /** The revisions, newest first. Undefined while they load. */
  readonly revisions: RevisionListQuery['revisions'] | undefined
}

/** Lets the reader choose a day or a revision since which changes are listed. One choice removes the other. */
export function SinceChoice({ address, day, revisions }: Props) {
  return (
    <form className="fields no-print" aria-label="Since" onSubmit={(event) => event.preventDefault()}>
      <DayField label="Since" value={day} choose={(chosen) => address.set({ day: chosen, since: null, after: null })} />
      <Choice
        label="Or after a revision"
        value={address.get('since')}
        choose={(since) => address.set({ since: since || null, day: null, after: null })}
        loading={revisions === undefined}
        options={[
          ['', 'no revision'],
          ...(revisions ?? []).map(({ id, at, collection }) => [id, nameOf(id, at, collection)] as const),
        ]}
      />
    </form>
  )
}

function nameOf(id: string, at: string | null | undefined, collection: string | null | undefined): string {
  return [id, at == null ? undefined : formatDate(at.slice(0, 10)), collection].filter(Boolean).join(', ')
}
