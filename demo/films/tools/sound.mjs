/** Makes the ambience: room tone, a soft pad and the film's small noises, as a loop without a seam. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ffmpeg } from './run.mjs';

const sampleRate = 48000;
const targetLoudness = -28;
/** AAC puts one block of silence in front; with it the sound must not outlast the picture. */
const blockSize = 1024;

/** A small seeded generator (mulberry32), so that every run sounds the same. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Low-passes a loop: the second time round the filter has forgotten where it began. */
function softened(loop, cutoff) {
  const share = 1 - Math.exp((-2 * Math.PI * cutoff) / sampleRate);
  const result = new Float64Array(loop.length);
  let level = 0;
  for (let index = 0; index < 2 * loop.length; index += 1) {
    level += share * (loop[index % loop.length] - level);
    result[index % loop.length] = level;
  }
  return result;
}

function roomTone(length, seed) {
  const random = randomFrom(seed);
  const noise = Float64Array.from({ length }, () => random() * 2 - 1);
  const low = softened(softened(noise, 320), 320);
  const air = softened(softened(noise, 2400), 2400);
  return low.map((value, index) => 0.13 * value + 0.02 * air[index]);
}

/** Whole numbers of waves in the loop: the pad ends where it begins. */
function pad(length, notes, side) {
  const seconds = length / sampleRate;
  const result = new Float64Array(length);
  notes.forEach((note, voice) => {
    for (const detune of [-1, 1]) {
      const waves = Math.round(note * seconds) + detune;
      const swell = (index) => 0.6 + 0.4 * Math.sin((2 * Math.PI * index) / length + voice * 1.7 + side);
      const phase = voice * 2.1 + detune * side;
      for (let index = 0; index < length; index += 1) {
        result[index] +=
          (0.02 / (1 + voice * 0.7)) *
          swell(index) *
          Math.sin((2 * Math.PI * waves * index) / length + phase);
      }
    }
  });
  return result;
}

/** What a thing sounds like, touched lightly: partials that are not in tune (ratio, level, seconds to fade). */
const voices = {
  stoneware: [
    [1, 1, 0.16],
    [1.58, 0.55, 0.11],
    [2.41, 0.4, 0.07],
    [3.9, 0.16, 0.035],
  ],
  glass: [
    [1, 1, 0.62],
    [2.32, 0.42, 0.4],
    [4.25, 0.22, 0.2],
    [6.63, 0.1, 0.08],
  ],
  tick: [
    [1, 1, 0.007],
    [1.47, 0.7, 0.005],
    [2.8, 0.5, 0.003],
  ],
};

function addTouch(loop, { at, of, pitch, strength }, delay) {
  const partials = voices[of];
  const start = Math.round((at + delay) * sampleRate);
  for (let index = 0; index < sampleRate; index += 1) {
    const time = index / sampleRate;
    const attack = Math.min(1, time / (of === 'tick' ? 0.0002 : 0.0015));
    let value = 0;
    for (const [ratio, level, fade] of partials) {
      value += level * Math.exp(-time / fade) * Math.sin(2 * Math.PI * pitch * ratio * time);
    }
    loop[(start + index) % loop.length] += strength * attack * value;
  }
}

/** A touch that comes `every` so many seconds is many touches. */
function repeated(touch, seconds) {
  const count = touch.every ? Math.floor((seconds - touch.at) / touch.every) + 1 : 1;
  return Array.from({ length: count }, (_, index) => ({
    ...touch,
    at: touch.at + index * (touch.every ?? 0),
  }));
}

function channel(length, { notes, touches }, side) {
  const room = roomTone(length, 11 + side);
  const music = pad(length, notes, side);
  const loop = room.map((value, index) => value + music[index]);
  const echoes = [
    [0, 1],
    [0.031 + 0.006 * side, 0.3],
    [0.067 - 0.009 * side, 0.18],
    [0.113 + 0.01 * side, 0.09],
  ];
  for (const touch of touches.flatMap((each) => repeated(each, length / sampleRate))) {
    for (const [delay, level] of echoes) {
      addTouch(loop, { ...touch, strength: touch.strength * level }, delay);
    }
  }
  return loop;
}

export function makeSound(film, workFolder) {
  const length = Math.round((film.frames / film.frameRate) * sampleRate);
  const [left, right] = [channel(length, film.sound, 0), channel(length, film.sound, 1)];
  const samples = Buffer.alloc(length * 8);
  for (let index = 0; index < length; index += 1) {
    samples.writeFloatLE(left[index], index * 8);
    samples.writeFloatLE(right[index], index * 8 + 4);
  }
  const raw = join(workFolder, 'sound.f32');
  const sound = join(workFolder, 'sound.wav');
  writeFileSync(raw, samples);
  const input = ['-f', 'f32le', '-ar', sampleRate, '-ac', 2, '-i', raw];
  const { log } = ffmpeg(input, '-af', 'ebur128', '-f', 'null', '-');
  const loudness = Number(log.match(/I:\s+(-?[\d.]+) LUFS\s+Threshold/)[1]);
  const kept = (Math.floor(length / blockSize) - 1) * blockSize;
  const level = `volume=${targetLoudness - loudness}dB,atrim=end_sample=${kept}`;
  ffmpeg(input, '-af', level, '-c:a', 'pcm_s16le', sound);
  return sound;
}
