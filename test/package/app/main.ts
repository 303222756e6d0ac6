/** The only script of an app that shows a film: one import brings the player, and with it its pins. */
import 'vitrine-video/define/player';

const player = document.querySelector('vitrine-player');
player?.addEventListener('vitrine-hotspot-shown', () => {
  const seconds: number = player.currentTime;
  const film: HTMLVideoElement | null = player.media;
  // @ts-expect-error The player has no such member, and a missing type would let that pass.
  const nothing: unknown = player.noSuchMember;
  if (film?.paused !== false || nothing !== undefined) return;
  document.body.dataset['firstPinSeconds'] ??= String(seconds);
});
