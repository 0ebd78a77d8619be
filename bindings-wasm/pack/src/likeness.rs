//! An order in which each function follows those that it is most like.

use std::collections::{HashMap, VecDeque};

use crate::functions::Code;

/// So many bytes in a row are a piece of code by which functions are like one another: found by
/// trying, as are the two figures below.
const PIECE: usize = 6;

/// A piece that more functions have than this says nothing about any of them.
const COMMON: usize = 100;

/// How far back likeness counts: somewhat less than gzip looks (32 kB).
const WINDOW: usize = 20_000;

/// The places of functions, in such an order.
pub(crate) fn order(codes: &[Code]) -> Vec<usize> {
    let mut arranging = Arranging::of(codes);
    let mut order = Vec::with_capacity(codes.len());
    while let Some(next) = arranging.next() {
        order.extend(codes.get(next).map(|code| code.place));
    }
    order
}

/// A function that is to be put in order.
struct Candidate {
    size: usize,
    /// The numbers of its pieces, each once.
    pieces: Vec<usize>,
    /// How many of them stand in the window.
    alike: usize,
    placed: bool,
}

/// A piece of code.
#[derive(Default)]
struct Piece {
    /// The functions that have it.
    holders: Vec<usize>,
    /// How many of them stand in the window.
    near: usize,
}

struct Arranging {
    candidates: Vec<Candidate>,
    pieces: Vec<Piece>,
    window: VecDeque<usize>,
    /// The bytes in the window.
    filled: usize,
}

impl Arranging {
    fn of(codes: &[Code]) -> Self {
        let mut numbers = HashMap::new();
        let mut pieces: Vec<Piece> = Vec::new();
        let mut candidates = Vec::new();
        for (holder, code) in codes.iter().enumerate() {
            let mut own = Vec::new();
            for piece in code.bytes.windows(PIECE) {
                let number = *numbers.entry(piece).or_insert(pieces.len());
                if number == pieces.len() {
                    pieces.push(Piece::default());
                }
                let Some(piece) = pieces.get_mut(number) else { continue };
                if piece.holders.last() != Some(&holder) {
                    piece.holders.push(holder);
                    own.push(number);
                }
            }
            candidates.push(Candidate { size: code.bytes.len(), pieces: own, alike: 0, placed: false });
        }
        Self { candidates, pieces, window: VecDeque::new(), filled: 0 }
    }

    /// The function that has most of its code in common with those in the window.
    fn next(&mut self) -> Option<usize> {
        // A short one is not put first for the few bytes that all have in common.
        let likeness = |candidate: &Candidate| candidate.alike * 100_000 / (candidate.size + 8);
        let left = self.candidates.iter().enumerate().filter(|(_, candidate)| !candidate.placed);
        let (next, _) = left.rev().max_by_key(|(_, candidate)| likeness(candidate))?;
        self.enter(next);
        while self.filled > WINDOW && self.window.len() > 1 {
            self.leave();
        }
        Some(next)
    }

    fn enter(&mut self, function: usize) {
        let Some(candidate) = self.candidates.get_mut(function) else { return };
        candidate.placed = true;
        self.filled += candidate.size;
        self.window.push_back(function);
        for number in candidate.pieces.clone() {
            let Some(piece) = self.pieces.get_mut(number) else { continue };
            piece.near += 1;
            if piece.near == 1 {
                self.count(number, |alike| alike + 1);
            }
        }
    }

    fn leave(&mut self) {
        let Some(candidate) = self.window.pop_front().and_then(|first| self.candidates.get(first)) else {
            return;
        };
        self.filled -= candidate.size;
        for number in candidate.pieces.clone() {
            let Some(piece) = self.pieces.get_mut(number) else { continue };
            piece.near -= 1;
            if piece.near == 0 {
                self.count(number, |alike| alike - 1);
            }
        }
    }

    /// Counts a piece for, or no longer for, all functions that have it.
    fn count(&mut self, number: usize, counted: fn(usize) -> usize) {
        let Some(piece) = self.pieces.get(number).filter(|piece| piece.holders.len() <= COMMON) else {
            return;
        };
        for holder in &piece.holders {
            if let Some(candidate) = self.candidates.get_mut(*holder) {
                candidate.alike = counted(candidate.alike);
            }
        }
    }
}
