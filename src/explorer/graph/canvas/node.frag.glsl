precision highp float;

varying vec4 v_color;
varying float v_shape;
varying float v_radius;

uniform vec4 u_paper;

const vec4 transparent = vec4(0.0);
const float PI = 3.14159265;

// Distance to a regular polygon of radius 1 with a corner at the angle `turn`.
float polygon(vec2 at, float corners, float turn) {
  float slice = 2.0 * PI / corners;
  float angle = atan(at.y, at.x) - turn;
  return cos(floor(0.5 + (angle - slice / 2.0) / slice) * slice + slice / 2.0 - angle) * length(at) - cos(PI / corners);
}

float plus(vec2 at) {
  vec2 d = abs(at);
  float upright = max(d.x - 0.34, d.y - 1.0);
  float across = max(d.x - 1.0, d.y - 0.34);
  return min(upright, across);
}

float outline(vec2 at) {
  if (v_shape < 0.5) return length(at) - 1.0;
  if (v_shape < 1.5) return polygon(at, 4.0, PI / 4.0);
  if (v_shape < 2.5) return polygon(at, 4.0, 0.0);
  if (v_shape < 3.5) return polygon(at, 3.0, PI / 2.0);
  if (v_shape < 4.5) return polygon(at, 3.0, -PI / 2.0);
  if (v_shape < 5.5) return polygon(at, 6.0, 0.0);
  if (v_shape < 6.5) return polygon(at, 5.0, PI / 2.0);
  if (v_shape < 7.5) return plus(at);
  if (v_shape < 8.5) return length(at) - 1.0;
  return polygon(at, 4.0, PI / 4.0);
}

void main(void) {
  vec2 at = (gl_PointCoord - 0.5) * vec2(1.0, -1.0) * (v_radius * 2.4 + 2.0) / v_radius;
  float distance = outline(at) * v_radius;

  #ifdef PICKING_MODE
  gl_FragColor = distance > 1.0 ? transparent : v_color;
  #else
  float inside = 1.0 - smoothstep(-0.7, 0.7, distance);
  vec4 colour = v_color;
  if (v_shape > 7.5) {
    float hollow = 1.0 - smoothstep(-0.7, 0.7, distance + max(2.5, v_radius * 0.35));
    colour = mix(v_color, u_paper, hollow);
  }
  gl_FragColor = mix(transparent, colour, inside);
  #endif
}
