//! Opens the door of tavolata to JavaScript.
