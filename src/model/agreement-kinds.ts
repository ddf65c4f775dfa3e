/** The kinds of agreements that records may use. */
export const AGREEMENT_KINDS = [
  'memorandum-of-understanding',
  'digital-economy-agreement',
  'digital-trade-agreement',
  'digital-partnership',
  'letter-of-intent',
  'joint-declaration',
  'charter',
  'dialogue',
  'other',
] as const
