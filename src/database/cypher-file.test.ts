import { minified, splitStatements, withoutParameterLines } from './cypher-file'

describe('parameter lines', () => {
  it('are removed with the comments before them, but not with the comments after them', () => {
    const file = "// for Neo4j Browser\n:param id => 'GB-SG'\n:param first => 20\n// the pair\nMATCH (t:Tie) RETURN t"
    expect(withoutParameterLines(file)).toBe('// the pair\nMATCH (t:Tie) RETURN t')
  })

  it('are removed only at the top', () => {
    const file = "// a note\nRETURN ':param x => 1\n:param y => 2'"
    expect(withoutParameterLines(file)).toBe(file)
  })

  it('may be missing', () => {
    expect(withoutParameterLines('RETURN 1')).toBe('RETURN 1')
  })
})

describe('statements of a script', () => {
  it('end at a semicolon, which is optional after the last statement', () => {
    expect(splitStatements('CREATE (a);\n\nCREATE (b);\nRETURN 1')).toEqual(['CREATE (a)', 'CREATE (b)', 'RETURN 1'])
  })

  it('are not split by a semicolon in a string, a name or a comment', () => {
    const script = "// one; two\nRETURN 'a;\nb\\';', \"c;\", `d;` /* e; */ // f;\n;RETURN 8 / 2;"
    expect(splitStatements(script)).toEqual([
      "// one; two\nRETURN 'a;\nb\\';', \"c;\", `d;` /* e; */ // f;",
      'RETURN 8 / 2',
    ])
  })

  it('do not include parts that contain only a comment', () => {
    expect(splitStatements('RETURN 1;\n// the end\n')).toEqual(['RETURN 1'])
  })
})

describe('a minified statement', () => {
  it('has no comments and no indentation', () => {
    const cypher = '// First.\nMATCH (a) // all\n  WHERE a.x/*y*/= 1\n\n    RETURN a.x / 2'
    expect(minified(cypher).split(/\s+/)).toEqual('MATCH (a) WHERE a.x = 1 RETURN a.x / 2'.split(' '))
    expect(minified(cypher)).not.toMatch(/\n /)
  })

  it('has no empty line where a comment was', () => {
    expect(minified('MATCH (a)\n// One.\n  // Two.\nRETURN a')).toBe('MATCH (a)\nRETURN a')
  })

  it('keeps every string and escaped name unchanged', () => {
    const cypher = 'RETURN \'a // b\n   c\' AS `x  /* y */\n  z`, "it\\"s\n  so" AS w'
    expect(minified(cypher)).toBe(cypher)
  })
})
