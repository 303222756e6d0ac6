/** Puts an element on the page of a test and takes it away afterwards. */
import type { LitElement } from 'lit';
import { fixture } from '@open-wc/testing';

/** Connects the element and waits for its first rendering. */
export async function setUpElement<Set extends LitElement>(element: Set): Promise<Set> {
  const place = await fixture<HTMLElement>(document.createElement('main').outerHTML);
  place.append(element);
  await element.updateComplete;
  return element;
}
