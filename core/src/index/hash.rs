//! Hashes of bytes, as small as the keys of pairs are.

/// The hash of some strings of bytes, in their order. What falls together by chance only costs
/// whoever looks it up a look more.
pub(crate) fn hashed(parts: &[&[u8]]) -> u32 {
    // FNV-1a.
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for part in parts {
        for byte in part.iter().copied().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "half of it is enough")]
    return (hash ^ (hash >> 32)) as u32;
}
