/** Every word that a person reads, in one place, by where they read it. To translate, write a folder like this one. */
export { recognitionWords } from './recognition';
