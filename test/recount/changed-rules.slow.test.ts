import { counted } from './compare'
import { DAYS, FOLDERS } from './folders'
import { recount, rulesOfTheRecount } from './recount'

// `recount.test.ts` shows that the recount agrees with the server. So if the result of the recount changes, the two
// disagree.
describe('the recount gives another result if this rule is changed:', () => {
  const unchanged = counted(recount(FOLDERS, DAYS))

  it.each(Object.keys(rulesOfTheRecount()))('%s', (rule) => {
    expect(counted(recount(FOLDERS, DAYS, rule))).not.toEqual(unchanged)
  })
})
