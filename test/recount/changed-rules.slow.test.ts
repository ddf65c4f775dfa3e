import { counted } from './compare'
import { DAYS, FOLDERS } from './folders'
import { recount, rulesOfTheRecount } from './recount'

// `recount.test.ts` shows that the recount agrees with the server. Any change in the result of the recount would
// therefore be a disagreement.
describe('the recount gives another result if this rule is changed:', () => {
  const unchanged = counted(recount(FOLDERS, DAYS))

  it.each(Object.keys(rulesOfTheRecount()))('%s', (rule) => {
    expect(counted(recount(FOLDERS, DAYS, rule))).not.toEqual(unchanged)
  })
})
