declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const page: DefineComponent;
  export default page;
}
