//! The shortest bytes that bring the cursor from one place to another. All of it is understood by a VT100, but for what
//! [`Abilities::goes_to_column`] allows.

use super::profile::Abilities;

/// Column and row, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub x: u16,
    pub y: u16,
}

/// Where the cursor goes. `from` is None if nobody knows where it is, such as behind the last column.
pub fn shortest(from: Option<Place>, to: Place, abilities: &Abilities) -> Vec<u8> {
    if from == Some(to) {
        return Vec::new();
    }
    let absolute = absolute(to);
    let Some(from) = from else {
        return absolute;
    };
    // The first of equal length wins; the absolute one is safest, so it comes first.
    [Some(absolute), by_column(from, to, abilities), relative(from, to), by_lines(from, to)]
        .into_iter()
        .flatten()
        .reduce(|best, next| if next.len() < best.len() { next } else { best })
        .unwrap_or_default()
}

fn absolute(to: Place) -> Vec<u8> {
    let (row, column) = (u32::from(to.y) + 1, u32::from(to.x) + 1);
    match (row, column) {
        (1, 1) => b"\x1b[H".to_vec(),
        (_, 1) => format!("\x1b[{row}H").into_bytes(),
        _ => format!("\x1b[{row};{column}H").into_bytes(),
    }
}

/// CUU, CUD, CUF, CUB and backspace.
fn relative(from: Place, to: Place) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    step(to.y.cmp(&from.y), to.y.abs_diff(from.y), b'B', b'A', &mut bytes);
    sideways(from.x, to.x, &mut bytes);
    Some(bytes)
}

/// Carriage return and line feeds: they never scroll, because the place to go to is on the screen. A line feed alone is not used:
/// a terminal in newline mode would return the carriage too.
fn by_lines(from: Place, to: Place) -> Option<Vec<u8>> {
    let mut bytes = b"\r".to_vec();
    let down = to.y.checked_sub(from.y)?;
    if down > 6 {
        return None;
    }
    bytes.extend(std::iter::repeat_n(b'\n', usize::from(down)));
    sideways(0, to.x, &mut bytes);
    Some(bytes)
}

fn by_column(from: Place, to: Place, abilities: &Abilities) -> Option<Vec<u8>> {
    if !abilities.goes_to_column {
        return None;
    }
    if from.x == to.x {
        return Some(format!("\x1b[{}d", u32::from(to.y) + 1).into_bytes());
    }
    (from.y == to.y).then(|| format!("\x1b[{}G", u32::from(to.x) + 1).into_bytes())
}

fn sideways(from: u16, to: u16, bytes: &mut Vec<u8>) {
    match from.checked_sub(to) {
        Some(back @ 1..=3) => bytes.extend(std::iter::repeat_n(b'\x08', usize::from(back))),
        _ => step(to.cmp(&from), to.abs_diff(from), b'C', b'D', bytes),
    }
}

fn step(direction: std::cmp::Ordering, by: u16, forward: u8, backward: u8, bytes: &mut Vec<u8>) {
    let letter = match direction {
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Greater => forward,
        std::cmp::Ordering::Less => backward,
    };
    bytes.extend_from_slice(b"\x1b[");
    if by > 1 {
        bytes.extend_from_slice(by.to_string().as_bytes());
    }
    bytes.push(letter);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::edge::term::profile::Profile;

    fn at(x: u16, y: u16) -> Place {
        Place { x, y }
    }

    #[test]
    fn short_ways_are_taken() {
        let vt100 = Abilities::of(Profile::Vt100);
        let xterm = Abilities::of(Profile::Xterm);
        assert_eq!(shortest(Some(at(1, 4)), at(0, 5), &vt100), b"\r\n");
        assert_eq!(shortest(Some(at(40, 4)), at(41, 4), &vt100), b"\x1b[C");
        assert_eq!(shortest(Some(at(40, 4)), at(39, 4), &vt100), b"\x08");
        assert_eq!(shortest(Some(at(40, 4)), at(0, 0), &vt100), b"\x1b[H");
        assert_eq!(shortest(Some(at(40, 4)), at(70, 20), &vt100), b"\x1b[21;71H");
        assert_eq!(shortest(Some(at(40, 4)), at(40, 20), &xterm), b"\x1b[21d");
        assert_eq!(shortest(None, at(3, 3), &xterm), b"\x1b[4;4H");
        assert_eq!(shortest(Some(at(3, 3)), at(3, 3), &xterm), b"");
    }

    proptest! {
        #[test]
        fn every_way_ends_where_it_should(fx in 0u16..300, fy in 0u16..100, tx in 0u16..300, ty in 0u16..100, modern: bool) {
            let abilities = Abilities::of(if modern { Profile::Xterm } else { Profile::Vt100 });
            let mut screen = super::super::emulator(300, 100);
            screen.process(&absolute(at(fx, fy)));
            let bytes = shortest(Some(at(fx, fy)), at(tx, ty), &abilities);
            prop_assert!(bytes.len() <= 10);
            screen.process(&bytes);
            prop_assert_eq!(screen.screen().cursor_position(), (ty, tx));
        }
    }
}
