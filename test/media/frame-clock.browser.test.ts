/** The clock of the frames, on a film that really plays. */
import { expect } from '@open-wc/testing';
import { createFrameClock } from '../../src/media/frame-clock.js';
import { createVideo, event, FILM, moment, picture } from '../support/film.js';

/** The frame that a time names. */
const frameOf = (timeSeconds: number): number => Math.floor(timeSeconds * FILM.frameRate);

const nextFrames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

describe('createFrameClock', () => {
  let video: HTMLVideoElement;
  let times: number[];
  let stop: () => void;
  /** Film time from which frames matter. */
  let matters: number;

  beforeEach(async () => {
    video = createVideo();
    video.src = FILM.mp4;
    await picture(video);
    times = [];
    matters = 0;
    stop = createFrameClock(video).start((timeSeconds) => {
      times.push(timeSeconds);
      return Math.max(timeSeconds, matters);
    });
  });

  afterEach(() => {
    stop();
    video.remove();
  });

  it('tells where a film stands that does not play', () => {
    expect(times.map(frameOf)).to.deep.equal([0]);
  });

  it('gives ascending times near those of the video while it plays', async () => {
    await video.play();
    await moment(video, 1);
    expect(times.length).to.be.above(20);
    expect(times).to.deep.equal(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).to.be.closeTo(video.currentTime, 0.2);
  });

  it('is silent while the film stands, after the frame that stays in the picture', async () => {
    await video.play();
    await moment(video, 0.5);
    video.pause();
    await event(video, 'pause');
    await nextFrames(10);
    expect(times.at(-1)).to.be.closeTo(video.currentTime, 2 / FILM.frameRate);
    expect(((times.at(-1) ?? NaN) * FILM.frameRate) % 1).to.be.below(0.05);
    const told = times.length;
    await nextFrames(10);
    expect(times.length).to.equal(told);
  });

  it('tells once of a seek while the film stands', async () => {
    await nextFrames(3);
    times.length = 0;
    video.currentTime = 3;
    await event(video, 'seeked');
    await nextFrames(3);
    expect(times.map(frameOf)).to.deep.equal([3 * FILM.frameRate]);
  });

  it('counts a tag that is rounded up to the next millisecond to the frame that was meant', async () => {
    video.currentTime = 37 / 24;
    await event(video, 'seeked');
    expect(times.at(-1)).to.be.at.least(1.542);
  });

  it('goes back to the frame in the picture when the film stalls', async () => {
    let presented = NaN;
    const note = (mediaTime: number): void => {
      presented = frameOf(mediaTime + 0.001);
      video.requestVideoFrameCallback((_now, frame) => note(frame.mediaTime));
    };
    note(0);
    await video.play();
    for (let stall = 0; stall < 10; stall += 1) {
      await moment(video, 0.5 + stall * 0.3);
      await nextFrames(stall % 4);
      video.dispatchEvent(new Event('waiting'));
      expect(frameOf(times.at(-1) ?? NaN)).to.equal(presented);
    }
  });

  it('follows a seek back while the film plays', async () => {
    video.currentTime = 3;
    await event(video, 'seeked');
    await video.play();
    await moment(video, 3.2);
    video.currentTime = 1;
    await event(video, 'seeked');
    times.length = 0;
    await moment(video, 1.3);
    expect(Math.max(...times)).to.be.below(2);
  });

  it('sleeps while no frame matters, and is awake when the next one does', async () => {
    matters = 4;
    await video.play();
    await moment(video, 2);
    const asleep = times.filter((time) => time > 0.5 && time < 1.5);
    expect(asleep.length).to.be.within(1, 12);
    await moment(video, 4.2);
    const awake = times.filter((time) => time > 3.6 && time < 4);
    expect(awake.length).to.be.above(6);
  });

  it('wakes for a seek, wherever it leads', async () => {
    matters = 5;
    await video.play();
    await moment(video, 1);
    times.length = 0;
    matters = 0;
    video.currentTime = 3;
    await event(video, 'seeked');
    await moment(video, 3.4);
    expect(times.filter((time) => time >= 3).length).to.be.above(6);
  });

  it('says nothing after it was stopped', async () => {
    stop();
    times.length = 0;
    await video.play();
    await moment(video, 0.3);
    expect(times).to.deep.equal([]);
  });
});
