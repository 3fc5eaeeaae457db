// Template engines that a host page may run, as far as the tests use them; these come without types.
declare module 'alpinejs' {
  const Alpine: { initTree: (root: Element) => void };
  export default Alpine;
}
declare module 'petite-vue' {
  export const createApp: () => { mount: (root: Element) => void };
}
declare module 'vue/dist/vue.esm-bundler.js' {
  export const createApp: (component: object) => { mount: (root: Element) => void };
}
declare module 'angular';
