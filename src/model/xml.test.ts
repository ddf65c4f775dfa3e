import { escapeXml } from './xml'

describe('a string in an XML document', () => {
  test('is never parsed as markup', () => {
    expect(escapeXml(`<b a="1" c='2'>R&D</b>`)).toBe('&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;R&amp;D&lt;/b&gt;')
  })

  test('loses the control characters that XML 1.0 forbids, and keeps tabs, line ends and all scripts', () => {
    expect(escapeXml('a\u0000b\u000bc\u001fd\uffffe')).toBe('abcde')
    expect(escapeXml('tab\t line\r\n Ōsaka 日本 \u{1f30d}')).toBe('tab\t line\r\n Ōsaka 日本 \u{1f30d}')
  })
})
