import { useId, type ReactNode } from 'react'

/** Shows a section of a page with its heading. `note` explains what the section contains or counts. */
export function Section(props: {
  title: string
  id?: string
  note?: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  const made = useId()
  const heading = props.id === undefined ? made : `${props.id}-title`
  return (
    <section id={props.id} aria-labelledby={heading} className="section">
      <div className="section-head">
        <h2 id={heading}>{props.title}</h2>
        {props.aside}
      </div>
      {props.note !== undefined && <p className="section-note">{props.note}</p>}
      {props.children}
    </section>
  )
}

/** Shows that nothing is recorded. The text never says “none”, because entries may exist that nobody has looked for. */
export function NoneRecorded({ what }: { what: string }) {
  return <p className="muted">No {what} recorded.</p>
}
