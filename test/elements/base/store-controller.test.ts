/** An element looks at a store as long as it is in the page. */
import type { ReactiveController } from 'lit';
import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { StoreController } from '../../../src/elements/base/store-controller.js';

class Host {
  isConnected = true;
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  updates = 0;
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
}

describe('StoreController', () => {
  it('asks for a rendering when the store changes', () => {
    const [host, $store] = [new Host(), atom(1)];
    const controller = new StoreController(host, () => $store);
    controller.hostConnected();
    $store.set(2);
    expect(host.updates).toBe(1);
    expect(controller.value).toBe(2);
  });

  it('leaves the store alone in a rendering that comes after its host has left', () => {
    const [host, $store] = [new Host(), atom(1)];
    const controller = new StoreController(host, () => $store);
    controller.hostConnected();
    host.isConnected = false;
    controller.hostDisconnected();
    controller.hostUpdate();
    expect($store.lc).toBe(0);
    expect(controller.value).toBe(1);
  });

  it('looks again when its host comes back', () => {
    const [host, $store] = [new Host(), atom(1)];
    const controller = new StoreController(host, () => $store);
    controller.hostConnected();
    host.isConnected = false;
    controller.hostDisconnected();
    controller.hostUpdate();
    host.isConnected = true;
    controller.hostConnected();
    $store.set(2);
    expect(host.updates).toBe(1);
  });
});
