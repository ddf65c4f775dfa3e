import { Link } from 'wouter'
import type { Rule } from './rules'

/** Links a figure to the rule by which it is counted. `of` names the figure for screen readers. */
export function RuleLink({ rule, of }: { rule: Rule; of: string }) {
  return (
    <Link href={`/rules#${rule}`} className="rule-link small no-print">
      How this is counted<span className="hidden-visually">: {of}</span>
    </Link>
  )
}
