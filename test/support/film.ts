/** The film of the demo, and waiting for what a video does. */

export const FILM = {
  hls: '/films/ceramics/master.m3u8',
  mp4: '/films/ceramics/film.mp4',
  frameRate: 24,
  durationSeconds: 6,
} as const;

/** The address as the browser says it. */
export function absolute(path: string): string {
  return new URL(path, location.href).href;
}

/** A silent video on the page, as a player makes it. */
export function createVideo(): HTMLVideoElement {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  document.body.append(video);
  return video;
}

/** Resolves when the condition holds; a video says so by its events, its text tracks do not. */
export async function until(condition: () => boolean, what: string, milliseconds = 10_000): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Resolves when a picture is there. */
export function picture(video: HTMLVideoElement): Promise<void> {
  return until(() => video.readyState >= video.HAVE_CURRENT_DATA && video.videoWidth > 0, 'a picture');
}

/** Resolves when the film has passed a moment. */
export function moment(video: HTMLVideoElement, timeSeconds: number): Promise<void> {
  return until(() => video.currentTime >= timeSeconds, `second ${timeSeconds}`);
}

/** Resolves with the next event of that name. */
export function event(target: EventTarget, name: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
}
