/** The clock of the frames, on a film that really plays. */
import { expect } from '@open-wc/testing';
import { createFrameClock } from '../../src/media/frame-clock.js';
import { createVideo, event, FILM, moment, picture } from '../support/film.js';

const nextFrames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

describe('createFrameClock', () => {
  let video: HTMLVideoElement;
  let times: number[];
  let stop: () => void;

  beforeEach(async () => {
    video = createVideo();
    video.src = FILM.mp4;
    await picture(video);
    times = [];
    stop = createFrameClock(video).start((timeSeconds) => times.push(timeSeconds));
  });

  afterEach(() => {
    stop();
    video.remove();
  });

  it('tells where a film stands that does not play', () => {
    expect(times).to.deep.equal([0]);
  });

  it('gives ascending times near those of the video while it plays', async () => {
    await video.play();
    await moment(video, 1);
    expect(times.length).to.be.above(20);
    expect(times).to.deep.equal(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).to.be.closeTo(video.currentTime, 0.2);
  });

  it('is silent while the film stands, after one last time', async () => {
    await video.play();
    await moment(video, 0.3);
    video.pause();
    await event(video, 'pause');
    expect(times.at(-1)).to.equal(video.currentTime);
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
    expect(times).to.deep.equal([video.currentTime]);
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

  it('says nothing after it was stopped', async () => {
    stop();
    times.length = 0;
    await video.play();
    await moment(video, 0.3);
    expect(times).to.deep.equal([]);
  });
});
