/** The window's logic stands beside components that bring their styles. */
declare module "*.css";
