import './define.js';
import './define/lx-alert.js';
import './define/lx-article-list.js';
