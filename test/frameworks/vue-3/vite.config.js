import vue from '@vitejs/plugin-vue';

const isCustomElement = tag => tag.startsWith('lx-');
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
