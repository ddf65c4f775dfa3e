/**
 * The longitude and latitude, in degrees, of countries and territories that have no shape in Natural Earth's 1:50m
 * countries. These countries and territories are drawn as dots. The coordinates come from Natural Earth and the CIA
 * World Factbook, and are accurate to half a degree.
 */
export const points: Readonly<Record<string, readonly [number, number]>> = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53, 4],
  GI: [-5.4, 36.1],
  GP: [-61.6, 16.2],
  MQ: [-61, 14.7],
  RE: [55.5, -21.1],
  SJ: [17, 78.5],
  TK: [-171.8, -9],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
}

/** Maps the names of shapes without a numeric ISO 3166-1 code to their ids in the data. */
export const shapesByName: Readonly<Record<string, string>> = { Kosovo: 'XK' }
