//! A terminal for tests: a program on a pseudoterminal of its own, its screen emulated, everything it sent kept.

#![expect(clippy::disallowed_methods, reason = "a test waits for another program, by the clock")]

use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Child, ExitStatus};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pts, Pty, open};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// Longer than anything should take, also on a busy machine.
const DEADLINE: Duration = Duration::from_secs(20);
/// A terminal that sends nothing for so long has sent everything.
const QUIET: Duration = Duration::from_millis(300);

/// What to start, and on what terminal.
pub struct Stage {
    program: PathBuf,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    size: (u16, u16),
    /// Bits per second that the line claims to have; 0 leaves what a pseudoterminal claims.
    speed: u32,
}

impl Stage {
    /// On an xterm with UTF-8 of 80×24, with nothing else in the environment.
    pub fn new(program: impl AsRef<Path>) -> Self {
        let path = std::env::var("PATH").unwrap_or_else(|_| "/usr/bin:/bin".to_owned());
        let pairs = [("PATH", path.as_str()), ("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("USER", "quinn")];
        Self {
            program: program.as_ref().to_owned(),
            arguments: Vec::new(),
            environment: pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            size: (80, 24),
            speed: 0,
        }
    }

    /// The program that shows keys, `examples/keys.rs`.
    pub fn keys() -> Self {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        let program = BUILT.get_or_init(|| {
            let qrh = Path::new(env!("CARGO_BIN_EXE_qrh"));
            let folder = qrh.parent().expect("the folder that programs are built into");
            let mut build = std::process::Command::new(env!("CARGO"));
            build
                .args(["build", "--quiet", "--example", "keys", "--manifest-path"])
                .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
            if folder.ends_with("release") {
                build.arg("--release");
            }
            assert!(build.status().expect("cargo").success(), "the example could not be built");
            folder.join("examples/keys")
        });
        Self::new(program)
    }

    /// What to type into a shell to start it there. The tests use nothing that needs quoting.
    pub fn command_line(&self) -> String {
        let program = self.program.display().to_string();
        std::iter::once(program).chain(self.arguments.iter().cloned()).collect::<Vec<_>>().join(" ")
    }

    pub fn arg(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn term(self, term: &str) -> Self {
        self.env("TERM", term)
    }

    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    /// A serial line of this speed, in bits per second.
    pub fn speed(mut self, speed: u32) -> Self {
        self.speed = speed;
        self
    }

    pub fn start(self) -> Play {
        let (pty, pts) = open().expect("a pseudoterminal");
        let (columns, rows) = self.size;
        pty.resize(Size::new(rows, columns)).expect("a size");
        let mut before = tcgetattr(&pts).expect("settings");
        if self.speed > 0 {
            before.set_speed(self.speed).expect("a speed");
            tcsetattr(&pts, OptionalActions::Now, &before).expect("settings");
        }
        let mut command = Command::new(&self.program).args(&self.arguments).env_clear().envs(self.environment);
        let child = command.spawn_borrowed(&pts).expect("the program starts");
        // A size of 0×0 is what a serial line reports; the emulation has the classic one then.
        let (columns, rows) = if columns == 0 { (80, 24) } else { (columns, rows) };
        Play { pty: Some(pty), pts: Some(pts), child, screen: emulator(columns, rows), sent: Vec::new(), before }
    }
}

fn emulator(columns: u16, rows: u16) -> vt100::Parser {
    vt100::Parser::new(rows.try_into().expect("rows"), columns.try_into().expect("columns"), 0)
}

/// A program that runs on a terminal.
pub struct Play {
    pty: Option<Pty>,
    pts: Option<Pts>,
    child: Child,
    screen: vt100::Parser,
    sent: Vec<u8>,
    before: Termios,
}

impl Play {
    pub fn send(&mut self, keys: impl AsRef<[u8]>) {
        self.pty.as_mut().expect("the terminal is there").write_all(keys.as_ref()).expect("the terminal takes keys");
    }

    /// Waits until `text` stands on the screen.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |play| play.text().contains(text));
    }

    #[track_caller]
    pub fn wait_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let begin = Instant::now();
        while !done(self) {
            assert!(begin.elapsed() < DEADLINE, "waited in vain for {what:?}; on the screen is:\n{}", self.text());
            self.receive(Duration::from_millis(50));
        }
    }

    /// Receives until nothing more comes; gives how many bytes came.
    pub fn settle(&mut self) -> usize {
        let before = self.sent.len();
        while self.receive(QUIET) {}
        self.sent.len() - before
    }

    /// How many bytes come within `time`.
    pub fn bytes_within(&mut self, time: Duration) -> usize {
        let (begin, before) = (Instant::now(), self.sent.len());
        while let Some(rest) = time.checked_sub(begin.elapsed()) {
            self.receive(rest);
        }
        self.sent.len() - before
    }

    fn receive(&mut self, wait: Duration) -> bool {
        let Some(pty) = &self.pty else {
            return false;
        };
        let fd = pty.as_fd();
        let mut ready = [PollFd::new(&fd, PollFlags::IN)];
        let wait = Timespec::try_from(wait).expect("a short time");
        if !poll(&mut ready, Some(&wait)).is_ok_and(|count| count > 0) {
            return false;
        }
        let mut buffer = [0; 8192];
        match (&mut &*pty).read(&mut buffer) {
            Ok(count) if count > 0 => {
                self.sent.extend_from_slice(&buffer[..count]);
                self.screen.process(&buffer[..count]);
                true
            }
            _ => false,
        }
    }

    /// The screen, line by line, without blanks at the ends of lines.
    pub fn text(&self) -> String {
        self.screen.screen().contents()
    }

    pub fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Everything that the program has sent so far.
    pub fn sent(&self) -> &[u8] {
        &self.sent
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.screen.screen_mut().set_size(rows.try_into().expect("rows"), columns.try_into().expect("columns"));
        self.pty.as_ref().expect("the terminal is there").resize(Size::new(rows, columns)).expect("a size");
    }

    /// Somebody else writes to the terminal.
    pub fn scribble(&mut self, text: &str) {
        self.screen.process(text.as_bytes());
    }

    pub fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Sends keys and gives how many bytes come back.
    pub fn answer_to(&mut self, keys: impl AsRef<[u8]>) -> usize {
        self.settle();
        self.send(keys);
        self.settle()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).expect("the program is there");
    }

