declare module '*?apart';
