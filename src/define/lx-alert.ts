import { LxAlert } from '../elements/lx-alert/lx-alert.js';

declare global {
  interface HTMLElementTagNameMap {
    'lx-alert': LxAlert;
  }
}

if (!customElements.get('lx-alert')) customElements.define('lx-alert', LxAlert);