    /// The terminal goes away, as when an ssh connection breaks.
    pub fn hang_up(&mut self) {
        self.pts = None;
        self.pty = None;
    }

    pub fn settings(&self) -> Termios {
        tcgetattr(self.pts.as_ref().expect("the terminal is there")).expect("settings")
    }

    /// Waits for the program to end.
    #[track_caller]
    pub fn wait_for_end(&mut self) -> ExitStatus {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("the program can be waited for") {
                while self.receive(Duration::from_millis(20)) {}
                return status;
            }
            assert!(begin.elapsed() < DEADLINE, "it does not end; on the screen is:\n{}", self.text());
            if !self.receive(Duration::from_millis(20)) {
                thread::sleep(Duration::from_millis(5));
            }
        }
    }

    /// The terminal is as it was before: settings, screen, cursor, modes, colours.
    #[track_caller]
    pub fn assert_given_back(&self) {
        let (now, before) = (self.settings(), &self.before);
        assert_eq!(now.input_modes, before.input_modes);
        assert_eq!(now.output_modes, before.output_modes);
        assert_eq!(now.control_modes, before.control_modes);
        assert_eq!(now.local_modes, before.local_modes);
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is still on");
        assert!(!screen.hide_cursor(), "the cursor is still hidden");
        assert!(!screen.bracketed_paste(), "bracketed paste is still on");
        assert!(!screen.bold() && !screen.inverse() && !screen.underline(), "attributes are still on");
        assert_eq!(screen.fgcolor(), vt100::Color::Default);
    }

    /// Nothing that was sent asks the terminal anything or is meant for another kind of terminal.
    #[track_caller]
    pub fn assert_frugal(&self) {
        let sent = String::from_utf8_lossy(&self.sent).into_owned();
        for sequence in sent.split('\u{1b}').skip(1) {
            let Some(body) = sequence.strip_prefix('[') else {
                panic!("{sequence:?} is no CSI sequence");
            };
            let end = body.find(|c: char| ('@'..='~').contains(&c)).unwrap_or_else(|| panic!("{body:?} has no end"));
            let (parameters, last) = (&body[..end], &body[end..=end]);
            let known = match last {
                "A" | "B" | "C" | "D" | "G" | "H" | "J" | "K" | "d" | "m" => !parameters.contains(['?', '>', '=']),
                "h" | "l" => ["?25", "?1049", "?2004"].contains(&parameters),
                _ => false,
            };
            assert!(known, "{:?} was sent", &body[..=end]);
            assert!(last != "m" || !parameters.contains("8;5") && !parameters.contains("8;2"), "extended colours: {body:?}");
        }
    }
}

impl Drop for Play {
    fn drop(&mut self) {
        // A test that failed leaves no process behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
