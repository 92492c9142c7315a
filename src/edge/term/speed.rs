//! How fast the line to the terminal is, as its settings say. Pseudoterminals and the kernel's own console claim 38400.

use std::os::fd::AsFd;

/// At this rate and below a full screen takes longer than two seconds.
const SLOW: u32 = 19_200;

/// Whether the line behind `fd` is a slow serial one: draw frugally and show no ticking clocks.
pub fn is_slow<Fd: AsFd>(fd: Fd) -> bool {
    rustix::termios::tcgetattr(fd).is_ok_and(|settings| slow(settings.output_speed()))
}

/// Zero means "hang up" and says nothing about the speed.
fn slow(bits_per_second: u32) -> bool {
    bits_per_second > 0 && bits_per_second <= SLOW
}

#[cfg(test)]
mod tests {
    use super::slow;

    #[test]
    fn serial_lines_are_slow_and_pseudoterminals_are_not() {
        assert!(slow(300) && slow(9_600) && slow(19_200));
        assert!(!slow(38_400) && !slow(115_200) && !slow(0));
    }
}
