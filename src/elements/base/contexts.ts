/** The two scopes of the page: the shop around an element, and the player around it. */
import { createContext } from '@lit/context';
import type { Shop } from '../../stores/shop.js';
import type { PlayerScope } from './player-scope.js';

/** Given by `<vitrine-shop>`; `undefined` while its adapter is on its way. */
export const shopContext = createContext<Shop | undefined>(Symbol.for('vitrine.shop'));

/** Given by `<vitrine-player>`. */
export const playerContext = createContext<PlayerScope | undefined>(Symbol.for('vitrine.player'));
