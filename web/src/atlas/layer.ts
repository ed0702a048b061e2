import type { Camera, Size } from './camera';
import { AGE_POWER, AGE_STEPS, palette, rgb, type Colouring } from './colours';
import type { Look } from './look';
import { CODES, EDGE_END_BYTES, MODEL_BYTES, type AtlasIndex, type Tile } from './tiles';

const MOST_COLOURS = 24;

const POINTS = `#version 300 es
layout(location=0) in vec2 place; layout(location=1) in float downloads; layout(location=2) in float day; layout(location=3) in vec4 codes; layout(location=4) in float conflict;
uniform vec2 centre, unit; uniform float pixels, until, ratio; uniform int colouring; uniform vec2 days; uniform vec3 colours[${MOST_COLOURS}];
out vec3 colour;
void main() {
  gl_Position = vec4((place - centre) * unit, 0.0, 1.0);
  float least = 1.6 + 0.7 * log(1.0 + downloads) / 2.3;
  gl_PointSize = day > until ? 0.0 : ratio * clamp(0.85 * pixels, least, 36.0);
  if (day > until) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  float age = clamp((day - days.x) / max(1.0, days.y - days.x), 0.0, 1.0);
  int code = colouring == 5 ? min(${AGE_STEPS} - 1, int(pow(age, ${AGE_POWER}.0) * ${AGE_STEPS}.0)) : colouring == 4 ? int(conflict) : int(codes[colouring]);
  colour = colours[min(code, ${MOST_COLOURS} - 1)];
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

/** What the shader calls the colourings: first those whose numbers are the last four bytes of a model. */
const NUMBERED: Colouring[] = ['kind', 'modality', 'licence', 'owner', 'conflict', 'age'];

type Rgb = [number, number, number];

interface Buffers {
  points: WebGLVertexArrayObject;
  lines: WebGLVertexArrayObject;
}

/** A shader program, whose uniforms are looked up once. */
class Program {
  private readonly of: WebGLProgram;
  private readonly places = new Map<string, WebGLUniformLocation | null>();

  constructor(private readonly gl: WebGL2RenderingContext, vertex: string, fragment: string) {
    this.of = program(gl, vertex, fragment);
  }

  use() { this.gl.useProgram(this.of); }

  at(uniform: string) {
    if (!this.places.has(uniform)) this.places.set(uniform, this.gl.getUniformLocation(this.of, uniform));
    return this.places.get(uniform)!;
  }
}

/** Draws tiles by WebGL 2: each is sent to the graphics hardware once, as it came from the server. */
export class Layer {
  private readonly points: Program;
  private readonly lines: Program;
  private readonly sent = new WeakMap<Tile, Buffers>();

  private constructor(private readonly gl: WebGL2RenderingContext) {
    this.points = new Program(gl, POINTS, DOTS);
    this.lines = new Program(gl, ENDS, LINES);
  }

  /** Returns null where the browser has no WebGL 2. */
  static on(canvas: HTMLCanvasElement): Layer | null {
    const gl = canvas.getContext('webgl2', { antialias: true, preserveDrawingBuffer: true });
    return gl && new Layer(gl);
  }

  draw(tiles: Tile[], index: AtlasIndex, camera: Camera, size: Size, look: Look, ink: { ground: string; text: string }) {
    const gl = this.gl;
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clearColor(...parts(ink.ground), 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.drawLines(tiles, camera, size, look, parts(ink.text));
    this.drawPoints(tiles, index, camera, size, look);
    gl.bindVertexArray(null);
  }

  private drawLines(tiles: Tile[], camera: Camera, size: Size, look: Look, text: Rgb) {
    const gl = this.gl;
    this.look(this.lines, camera, size, look);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
    gl.uniform4f(this.lines.at('ink'), ...text, camera.scale > NEAR ? 0.4 : 0.12);
    for (const tile of tiles) {
      gl.bindVertexArray(this.buffers(tile).lines);
      gl.drawArrays(gl.LINES, 0, tile.edgeCount * 2);
    }
    gl.disable(gl.BLEND);
  }

  private drawPoints(tiles: Tile[], index: AtlasIndex, camera: Camera, size: Size, look: Look) {
    const gl = this.gl;
    const points = this.points;
    this.look(points, camera, size, look);
    gl.uniform1f(points.at('pixels'), camera.scale);
    gl.uniform1f(points.at('ratio'), gl.drawingBufferWidth / size.width);
    gl.uniform1i(points.at('colouring'), NUMBERED.indexOf(look.colouring));
    gl.uniform2f(points.at('days'), index.firstDay, index.lastDay);
    gl.uniform3fv(points.at('colours'), palette(look.colouring, index).slice(0, MOST_COLOURS).flatMap(entry => rgb(entry.colour)));
    for (const tile of tiles) {
      gl.bindVertexArray(this.buffers(tile).points);
      gl.drawArrays(gl.POINTS, 0, tile.count);
    }
  }

  private look(program: Program, camera: Camera, size: Size, look: Look) {
    program.use();
    this.gl.uniform2f(program.at('centre'), camera.x, camera.y);
    this.gl.uniform2f(program.at('unit'), (2 * camera.scale) / size.width, (2 * camera.scale) / size.height);
    this.gl.uniform1f(program.at('until'), look.until);
  }

  private buffers(tile: Tile): Buffers {
    const known = this.sent.get(tile);
    if (known) return known;
    const gl = this.gl;
    const points = array(gl, tile.models);
    const attributes: [parts: number, type: number, offset: number][] = [
      [2, gl.FLOAT, 0], [1, gl.UNSIGNED_INT, 8], [1, gl.UNSIGNED_SHORT, 12], [4, gl.UNSIGNED_BYTE, CODES.kind], [1, gl.UNSIGNED_BYTE, CODES.conflict],
    ];
    attributes.forEach(([parts, type, offset], at) => {
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(at, parts, type, false, MODEL_BYTES, offset);
    });
    const lines = array(gl, tile.edges);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, EDGE_END_BYTES, 0);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_INT, EDGE_END_BYTES, 8);
    const made = { points, lines };
    this.sent.set(tile, made);
    return made;
  }
}

/** From so many pixels for a unit on, lines are told apart. */
const NEAR = 4;

function parts(colour: string): Rgb {
  return colour.match(/\d+/g)!.slice(0, 3).map(part => Number(part) / 255) as Rgb;
}

function array(gl: WebGL2RenderingContext, bytes: Uint8Array) {
  const made = gl.createVertexArray()!;
  gl.bindVertexArray(made);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
  return made;
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
