import { Link } from 'wouter'

const queries = [
  { href: '/tie/GB-SG', words: 'What ties Singapore and the United Kingdom?', shows: 'a pair on one timeline' },
  {
    href: '/tie/GB-SG?asOf=2019-06-30&measure=IN_EFFECT_ON',
    words: 'What was in effect between them on 30 June 2019?',
    shows: 'as of a day',
  },
  { href: '/compare?of=EE&of=SG', words: 'How do the ties of Estonia and Singapore compare?', shows: 'a comparison' },
  { href: '/matrix', words: 'Which countries work with which?', shows: 'every pair at a glance' },
  { href: '/gaps?country=SG', words: 'Where could Singapore have a tie, but has none on record?', shows: 'gaps' },
  { href: '/renewals', words: 'Which agreements end or renew themselves in the next 12 months?', shows: 'renewals' },
  {
    href: '/discrepancies?property=signedOn',
    words: 'Where do sources disagree on the day of signature?',
    shows: 'discrepancies',
  },
]

/** Shows ready-made questions with their queries. */
export function ReadyQuestions() {
  return (
    <ol className="plain questions">
      {queries.map(({ href, words, shows }) => (
        <li key={href}>
          <Link href={href}>{words}</Link>
          <span className="muted small">{shows}</span>
        </li>
      ))}
    </ol>
  )
}
