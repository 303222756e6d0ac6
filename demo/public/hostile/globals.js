/** What ten years of plug-ins left in a page's globals. Nothing here knows of the elements. */
(() => {
  // Prototype 1.6 and MooTools: visible in every for-in, and some of them replace what the language has.
  Array.prototype.each = function each(action) {
    for (let index = 0; index < this.length; index += 1) action(this[index], index);
    return this;
  };
  Array.prototype.first = function first() {
    return this[0];
  };
  Array.prototype.toJSON = undefined;
  Object.prototype.extend = function extend(source) {
    for (const key in source) this[key] = source[key];
    return this;
  };
  String.prototype.contains = function contains(text) {
    return this.indexOf(text) !== -1;
  };
  String.prototype.format = function format(...values) {
    return this.replace(/\{(\d+)\}/g, (_all, index) => values[index]);
  };
  Function.prototype.delay = function delay(seconds) {
    return setTimeout(this, seconds * 1000);
  };
  Number.prototype.times = function times(action) {
    for (let index = 0; index < this; index += 1) action(index);
  };
  Element.prototype.show = function show() {
    this.hidden = false;
    return this;
  };
  Element.prototype.hide = function hide() {
    this.hidden = true;
    return this;
  };
  HTMLElement.prototype.update = function update(text) {
    this.textContent = text;
    return this;
  };
  HTMLElement.prototype.request = 'none';

  // jQuery and its neighbours.
  window.$ = window.jQuery = (selector) => [...document.querySelectorAll(selector)];
  window.$.fn = window.$.prototype;
  window._ = { version: '1.4.4', extend: Object.assign };
  window.shop = { cart: [], currency: 'USD' };
  window.cart = window.player = window.video = window.product = window.adapter = window.locale = 'taken';
  window.html = window.css = window.render = window.state = 'taken';
  window.module = window.exports = window.define = window.require = undefined;
  window.process = { env: {} };
  window.customElementsReady = false;
  window.name = 'main';

  // A page that handles every click and key itself, as old galleries did.
  document.addEventListener('keydown', (event) => event.stopPropagation());
  document.onclick = (event) => event.target.nodeName !== 'A' || undefined;
  document.oncontextmenu = document.onselectstart = () => false;
})();
