import { useId, type ReactNode } from 'react'

/** A part of a page with its heading; `note` gives the rule by which it was counted or chosen. */
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

/** What stands where nothing is on record: never “none”. */
export function NoneRecorded({ what }: { what: string }) {
  return <p className="muted">No {what} recorded.</p>
}
