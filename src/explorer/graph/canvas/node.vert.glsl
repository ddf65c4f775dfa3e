attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;

uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;

varying vec4 v_color;
varying float v_shape;
varying float v_radius;

const float bias = 255.0 / 254.0;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  // A point twice as wide as the node leaves room for corners and a soft rim.
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  gl_PointSize = v_radius * 2.4 + 2.0;
  v_shape = a_shape;

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
