// Stands for "server-only", which exists to fail in a browser's bundle and has nothing to say here.
export {};
