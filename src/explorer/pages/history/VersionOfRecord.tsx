import type { RecordHistoryQuery } from '../../generated/graphql'
import { When } from '../../format/When'
import { Section } from '../../layout/Section'
import './history.css'

type Version = RecordHistoryQuery['recordHistory'][number]

/** Shows one version of a record: the revision that wrote it, and its differences from the version before it. */
export function VersionOfRecord({ version }: { version: Version }) {
  const { record, collection, since, at, by, until, untilAt, removed } = version
  return (
    <Section title={since} id={`${record}-${since}`}>
      <p className="muted">
        Record <code>{record}</code> of collection <bdi>{collection}</bdi>
        {by != null && (
          <>
            , imported by <bdi>{by}</bdi>
          </>
        )}
        {at != null && (
          <>
            {' '}
            on <When date={at.slice(0, 10)} />
          </>
        )}
        .
        {removed && (
          <>
            {' '}
            Removed in {until}
            {untilAt != null && (
              <>
                {' '}
                on <When date={untilAt.slice(0, 10)} />
              </>
            )}
            .
          </>
        )}
      </p>
      <pre className="diff" tabIndex={0} dir="auto">
        {linesOf(version.diff).map(({ text, kind }, place) => (
          <span key={place} className={`diff-${kind}`}>
            {text}
            {'\n'}
          </span>
        ))}
      </pre>
    </Section>
  )
}

/** Returns the lines of a unified diff below its header, each marked as added, removed or unchanged. */
function linesOf(diff: string): { text: string; kind: 'added' | 'removed' | 'place' | 'kept' }[] {
  const lines = diff.trimEnd().split('\n')
  const first = lines.findIndex((line) => line.startsWith('@@'))
  return lines.slice(first).map((text) => ({ text, kind: KINDS[text[0] ?? ' '] ?? 'kept' }))
}

const KINDS: Partial<Record<string, 'added' | 'removed' | 'place'>> = { '+': 'added', '-': 'removed', '@': 'place' }
