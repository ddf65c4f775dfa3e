const files = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The founding questions in the order of their file names, one for each tab. */
export const foundingQuestions = Object.keys(files)
  .sort()
  .map((path) => ({ query: files[path] ?? null }))
