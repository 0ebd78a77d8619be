//! The tracks on which lines run: across, in the channels between rows, and up or down, beside the boxes.

use crate::diagram::ports::Side;

/// What runs across in a channel: a flow, from one column of the drawing to another.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    pub(super) flow: usize,
    pub(super) channel: usize,
    pub(super) from: i32,
    pub(super) to: i32,
    /// Where it is come to from above, and where it leaves downward.
    pub(super) downs: (Vec<i32>, Vec<i32>),
    /// Its track, from the top.
    pub(super) track: usize,
}

/// What runs up or down beside the boxes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Climb {
    pub(super) flow: usize,
    pub(super) side: Side,
    pub(super) from: i32,
    pub(super) to: i32,
    pub(super) x: i32,
}

/// Lines nearer to each other than this would seem one.
const NEAR: i32 = 10;
/// From one track beside the boxes to the next.
const APART: i32 = 14;

impl Stretch {
    /// Whether it only goes straight down.
    pub(super) fn is_straight(&self) -> bool {
        self.from == self.to
    }

    /// Whether it must run above another: it leaves a box at the place where the other comes to one.
    fn is_above(&self, other: &Self) -> bool {
        self.downs.0.iter().any(|x| other.downs.1.iter().any(|y| (x - y).abs() < NEAR))
    }

    fn meets(&self, other: &Self) -> bool {
        self.from < other.to + NEAR && other.from < self.to + NEAR
    }
}

/// Gives each stretch of a channel a track, so that none runs on another.
pub(super) fn lay(stretches: &mut [Stretch]) {
    let mut open: Vec<usize> = (0..stretches.len()).collect();
    let mut laid: Vec<Stretch> = Vec::new();
    while !open.is_empty() {
        let next = open.iter().position(|number| {
            let Some(one) = stretches.get(*number) else { return false };
            let mut rest =
                open.iter().filter(|other| *other != number).filter_map(|other| stretches.get(*other));
            !rest.any(|other| other.is_above(one))
        });
        let number = open.remove(next.unwrap_or(0));
        let Some(one) = stretches.get_mut(number) else { continue };
        let least =
            laid.iter().filter(|other| other.is_above(one)).map(|other| other.track + 1).max().unwrap_or(0);
        let taken = |track: usize| laid.iter().any(|other| other.track == track && other.meets(one));
        one.track = (least..).find(|track| !taken(*track)).unwrap_or(least);
        laid.push(one.clone());
    }
}

/// Gives each climb a place beside the boxes that it passes, the short ones nearest. `edge` says how far
/// the boxes reach between two heights.
pub(super) fn climb(climbs: &mut [Climb], edge: impl Fn(Side, i32, i32) -> i32) {
    let mut order: Vec<_> = (0..climbs.len()).collect();
    order.sort_by_key(|number| climbs.get(*number).map(|climb| (climb.to - climb.from, climb.flow)));
    let mut laid: Vec<Climb> = Vec::new();
    for number in order {
        let Some(one) = climbs.get_mut(number) else { continue };
        let out = if one.side == Side::Left { -1 } else { 1 };
        one.x = edge(one.side, one.from, one.to) + out * APART;
        while let Some(other) = laid.iter().find(|other| {
            other.side == one.side
                && (other.x - one.x).abs() < NEAR
                && one.from < other.to + NEAR
                && other.from < one.to + NEAR
        }) {
            one.x = other.x + out * APART;
        }
        laid.push(*one);
    }
}
