// The package's entry points also load its parser, which needs a DOM or another XML package. The writer needs neither.
declare module 'graphology-gexf/common/writer' {
  import type { write } from 'graphology-gexf'
  const writer: typeof write
  export default writer
}
