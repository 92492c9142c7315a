//! Writes a made-up library of any size, for measuring: `cargo run --release --example generate -- DIR N [--seed S] [--titles FILE]`.
//! The same arguments give the same bytes. `--titles` also writes the bare titles, one a line, for programs that search lines.

mod library;
mod words;

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let (mut places, mut seed, mut titles) = (Vec::new(), 1, None);
    #[expect(clippy::disallowed_methods, reason = "an example is a program of its own")]
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--seed") => seed = arguments.next().and_then(|seed| seed.to_str()?.parse().ok()).ok_or("--seed needs a number")?,
            Some("--titles") => titles = Some(PathBuf::from(arguments.next().ok_or("--titles needs a file")?)),
            _ => places.push(argument),
        }
    }
    let [folder, count] = places.as_slice() else {
        return Err("usage: generate DIR N [--seed S] [--titles FILE]".into());
    };
    let count: usize = count.to_str().and_then(|count| count.parse().ok()).ok_or("N is the number of runbooks")?;
    let bytes = library::write(&PathBuf::from(folder), count, seed)?;
    if let Some(file) = titles {
        let mut file = std::io::BufWriter::new(std::fs::File::create(file)?);
        for runbook in library::runbooks(count, seed) {
            writeln!(file, "{}", runbook.title)?;
        }
        file.flush()?;
    }
    println!("{count} runbooks, {bytes} bytes");
    Ok(())
}
