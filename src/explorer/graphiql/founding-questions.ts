const files = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The founding questions, sorted by file name. Each has its own tab. */
export const foundingQuestions = Object.keys(files)
  .sort()
  .map((path) => ({ query: files[path] ?? null }))
