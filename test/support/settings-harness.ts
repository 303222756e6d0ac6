/** Speaks to the settings of a player as a viewer does. */
import { until } from './film.js';
import type { PlayerHarness } from './player-harness.js';

/** The page object of the open menu. */
export class SettingsHarness {
  readonly #player: PlayerHarness;

  private constructor(player: PlayerHarness) {
    this.#player = player;
  }

  /** Presses the button. */
  static async open(player: PlayerHarness): Promise<SettingsHarness> {
    player.find('.settings-button').click();
    return SettingsHarness.of(player);
  }

  /** Waits for the menu to be open. */
  static async of(player: PlayerHarness): Promise<SettingsHarness> {
    const settings = new SettingsHarness(player);
    await until(() => settings.isOpen, 'the settings');
    await player.settle();
    return settings;
  }

  get isOpen(): boolean {
    return this.#player.root.querySelector('#settings')?.matches(':popover-open') ?? false;
  }

  labels(section: string): readonly string[] {
    return this.#choices(section).map(({ innerText }) => innerText.trim());
  }

  chosen(section: string): string | undefined {
    return this.#choices(section)
      .find(({ ariaPressed }) => ariaPressed === 'true')
      ?.innerText.trim();
  }

  async choose(section: string, label: string): Promise<void> {
    const choice = this.#choices(section).find(({ innerText }) => innerText.trim() === label);
    if (!choice) throw new Error(`${section} has ${this.labels(section).join(', ')}`);
    choice.click();
    await this.#player.settle();
  }

  #choices(section: string): HTMLButtonElement[] {
    const groups = [...this.#player.root.querySelectorAll<HTMLElement>('#settings [role=group]')];
    const group = groups.find((each) => each.querySelector('.name')?.textContent === section);
    return [...(group?.querySelectorAll('button') ?? [])];
  }
}
