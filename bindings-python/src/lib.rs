//! Opens the door of tavolata to Python, and does nothing else.

use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;

pyo3::import_exception!(tavolata._refusal, Refusal);

/// One dossier, held on the Rust side. Threads may share it: they take turns.
#[pyclass(frozen, module = "tavolata._tavolata")]
struct Door(Mutex<tavolata::wire::Door>);

#[pymethods]
impl Door {
    #[new]
    fn open() -> Self {
        Self(Mutex::new(tavolata::wire::Door::new()))
    }

    /// Makes the call `name`: JSON text in, JSON text out. Other threads run meanwhile.
    fn call(&self, py: Python<'_>, name: &str, arguments: &str) -> PyResult<String> {
        py.detach(|| {
            let mut door = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            door.call(name, arguments)
        })
        .map_err(Refusal::new_err)
    }
}

#[pymodule]
mod _tavolata {
    #[pymodule_export]
    use super::Door;
}
