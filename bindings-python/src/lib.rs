//! Opens the door of tavolata to Python.
