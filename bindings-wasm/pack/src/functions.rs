//! The functions of a wasm file, which it writes in another order and under other numbers.

use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, Encode, FunctionSection, Module};
use wasmparser::{
    BinaryReaderError, CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef,
};

/// A function and its code.
pub(crate) struct Code {
    /// Its place among the functions of the file as it was read.
    pub(crate) place: usize,
    /// What it does, as in the file.
    pub(crate) bytes: Vec<u8>,
}

/// A function as it was read.
struct Function<'w> {
    kind: u32,
    body: FunctionBody<'w>,
    /// The number under which it is called, not counting the imported ones.
    number: u32,
}

/// The functions of a wasm file.
pub(crate) struct Functions<'w> {
    /// How many are imported; they are numbered first.
    imported: u32,
    own: Vec<Function<'w>>,
    /// The places of those that are written, in their order.
    order: Vec<usize>,
}

impl<'w> Functions<'w> {
    /// Reads them.
    pub(crate) fn of(wasm: &'w [u8]) -> Result<Self, BinaryReaderError> {
        let (mut imported, mut kinds, mut bodies) = (0, Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(section) => {
                    kinds = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => bodies.push(body),
                _ => {}
            }
        }
        let own = (0..).zip(kinds).zip(bodies);
        let own: Vec<_> = own.map(|((number, kind), body)| Function { kind, body, number }).collect();
        Ok(Self { imported, order: (0..own.len()).collect(), own })
    }

    /// Makes one of those that are equal, and tells which remain: calls of equal ones make their
    /// callers equal in turn.
    pub(crate) fn merge(&mut self) -> Result<Vec<Code>, reencode::Error> {
        loop {
            let codes = self.own.iter().map(|function| self.code(function)).collect::<Result<Vec<_>, _>>()?;
            let mut first = HashMap::new();
            let mut merged = false;
            for ((number, function), code) in (0..).zip(&mut self.own).zip(&codes) {
                let number = *first.entry((function.kind, code)).or_insert(number);
                merged |= number != function.number;
                function.number = number;
            }
            if !merged {
                let codes = codes.into_iter().enumerate().zip(&self.own);
                let remaining = codes.filter(|((place, _), function)| function.number as usize == *place);
                return Ok(remaining.map(|((place, bytes), _)| Code { place, bytes }).collect());
            }
        }
    }

    fn code(&self, function: &Function<'_>) -> Result<Vec<u8>, reencode::Error> {
        let mut code = CodeSection::new();
        Writing(self).parse_function_body(&mut code, function.body.clone())?;
        let mut bytes = Vec::new();
        code.encode(&mut bytes);
        Ok(bytes)
    }

    /// Numbers them in an order, given by places.
    pub(crate) fn arrange(&mut self, order: Vec<usize>) {
        let numbers: HashMap<usize, u32> = order.iter().copied().zip(0..).collect();
        for function in &mut self.own {
            function.number = numbers.get(&(function.number as usize)).copied().unwrap_or_default();
        }
        self.order = order;
    }

    /// The file with its functions as they are numbered now.
    pub(crate) fn written(&self, wasm: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut module = Module::new();
        Writing(self).parse_core_module(&mut module, Parser::new(0), wasm)?;
        Ok(module.finish())
    }

    fn in_order(&self) -> impl Iterator<Item = &Function<'w>> {
        self.order.iter().filter_map(|place| self.own.get(*place))
    }
}

/// Writes a file anew.
struct Writing<'f, 'w>(&'f Functions<'w>);

impl Reencode for Writing<'_, '_> {
    type Error = Infallible;

    fn function_index(&mut self, number: u32) -> Result<u32, reencode::Error> {
        let own = number.checked_sub(self.0.imported).and_then(|place| self.0.own.get(place as usize));
        Ok(own.map_or(number, |function| self.0.imported + function.number))
    }

    fn parse_function_section(
        &mut self,
        out: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        for function in self.0.in_order() {
            out.function(function.kind);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        out: &mut CodeSection,
        _: CodeSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        for function in self.0.in_order() {
            self.parse_function_body(out, function.body.clone())?;
        }
        Ok(())
    }
}
