import { html, nothing, type TemplateResult } from 'lit';
import type { Variant } from '../view.types.js';

/** The shape of what is to come, with the fallback in the place of the title. */
export function loadingTemplate(variant: Variant, hasOwnFallback: boolean): TemplateResult {
  const bone = (name: string): TemplateResult => html`<div class="bone ${name}"></div>`;
  const full = variant === 'full';
  return html`<div class="loading">
    ${full ? bone('strip') : nothing}
    ${hasOwnFallback ? html`<slot part="fallback"></slot>` : nothing} ${bone('byline')}
    ${full ? ['', '', 'last'].map(bone) : nothing}
  </div>`;
}
