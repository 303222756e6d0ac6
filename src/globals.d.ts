/** Constants that a build puts in. */

/** `true` in the development build: developer texts are there, and mistakes are explained in the console. */
declare const __DEV__: boolean;
/** Version of the package. */
declare const __VERSION__: string;
