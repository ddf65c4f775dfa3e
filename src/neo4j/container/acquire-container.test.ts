import { readSettings } from '../../model/settings'
import { environmentOf } from './acquire-container'

it('a container receives the memory settings and the additional settings under the names that its image reads', () => {
  const settings = readSettings(
    {
      GOVTIES_HEAP: '3G',
      GOVTIES_PAGE_CACHE: '512m',
      GOVTIES_JAVA_OPTIONS: '-XX:+UseZGC -Xss2m',
      GOVTIES_NEO4J_SETTINGS: 'db.tx_log.rotation.size=64m',
    },
    '/no/such/file',
  )
  expect(environmentOf(settings, 7687)).toEqual([
    'NEO4J_server_bolt_advertised__address=127.0.0.1:7687',
    'NEO4J_server_memory_heap_max__size=3g',
    'NEO4J_server_memory_pagecache_size=512m',
    'NEO4J_server_jvm_additional=-XX:+UseZGC -Xss2m',
    'NEO4J_internal_cypher_use__parameter__size=false',
    'NEO4J_db_tx__log_rotation_size=64m',
  ])
})
