// The package's entries also load its parser, which wants a DOM or another XML package: the writer alone needs neither.
declare module 'graphology-gexf/common/writer' {
  import type { write } from 'graphology-gexf'
  const writer: typeof write
  export default writer
}
