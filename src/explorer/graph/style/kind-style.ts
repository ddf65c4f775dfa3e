/** The outlines of nodes. Readers can recognise a kind by its shape, colour and name. */
export type Shape = 'circle' | 'square' | 'diamond' | 'up' | 'down' | 'hexagon' | 'pentagon' | 'plus' | 'ring' | 'frame'

/** The theme for which colours are chosen. */
export type Scheme = 'light' | 'dark'

/** The style of a kind. Each colour has a contrast ratio of at least 3:1 with the background. */
export interface KindStyle {
  readonly shape: Shape
  readonly light: string
  readonly dark: string
}

/** Every kind of node that can be drawn, in the order of the legend. */
export const kindStyles: Record<string, KindStyle> = {
  Country: { shape: 'circle', light: '#0b5c7a', dark: '#6ec1e0' },
  Agency: { shape: 'square', light: '#57651b', dark: '#b5c66a' },
  Person: { shape: 'up', light: '#8a5200', dark: '#e3a95a' },
  Agreement: { shape: 'hexagon', light: '#9b1c31', dark: '#ff8f9f' },
  Initiative: { shape: 'diamond', light: '#7a3b69', dark: '#d79ac6' },
  Event: { shape: 'down', light: '#3f51a3', dark: '#a3b1f5' },
  Topic: { shape: 'pentagon', light: '#0e6b4f', dark: '#66cba6' },
  Place: { shape: 'plus', light: '#5b4a3f', dark: '#c9b3a3' },
  Commitment: { shape: 'ring', light: '#9b1c31', dark: '#ff8f9f' },
  Statement: { shape: 'ring', light: '#8a5200', dark: '#e3a95a' },
  Stage: { shape: 'ring', light: '#0e6b4f', dark: '#66cba6' },
  Amount: { shape: 'ring', light: '#7a3b69', dark: '#d79ac6' },
  Text: { shape: 'ring', light: '#555b66', dark: '#abb1ba' },
  Registration: { shape: 'ring', light: '#3f51a3', dark: '#a3b1f5' },
  Source: { shape: 'frame', light: '#555b66', dark: '#abb1ba' },
  Tie: { shape: 'frame', light: '#0b5c7a', dark: '#6ec1e0' },
}

const unknownKind: KindStyle = { shape: 'circle', light: '#555b66', dark: '#abb1ba' }

/** Returns the style of a kind. An unknown kind is grey. */
export function kindStyle(kind: string): KindStyle {
  return kindStyles[kind] ?? unknownKind
}

const communityColours: Record<Scheme, readonly string[]> = {
  light: ['#0b5c7a', '#9b1c31', '#57651b', '#7a3b69', '#8a5200', '#3f51a3', '#0e6b4f', '#a0306f', '#5b4a3f', '#1f6f8b'],
  dark: ['#6ec1e0', '#ff8f9f', '#b5c66a', '#d79ac6', '#e3a95a', '#a3b1f5', '#66cba6', '#f5a3cf', '#c9b3a3', '#8fd6ea'],
}

/** Returns the colour of a community. The ten colours repeat, so the list also shows the number of the community. */
export function communityColour(number: number, scheme: Scheme): string {
  const colours = communityColours[scheme]
  return colours[(Math.max(number, 1) - 1) % colours.length] ?? unknownKind[scheme]
}

/** The colours of everything except the nodes. */
export const palettes: Record<Scheme, { paper: string; text: string; muted: string; line: string; strong: string }> = {
  light: { paper: '#ffffff', text: '#1b1d21', muted: '#555b66', line: '#b9bcc4', strong: '#0b4f6c' },
  dark: { paper: '#14171a', text: '#e9e7e2', muted: '#abb1ba', line: '#4b525c', strong: '#ffd166' },
}
