import { withoutIdleConditions } from './without-idle-conditions'

describe('withoutIdleConditions', () => {
  it('leaves out what is asked of arguments that were not given, up to its last bracket', () => {
    const given = '\n  AND all(other IN others WHERE EXISTS { (other)-->(thing) })'
    const idle = '\n  AND (NULL IS NULL OR any(topic IN topics WHERE EXISTS { (thing)-[:COVERS]->(topic) }))'
    expect(withoutIdleConditions(`WHERE thing.day <= to${idle}${given}${idle}\nRETURN thing`)).toBe(
      `WHERE thing.day <= to${given}\nRETURN thing`,
    )
  })

  it('takes brackets in texts and names for none', () => {
    const idle = " AND (NULL IS NULL OR thing.name IN [')', \"(\\\"(\", 'it\\'s (', `a)`])"
    expect(withoutIdleConditions(`WHERE this.a${idle} AND this.b`)).toBe('WHERE this.a AND this.b')
  })

  it('leaves the conditions on arguments that were given', () => {
    const given = 'WHERE this.a AND ($param0 IS NULL OR this.kind IN $param0) AND (NULL IS NULL AND this.b)'
    expect(withoutIdleConditions(given)).toBe(given)
  })
})
