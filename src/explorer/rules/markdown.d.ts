declare module '*.md' {
  /** The document as HTML. `vite.config.mts` converts it. */
  const html: string
  export default html
}
