/** A text as XML holds it; what no XML 1.0 text may hold is left out. */
export function xml(text: string): string {
  return (
    text
      // XML 1.0 allows no control characters but tab and line ends.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  )
}

/** A value in an attribute of a graph file; a list is joined by "; ". */
export const attributeText = (value: string | number | boolean | string[]): string =>
  xml(Array.isArray(value) ? value.join('; ') : String(value))
