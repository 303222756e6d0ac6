/** The settings of the film over the bar: captions, sound track, quality, speed, other screens, a link to this moment. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../base/languages.js';
import { NO_CHOICES } from '../../core/film-choices.js';
import type { ViewerChoices } from '../../core/viewer-choices.js';
import {
  hasPictureInPicture,
  showScreens,
  togglePictureInPicture,
  watchScreens,
} from '../../media/other-screens.js';
import type { Caption } from '../../media/text-tracks.js';
import { adoptStyles } from '../base/adopt-styles.js';
import type { CaptionChoice } from './caption-choice.js';
import { SETTINGS_TEXTS } from './settings-texts.js';
import {
  settingsSections,
  type SettingsActions,
  type SettingsChoice,
  type SettingsSection,
  type SettingsText,
} from './settings-view.js';
import { settingsStyles } from './settings.styles.js';
import { shareLink } from './share-link.js';
import { linkToMoment } from '../base/moment-link.js';
import type { ShoppableFilm } from './shoppable-film.js';

/** What the menu needs of its player. */
export interface SettingsHost {
  readonly player: HTMLElement;
  readonly film: ShoppableFilm;
  readonly captions: CaptionChoice;
  readonly locale: () => string;
  /** The viewer has chosen for this film and those that come. */
  readonly remember: (choices: ViewerChoices) => void;
  /** Tells a screen reader what the menu shows. */
  readonly say: (words: string) => void;
  /** Something changed that is in no store. */
  readonly changed: () => void;
}

/** The menu of one player. It listens to film and screens only while it is open. */
export class SettingsMenu implements SettingsActions {
  readonly #host: SettingsHost;
  #opened = new AbortController();
  #screenIsNear = false;
  #said = '';

  constructor(host: SettingsHost, root: ShadowRoot) {
    this.#host = host;
    adoptStyles(root, settingsStyles);
  }

  chooseCaption(caption: Caption | null): void {
    const { video } = this.#session;
    if (video) this.#host.captions.choose(video, caption);
  }

  chooseQuality(id: string | undefined): void {
    this.#session.choices?.chooseQuality(id);
    this.#host.changed();
  }

  chooseAudio(id: string): void {
    const { choices } = this.#session;
    const audio = choices?.read().audios.find((track) => track.id === id);
    if (!audio) return;
    choices?.chooseAudio(id);
    this.#host.remember({ audio: { language: audio.language, label: audio.label } });
    this.#host.changed();
  }

  setRate(rate: number): void {
    this.#session.store.setRate(rate);
    this.#host.remember({ rate });
  }

  /** Ends what an open menu listens to. */
  stop(): void {
    this.#opened.abort();
  }

  render(): TemplateResult {
    const sections = this.#sections();
    return html`<div
      id="settings"
      class="menu"
      part="menu"
      popover
      @beforetoggle=${(event: ToggleEvent) => this.#toggled(event.newState === 'open')}
    >
      ${sections.map((section, index) => renderSection(section, index))} ${this.#renderActions()}
      <p class="said">${this.#said}</p>
    </div>`;
  }

  get #session(): ShoppableFilm['session'] {
    return this.#host.film.session;
  }

  readonly #text: SettingsText = (key, values) => say(SETTINGS_TEXTS, key, this.#host.locale(), values);

  #sections(): readonly SettingsSection[] {
    const { video, store, choices } = this.#session;
    const situation = {
      choices: choices?.read() ?? NO_CHOICES,
      captions: video ? this.#host.captions.list(video) : [],
      rate: store.$playback.get().rate,
      locale: this.#host.locale(),
    };
    return settingsSections(situation, this, this.#text);
  }

  #renderActions(): TemplateResult {
    const { video } = this.#session;
    return html`<div class="actions">
      ${
        video && hasPictureInPicture(video)
          ? this.#renderAction('picture-in-picture', () => this.#shrink(video))
          : nothing
      }
      ${video && this.#screenIsNear ? this.#renderAction('cast', () => showScreens(video)) : nothing}
      ${this.#renderAction('share', () => void this.#share())}
    </div>`;
  }

  #renderAction(name: 'picture-in-picture' | 'cast' | 'share', act: () => void): TemplateResult {
    return html`<button type="button" class="choice" part="button ${name}-button" @click=${act}>
      ${this.#text(name)}
    </button>`;
  }

  #toggled(open: boolean): void {
    this.#opened.abort();
    this.#opened = new AbortController();
    this.#said = '';
    if (open) this.#watch(this.#opened.signal);
    this.#host.changed();
  }

  #watch(signal: AbortSignal): void {
    const { video, choices } = this.#session;
    choices?.watch(this.#host.changed, signal);
    if (!video) return;
    const noteScreens = (isNear: boolean): void => {
      this.#screenIsNear = isNear;
      this.#host.changed();
    };
    watchScreens(video, noteScreens, signal);
  }

  #shrink(video: HTMLVideoElement): void {
    togglePictureInPicture(video).catch((reason: unknown) => this.#say(String(reason)));
  }

  async #share(): Promise<void> {
    const link = linkToMoment(this.#host.player, this.#session.store.$playback.get().currentTimeSeconds);
    const outcome = await shareLink(link);
    if (outcome === 'copied') this.#say(this.#text('copied'));
    if (outcome === 'refused') this.#say(this.#text('not-copied', { link }));
  }

  #say(words: string): void {
    this.#said = words;
    this.#host.say(words);
    this.#host.changed();
  }
}

function renderSection({ name, choices }: SettingsSection, index: number): TemplateResult {
  return html`<div class="section" role="group" aria-labelledby="setting-${index}">
    <p class="name" id="setting-${index}">${name}</p>
    <div class="choices">${choices.map(renderChoice)}</div>
  </div>`;
}

function renderChoice({ label, language, chosen, choose }: SettingsChoice): TemplateResult {
  return html`<button
    type="button"
    class="choice"
    lang=${language ?? nothing}
    aria-pressed=${chosen ? 'true' : 'false'}
    @click=${choose}
  >
    ${label}
  </button>`;
}
