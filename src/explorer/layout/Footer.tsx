import { Link } from 'wouter'
import { DatasetDocument } from '../generated/graphql'
import { useGraphQL } from '../fetch/useGraphQL'
import { useIdle } from '../fetch/useIdle'
import { When } from '../format/When'

/** Shows the footer of every page: the data revision, the licence and the citation. */
export function Footer() {
  const { data } = useGraphQL(DatasetDocument, {}, { enabled: useIdle() })
  return (
    <footer className="footer">
      {data !== undefined && (
        <>
          <p>
            Revision <code>{data.dataset.revision ?? 'not recorded'}</code>
            {data.dataset.builtAt != null && (
              <>
                {' '}
                of <When date={data.dataset.builtAt.slice(0, 10)} />
              </>
            )}
            . Licence: {data.dataset.licence}.
          </p>
          <p>Cite as: {data.dataset.citation}</p>
        </>
      )}
      <p>
        The records may be incomplete: “none recorded” means that we have no record, not that none exists. Names and
        listings do not imply any position on the status of a territory.{' '}
        <Link href="/rules">How figures are counted</Link> · <Link href="/coverage">What was searched</Link> ·{' '}
        <Link href="/changes">What changed</Link>
      </p>
    </footer>
  )
}
