"""The window. The only room that knows Qt; it calls services and shows what they answer."""
