import { createApp } from 'vue';
import RequestPage from './request-page.vue';

createApp(RequestPage).mount('#root');
