/** A question that an assistant can ask. It is bound to an endpoint below `/api/`. */
export interface Tool {
  readonly name: string
  readonly title: string
  /** The path of the endpoint, as `endpoints/list.ts` gives it. */
  readonly path: string
  /** What an assistant needs to know in addition to the endpoint's summary. */
  readonly hint: string
  /** What an answer always says, so that nobody reads it as proof of absence. */
  readonly caveat?: string
  /** The values of parameters that the tool sets. */
  readonly fixed?: Readonly<Record<string, string>>
  /** Parameters that the endpoint can do without, but the tool cannot. */
  readonly required?: readonly string[]
}

/** All tools. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'search',
    title: 'Find ids',
    path: 'search',
    hint: 'Use it first, to find the ids that the other tools take. Countries have ISO codes such as SG.',
  },
  {
    name: 'entity',
    title: 'One node of any kind',
    path: 'entity/:id',
    hint: 'For an initiative: who leads and launched it. For a person: roles, and what they signed and witnessed. Use `agreement` for an agreement.',
  },
  {
    name: 'agreement',
    title: 'Everything about one agreement',
    path: 'agreement/:id',
    hint: '`asOf` applies to the degree of effect. `property` selects claims, for example `signedOn`: each value that a source states, with its rank.',
  },
  {
    name: 'leaders',
    title: 'Who led an initiative on a day',
    path: 'leaders/:id',
    hint: '`HOLDS` means that a source names the lead as of that day. `POSSIBLY` means that a date is open or unknown.',
  },
  {
    name: 'tie',
    title: 'The tie of two countries in numbers',
    path: 'tie/:between',
    hint: 'Also lists agreements that are recorded but not counted, and searches that found nothing. Use `tie_timeline` for the entries themselves.',
  },
  {
    name: 'tie_timeline',
    title: 'What ties two countries, in order of time',
    path: 'tie/:between/timeline',
    hint: 'With `asOf`, only what was concluded by that day, or in effect on it, depending on `measure`.',
  },
  {
    name: 'in_effect',
    title: 'What was in effect between two countries on a day',
    path: 'tie/:between/timeline',
    hint: 'Each entry has its degree of effect on that day, with the reason. Degrees are counted separately and never added up.',
    fixed: { measure: 'IN_EFFECT_ON' },
    required: ['asOf'],
  },
  {
    name: 'agreements',
    title: 'Agreements that meet filters',
    path: 'agreements',
    hint: 'The degree of effect is the one of today. Announced agreements are listed with their status; they do not count as ties.',
  },
  {
    name: 'gaps',
    title: 'The gaps of a country',
    path: 'gaps',
    hint: 'Each gap has its reason, with numbers and evidence.',
    caveat: 'A gap describes what is on record. It is not proof of absence.',
  },
  {
    name: 'expiring',
    title: 'Agreements whose term ends',
    path: 'expiring',
    hint: 'Agreements without a stated term are not listed.',
  },
  {
    name: 'matrix',
    title: 'The ties between several countries',
    path: 'matrix',
    hint: 'With `recorded` and `searched`, it also has pairs with only recorded agreements or searches.',
    caveat: 'A pair that is left out has nothing on record that counts. This is not proof of absence.',
    required: ['countries'],
  },
  { name: 'compare', title: 'Countries side by side', path: 'compare', hint: 'By partner and by topic.' },
  {
    name: 'paths',
    title: 'How two nodes are linked',
    path: 'paths',
    hint: 'Each hop has its date and its sources.',
  },
  {
    name: 'changes',
    title: 'What has changed in the data',
    path: 'changes',
    hint: 'Give `since` or `sinceDay`. These are changes to the data, not in the world.',
  },
  {
    name: 'discrepancies',
    title: 'Where sources disagree',
    path: 'discrepancies',
    hint: 'Each value has its rank and its sources.',
  },
  {
    name: 'cite',
    title: 'Cite an entity or a tie',
    path: 'node/:id',
    hint: 'Gives the text of a citation, with the address, the revision of the data and the day. The id of a tie is like `GB-SG`.',
  },
]
