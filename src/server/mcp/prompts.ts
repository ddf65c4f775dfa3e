import type { McpServer } from '@modelcontextprotocol/server'

/** A question that an assistant can offer, with a tool that answers it. */
interface Prompt {
  readonly name: string
  readonly question: string
  readonly tool: string
  readonly given: Readonly<Record<string, unknown>>
}

const MEMORANDUM = { id: 'gb-sg-mou-digital-government-2019' }

/** The questions about the founding story. GraphiQL and `cypher/browser` have the same questions. */
export const PROMPTS: readonly Prompt[] = [
  {
    name: 'who-signed',
    question: 'Who signed the memorandum on digital government of 2019, for which agency, in which role?',
    tool: 'agreement',
    given: MEMORANDUM,
  },
  { name: 'who-witnessed', question: 'Who witnessed the signing?', tool: 'agreement', given: MEMORANDUM },
  {
    name: 'where-and-when',
    question: 'Where and when was the memorandum of 2019 signed, and which sources disagree?',
    tool: 'agreement',
    given: { ...MEMORANDUM, property: 'signedOn' },
  },
  {
    name: 'what-was-promised',
    question: 'What did the two sides promise, topic by topic?',
    tool: 'agreement',
    given: MEMORANDUM,
  },
  {
    name: 'who-leads',
    question: 'Which agency leads Smart Nation, and according to which source?',
    tool: 'entity',
    given: { id: 'sg-smart-nation-2014' },
  },
  {
    name: 'who-led-as-of',
    question: 'Which agency led Smart Nation on 13 June 2019?',
    tool: 'leaders',
    given: { id: 'sg-smart-nation-2014', asOf: '2019-06-13' },
  },
  {
    name: 'who-launched',
    question: 'Who launched Partnership for the Future, and when?',
    tool: 'entity',
    given: { id: 'gb-sg-partnership-for-the-future-2019' },
  },
  {
    name: 'what-ties-them',
    question: 'What ties Singapore and the United Kingdom, in chronological order?',
    tool: 'tie_timeline',
    given: { between: ['SG', 'GB'] },
  },
  {
    name: 'how-linked',
    question: 'How is Philip Hammond linked to Smart Nation?',
    tool: 'paths',
    given: { from: 'person-gb-philip-hammond', to: 'sg-smart-nation-2014', first: 1 },
  },
  { name: 'what-was-said', question: 'What did each signatory say?', tool: 'agreement', given: MEMORANDUM },
]

/** Adds the questions about the founding story to a server. */
export function addPrompts(server: McpServer): void {
  for (const { name, question, tool, given } of PROMPTS) {
    const text = `${question}\n\nCall the tool \`${tool}\` with ${JSON.stringify(given)}. ${RULES}`
    server.registerPrompt(name, { title: question }, () => ({
      messages: [{ role: 'user', content: { type: 'text', text } }],
    }))
  }
}

/** What an assistant has to keep to in each answer. */
export const RULES =
  'Give the sources, the day, the degree of effect with its reason, and the revision of the data with each statement. Name undated entries and possible duplicates. Count entries that are recorded but not counted separately. If nothing is recorded, say “None recorded. This is not proof of absence.”'
