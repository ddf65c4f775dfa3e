import { lastLines } from './server-log'

describe('the last lines of a log', () => {
  it('are its messages without the stack traces', () => {
    const log = [
      'INFO  Starting',
      'ERROR Failed',
      '\tat org.neo4j.A.run(A.java:1)',
      '\t... 7 more',
      '',
      'INFO  Stopped',
    ]
    expect(lastLines(log)).toEqual(['INFO  Starting', 'ERROR Failed', 'INFO  Stopped'])
    expect(lastLines(log, 1)).toEqual(['INFO  Stopped'])
  })
})
