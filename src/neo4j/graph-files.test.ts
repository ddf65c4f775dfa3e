import { importArguments, isGraphFile } from './graph-files'

it('only the files of nodes and relationships belong to an exported graph', () => {
  const names = ['nodes-Country.csv', 'relationships-PARTY_TO.csv', 'empty-lists.json', 'import.sh', 'nodes-.csv']
  expect(names.filter(isGraphFile)).toEqual(['nodes-Country.csv', 'relationships-PARTY_TO.csv'])
})

it('neo4j-admin is given each file as nodes or as relationships', () => {
  const args = importArguments(['nodes-Country.csv', 'relationships-PARTY_TO.csv'])
  expect(args.slice(0, 5)).toEqual([
    'database',
    'import',
    'full',
    '--nodes=nodes-Country.csv',
    '--relationships=relationships-PARTY_TO.csv',
  ])
})
