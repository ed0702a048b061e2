import type { Camera, Size } from './camera';
import { AGE_POWER, AGE_STEPS, COLOURINGS, palette, rgb, type Colouring } from './colours';
import { EDGE_END_BYTES, MODEL_BYTES, type AtlasIndex, type Tile } from './tiles';

const POINTS = `#version 300 es
layout(location=0) in vec2 place; layout(location=1) in float downloads; layout(location=2) in float day; layout(location=3) in vec4 codes;
uniform vec2 centre, unit; uniform float pixels, until, ratio; uniform int colouring; uniform vec2 days; uniform vec3 colours[24];
out vec3 colour;
void main() {
  gl_Position = vec4((place - centre) * unit, 0.0, 1.0);
  float least = 1.6 + 0.7 * log(1.0 + downloads) / 2.3;
  gl_PointSize = day > until ? 0.0 : ratio * clamp(0.85 * pixels, least, 36.0);
  if (day > until) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  float age = clamp((day - days.x) / max(1.0, days.y - days.x), 0.0, 1.0);
  int code = colouring == 4 ? min(${AGE_STEPS} - 1, int(pow(age, ${AGE_POWER}.0) * ${AGE_STEPS}.0)) : int(codes[min(colouring, 3)]);
  colour = colours[min(code, 23)];
}`;
const DOTS = `#version 300 es
precision mediump float; in vec3 colour; out vec4 pixel;
void main() {
  float distance = length(gl_PointCoord - 0.5);
  if (distance > 0.5) discard;
  pixel = vec4(colour, 1.0);
}`;
const ENDS = `#version 300 es
layout(location=0) in vec2 place; layout(location=1) in uint word;
uniform vec2 centre, unit; uniform float until;
void main() {
  gl_Position = float(word >> 8) > until ? vec4(2.0, 2.0, 0.0, 1.0) : vec4((place - centre) * unit, 0.0, 1.0);
}`;
const LINES = `#version 300 es
precision mediump float; uniform vec4 ink; out vec4 pixel;
void main() { pixel = ink; }`;

interface Buffers {
  points: WebGLVertexArrayObject;
  lines: WebGLVertexArrayObject;
}

export interface Look {
  colouring: Colouring;
  /** The last day that is shown. */
  until: number;
  ground: [number, number, number];
  text: [number, number, number];
}

/** Draws tiles by WebGL 2: each is sent to the graphics hardware once, as it came from the server. */
export class Layer {
  private readonly points: WebGLProgram;
  private readonly lines: WebGLProgram;
  private readonly sent = new WeakMap<Tile, Buffers>();

  private constructor(private readonly gl: WebGL2RenderingContext) {
    this.points = program(gl, POINTS, DOTS);
    this.lines = program(gl, ENDS, LINES);
  }

  /** Returns null where the browser has no WebGL 2. */
  static on(canvas: HTMLCanvasElement): Layer | null {
    const gl = canvas.getContext('webgl2', { antialias: true, preserveDrawingBuffer: true });
    return gl && new Layer(gl);
  }

  draw(tiles: Tile[], index: AtlasIndex, camera: Camera, size: Size, look: Look) {
    const gl = this.gl;
    const ratio = gl.drawingBufferWidth / size.width;
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clearColor(...look.ground, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const place = (of: WebGLProgram) => {
      gl.useProgram(of);
      gl.uniform2f(gl.getUniformLocation(of, 'centre'), camera.x, camera.y);
      gl.uniform2f(gl.getUniformLocation(of, 'unit'), (2 * camera.scale) / size.width, (2 * camera.scale) / size.height);
      gl.uniform1f(gl.getUniformLocation(of, 'until'), look.until);
    };
    place(this.lines);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
    gl.uniform4f(gl.getUniformLocation(this.lines, 'ink'), ...look.text, camera.scale > 4 ? 0.4 : 0.12);
    for (const tile of tiles) {
      gl.bindVertexArray(this.buffers(tile).lines);
      gl.drawArrays(gl.LINES, 0, tile.edgeCount * 2);
    }
    gl.disable(gl.BLEND);
    place(this.points);
    const at = (name: string) => gl.getUniformLocation(this.points, name);
    gl.uniform1f(at('pixels'), camera.scale);
    gl.uniform1f(at('ratio'), ratio);
    gl.uniform1i(at('colouring'), COLOURINGS.indexOf(look.colouring));
    gl.uniform2f(at('days'), index.firstDay, index.lastDay);
    gl.uniform3fv(at('colours'), palette(look.colouring, index).slice(0, 24).flatMap(entry => rgb(entry.colour)));
    for (const tile of tiles) {
      gl.bindVertexArray(this.buffers(tile).points);
      gl.drawArrays(gl.POINTS, 0, tile.count);
    }
    gl.bindVertexArray(null);
  }

  private buffers(tile: Tile): Buffers {
    const known = this.sent.get(tile);
    if (known) return known;
    const gl = this.gl;
    const array = (bytes: Uint8Array) => {
      const made = gl.createVertexArray()!;
      gl.bindVertexArray(made);
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
      return made;
    };
    const points = array(tile.models);
    [[2, gl.FLOAT, 0], [1, gl.UNSIGNED_INT, 8], [1, gl.UNSIGNED_INT, 12], [4, gl.UNSIGNED_BYTE, 16]].forEach(([parts, type, offset], at) => {
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(at, parts!, type!, false, MODEL_BYTES, offset!);
    });
    const lines = array(tile.edges);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, EDGE_END_BYTES, 0);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_INT, EDGE_END_BYTES, 8);
    const made = { points, lines };
    this.sent.set(tile, made);
    return made;
  }
}

function program(gl: WebGL2RenderingContext, vertex: string, fragment: string) {
  const made = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader) ?? 'A shader does not compile');
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  return made;
}
